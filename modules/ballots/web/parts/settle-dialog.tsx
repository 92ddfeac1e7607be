import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Note } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { exactTime } from '#kit/pure/spoken-time.ts'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import type { RightDetail, Vote } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/** Which of the ballots in doubt stands: one says, another one agrees. */
export function SettleDialog({ vote, right, onClose }: { vote: Vote; right: RightDetail; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const { channels } = useBallotWords()
  const language = useSpokenLanguage()
  const now = useNow()
  const [id] = useState(newId)
  const { proposed } = right
  const { form, submit, busy, problem } = useMulinForm({
    values: { stands: proposed ? (proposed.stands ?? 'none') : '', reason: proposed?.reason ?? '' },
    send: async ({ stands, reason }) => {
      const says = { id, rightId: right.id, stands: stands === 'none' ? null : stands, reason }
      const { settled } = await send('POST', `/votes/${vote.id}/settlements`, says)
      toast(settled ? t`裁定好了。` : t`记下了，等另一位同事也这么认。`)
      onClose()
    },
  })
  const live = right.ballots.filter(({ is }) => is === 'unclear' || is === 'stands')
  const proposer = proposed?.by ?? t`同事`
  return (
    <FormDialog title={t`哪一张算数`} act={t`这样裁定`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {proposed ? (
        <Note>{proposed.mine ? t`您提过了，要另一位同事来认。` : t`${proposer} 已经提过，您也这么认就定了。`}</Note>
      ) : (
        <p>{t`要两个人认得一样才定。没定的，这一户算有争议，不计入。`}</p>
      )}
      <Radio
        form={form}
        name="stands"
        label={t`算哪一张`}
        required
        options={[
          ...live.map((one) => ({
            value: one.id,
            word: `${channels[one.channel]} ${one.serial ?? one.slip}`,
            under: exactTime(new Date(one.at), now, language),
          })),
          { value: 'none', word: t`都不算` },
        ]}
      />
      <TextArea form={form} name="reason" label={t`凭什么`} maxLength={300} required />
    </FormDialog>
  )
}
