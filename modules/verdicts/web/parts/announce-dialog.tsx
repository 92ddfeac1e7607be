import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Note } from '#kit/web/card.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/**
 * By which count, why, and who does what was carried; or the correction of an announcement after a later count, by the count
 * that was announced.
 */
export function AnnounceDialog({ verdict, onClose }: { verdict: Verdict; onClose: () => void }) {
  const { t } = useLingui()
  const { ways } = useVerdictWords()
  const send = useSend('verdicts')
  const today = dayOf(useNow())
  const [ids] = useState(() => ({ notice: newId(), matter: newId(), adoption: newId() }))
  const convention = verdict.conventionId !== null
  const { announcement, correction, may } = verdict
  const carried = (correction ?? announcement)?.passed === true
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      // Where there are two, whoever announces chooses; nothing is chosen for them.
      count: announcement?.count ?? (verdict.counts.length === 1 ? 'as-cast' : ''),
      reason: '',
      owner: '',
      dueOn: addDays(today, 30),
      inForceFrom: addDays(today, 1),
    },
    send: async ({ count, reason, owner, dueOn, inForceFrom }) => {
      const [kind, id] = owner.split('/')
      const passed = !carried && verdict.counts.find(({ by }) => by === count)?.passed === true
      await send('POST', `/verdicts/${verdict.id}/${may.correct ? 'correction' : 'announcement'}`, {
        noticeId: ids.notice,
        ...(may.correct ? {} : { count }),
        reason,
        task: passed && owner !== '' ? { matterId: ids.matter, owner: { kind, id }, dueOn } : null,
        adoption: passed && convention ? { id: ids.adoption, inForceFrom } : null,
      })
      toast(may.correct ? t`更正贴出去了。` : t`公告贴出去了。`)
      onClose()
    },
  })
  const chosen = form.watch('count')
  const undone = carried && verdict.counts.find(({ by }) => by === chosen)?.passed === false
  // What was carried before is somebody's task already.
  const passed = !carried && verdict.counts.find(({ by }) => by === chosen)?.passed === true
  const words = may.correct ? { title: t`写更正公告`, act: t`贴出更正` } : { title: t`写公告`, act: t`贴出公告` }
  return (
    <FormDialog {...words} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {may.correct ? (
        <>
          <Note>{t`原公告留着，更正另贴一份：写明原来怎么公告的，重新计票以后是多少。`}</Note>
          {undone ? (
            <Note look="wait">
              {convention
                ? t`现在没有过：贴出更正，公约的通过就撤回，任务停下，业委会、居委会、物业都会收到通知。`
                : t`现在没有过：贴出更正，交办的任务就停下，业委会、居委会、物业都会收到通知。`}
            </Note>
          ) : null}
        </>
      ) : (
        <Note>
          {verdict.counts.length > 1
            ? t`两种算法的数都会写进公告。贴出去以后不能改。`
            : t`上面的数都会写进公告。贴出去以后不能改。`}
        </Note>
      )}
      {may.correct ? null : (
        <Radio
          form={form}
          name="count"
          label={t`以哪一种公布`}
          options={verdict.counts.map((one) => ({
            value: one.by,
            word: one.passed ? t`${ways[one.by]}：过了` : t`${ways[one.by]}：没过`,
          }))}
          required
        />
      )}
      <TextArea
        form={form}
        name="reason"
        label={t`理由`}
        hint={may.correct ? t`写明复核发现了什么。` : t`写明按哪一条规定。`}
        maxLength={500}
        required
      />
      {passed && convention ? <DateField form={form} name="inForceFrom" label={t`从哪天起生效`} required /> : null}
      {passed ? (
        <>
          <Select
            form={form}
            name="owner"
            label={t`谁来办`}
            hint={convention ? t`公约通过可以不填。` : t`过了的事一定要有人办。`}
            options={verdict.owners.map((one) => ({ value: `${one.kind}/${one.id}`, word: one.name }))}
            required={!convention}
          />
          <DateField form={form} name="dueOn" label={t`哪天前办好`} min={today} />
        </>
      ) : null}
    </FormDialog>
  )
}
