import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type Call, useAct } from '../reading.ts'

type Props = { outcome: 'reached' | 'no-answer' | 'another-day'; call: Call; onClose: () => void }

/** What came of the call, with a note and, for another day, which. */
export function NoteCall({ outcome, call, onClose }: Props) {
  const { t } = useLingui()
  const act = useAct()
  const id = useId()
  const [callId] = useState(newId)
  const tomorrow = addDays(dayOf(useNow()), 1)
  const [note, setNote] = useState('')
  const [day, setDay] = useState(tomorrow)
  const { busy, problem, run } = useDeed()
  const words = {
    reached: { title: t`打通了${call.name}`, act: t`记下，不用再打`, done: t`记下了。` },
    'no-answer': { title: t`没打通${call.name}`, act: t`记下，三小时后再打`, done: t`三小时后再提醒。` },
    'another-day': { title: t`改天再打${call.name}`, act: t`记下这一天`, done: t`到那天再提醒。` },
  }[outcome]
  const go = async () => {
    await run(async () => {
      await act('POST', `messages/call-list/${call.id}`, {
        callId,
        outcome,
        note: note.trim() === '' ? null : note,
        day: outcome === 'another-day' ? day : null,
      })
      toast(words.done)
      onClose()
    })
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={words.title}
      foot={
        <>
          <Button onClick={onClose}>{t`不记了`}</Button>
          <Button look="primary" busy={busy} onClick={() => void go()}>
            {words.act}
          </Button>
        </>
      }
    >
      {outcome === 'another-day' ? (
        <div className="field">
          <label className="label" htmlFor={`${id}-day`}>{t`哪一天`}</label>
          <input
            id={`${id}-day`}
            className="input"
            type="date"
            min={tomorrow}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
      ) : null}
      <div className="field">
        <label className="label" htmlFor={`${id}-note`}>{t`记一句（可以不写）`}</label>
        <textarea
          id={`${id}-note`}
          className="input"
          rows={2}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <Problem says={problem} />
    </Modal>
  )
}
