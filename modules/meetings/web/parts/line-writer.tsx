import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'

type Props = {
  meetingId: string
  onWrite: (words: string, hidden: boolean) => Promise<void>
  onPropose: (words: string) => Promise<void>
}

/** One line at a time; what is typed stays on this device until it is taken. */
export function LineWriter({ meetingId, onWrite, onPropose }: Props) {
  const { t } = useLingui()
  const id = useId()
  const { value, change } = useDraft(`meetings.line.${meetingId}`, { words: '' })
  const [hidden, setHidden] = useState(false)
  const [problem, setProblem] = useState<string>()
  const words = value.words.trim()
  const act = async (deed: () => Promise<void>) => {
    if (words === '') return
    setProblem(undefined)
    // At once, so that the next sentence can be typed while this one is on its way.
    change({ words: '' })
    try {
      await deed()
    } catch (error) {
      change({ words })
      setProblem(sentenceOf(error))
    }
  }
  return (
    <div className="fields above">
      <div className="field">
        <label htmlFor={id}>{t`谁说了什么`}</label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={200}
          value={value.words}
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            void act(() => onWrite(words, hidden))
          }}
        />
      </div>
      <label className="checkline">
        <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.target.checked)} />
        <span>{t`涉及个人，不公开`}</span>
      </label>
      <Problem says={problem} />
      <Buttons>
        <Button look="primary" onClick={() => void act(() => onWrite(words, hidden))}>{t`记一句`}</Button>
        <Button onClick={() => void act(() => onPropose(words))}>{t`当作提议，等表决`}</Button>
      </Buttons>
    </div>
  )
}
