import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useId } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { useSend } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Point } from '../../domain/outline.ts'
import type { Detail, Stance } from '../reading.ts'

// Most topics have no drawing.
const PinField = lazy(async () => ({ default: (await import('./pin-field.tsx')).PinField }))

type Props = { topic: Pick<Detail, 'id' | 'compoundId' | 'idlePlaceId'>; name: string; onClose: () => void }

/** One's own word on a topic: which way, in one's own words, and where on the drawing. The name goes with it, and the page says so. */
export function SayDialog({ topic, name, onClose }: Props) {
  const { t } = useLingui()
  const id = useId()
  const send = useSend('topics')
  // A draft kept by an earlier release knows no pin.
  const draft = useDraft(`topic.${topic.id}`, {
    id: newId(),
    stance: '',
    words: '',
    pin: null as Point | null | undefined,
  })
  const { stance, words } = draft.value
  const pin = draft.value.pin ?? null
  const { busy, problem, run } = useDeed()
  const stances: { key: Stance; word: string }[] = [
    { key: 'for', word: t`赞成` },
    { key: 'against', word: t`担心` },
    { key: 'idea', word: t`有个建议` },
  ]
  const go = () =>
    run(async () => {
      if (stance === '') throw new Error(t`请先选一个：赞成、担心，还是有个建议。`)
      if (words.trim() === '') throw new Error(t`请写一句话。`)
      await send('POST', `/topics/${topic.id}/points`, { id: draft.value.id, stance, words, pin })
      draft.drop()
      toast(t`说好了，每一条都会有答复。`)
      onClose()
    })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`您怎么看`}
      foot={<Button look="primary" wide busy={busy} onClick={() => void go()}>{t`说出来`}</Button>}
    >
      <fieldset className="field plain">
        <legend className="sr">{t`您怎么看`}</legend>
        {stances.map(({ key, word }) => (
          <ChoiceCard
            key={key}
            name="stance"
            value={key}
            word={word}
            on={stance === key}
            onChoose={() => draft.change({ ...draft.value, stance: key })}
          />
        ))}
      </fieldset>
      <div className="field above">
        <label className="label" htmlFor={id}>{t`您的话`}</label>
        <textarea
          id={id}
          className="input"
          rows={3}
          maxLength={500}
          value={words}
          onChange={(event) => draft.change({ ...draft.value, words: event.target.value })}
        />
      </div>
      <Suspense>
        <PinField topic={topic} pin={pin} onPin={(at) => draft.change({ ...draft.value, pin: at })} />
      </Suspense>
      <p className="muted small above">
        {t`邻居会看到是${name}说的。`} <TextLink to="/topics/rules">{t`议事厅的规矩`}</TextLink>
      </p>
      <Problem says={problem} />
    </Modal>
  )
}
