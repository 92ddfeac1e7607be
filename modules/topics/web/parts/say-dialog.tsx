import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { useSend } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'
import type { Stance } from '../reading.ts'

/** One's own word on a topic: which way, and in one's own words. The name goes with it, and the page says so. */
export function SayDialog({ topicId, name, onClose }: { topicId: string; name: string; onClose: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const send = useSend('topics')
  const draft = useDraft(`topic.${topicId}`, { id: newId(), stance: '', words: '' })
  const { stance, words } = draft.value
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const stances: { key: Stance; word: string }[] = [
    { key: 'for', word: t`赞成` },
    { key: 'against', word: t`担心` },
    { key: 'idea', word: t`有个建议` },
  ]
  const go = async () => {
    if (stance === '' || words.trim() === '') {
      setProblem(stance === '' ? t`请先选一个：赞成、担心，还是有个建议。` : t`请写一句话。`)
      return
    }
    setBusy(true)
    setProblem(undefined)
    try {
      await send('POST', `/topics/${topicId}/points`, { id: draft.value.id, stance, words })
      draft.drop()
      toast(t`说好了，每一条都会有答复。`)
      onClose()
    } catch (failed) {
      setProblem(failed instanceof Error ? failed.message : String(failed))
      setBusy(false)
    }
  }
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
      <p className="muted small above">
        {t`邻居会看到是${name}说的。`} <TextLink to="/topics/rules">{t`议事厅的规矩`}</TextLink>
      </p>
      {problem === undefined ? null : (
        <Note look="bad" live>
          {problem}
        </Note>
      )}
    </Modal>
  )
}
