import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import type { FoundPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { colon } from '#kit/web/marks.ts'
import { toast } from '#kit/web/toast.tsx'
import { type Entered, type Point, useEntered } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { WhoSaid } from './who-said.tsx'

/** Somebody at the counter, the door or on the telephone thinks so too: entered for them, once for each person. */
export function EnteredSupportDialog({ point, onClose }: { point: Point; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { ways } = useTopicWords()
  const [person, setPerson] = useState<FoundPerson>()
  const entered = useEntered(point.id).data?.supports ?? []
  const { form, submit, busy, problem } = useMulinForm({
    values: { way: 'counter' },
    send: async ({ way }) => {
      if (person === undefined) return toast(t`请先在名册里找到这位。`, 'bad')
      await send('POST', `/points/${point.id}/entered-supports`, { personId: person.id, way })
      toast(t`记好了，${person.name}也觉得有道理。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`代记“有道理”`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Note>{point.words}</Note>
      <WhoSaid person={person} onPerson={setPerson} label={t`谁觉得有道理（在名册里找）`} />
      <Radio
        form={form}
        name="way"
        label={t`怎么说的`}
        small
        options={(['counter', 'door', 'telephone'] as const).map((value) => ({ value, word: ways[value] }))}
      />
      {entered.length === 0 ? null : (
        <div className="field">
          <span className="label">{t`代记过的`}</span>
          {entered.map((one) => (
            <OneEntered key={one.personId} one={one} pointId={point.id} />
          ))}
        </div>
      )}
    </FormDialog>
  )
}

function OneEntered({ one, pointId }: { one: Entered; pointId: string }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { ways } = useTopicWords()
  const { busy, run } = useQuickDeed()
  const takeBack = () =>
    run(async () => {
      await send('DELETE', `/points/${pointId}/entered-supports/${one.personId}`)
      toast(t`撤回了。`)
    })
  return (
    <p className="small">
      {t`${one.name}，${ways[one.way]}，${one.takenBy}代记`}{' '}
      <Button look="quiet" busy={busy} onClick={() => void takeBack()}>
        {t`记错了，撤回`}
        <span className="sr">{colon() + one.name}</span>
      </Button>
    </p>
  )
}
