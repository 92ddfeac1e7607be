import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import type { VoidReason } from '../../domain/paper.ts'
import type { Choice, Read } from '../../domain/reading.ts'
import { usePaperWords } from '../words.ts'

/** What somebody reading a scan can find wrong with it. */
export const faults: readonly VoidReason[] = ['unsigned', 'altered', 'several', 'blank', 'unclear']

/** What stands on a paper, as large buttons: the choices by 1 to 4, what is wrong with it by 5 to 9. */
export function ReadButtons({
  choices,
  disabled,
  onRead,
}: {
  choices: readonly Choice[]
  disabled: boolean
  onRead: (read: Read) => void
}) {
  const { t } = useLingui()
  const { reads } = usePaperWords()
  return (
    <div className="papers-choices">
      {choices.map((choice, at) => (
        <Button
          key={choice}
          className="main"
          disabled={disabled}
          shortcut={String(at + 1)}
          onClick={() => onRead(choice)}
        >
          {reads[choice]}
        </Button>
      ))}
      <p className="muted small">{t`这张不算数：`}</p>
      {faults.map((fault, at) => (
        <Button key={fault} disabled={disabled} shortcut={String(at + 5)} onClick={() => onRead(fault)}>
          {reads[fault]}
        </Button>
      ))}
    </div>
  )
}

/** The same as keys of the page. */
export const keysOf = (choices: readonly Choice[], words: Record<Read, string>, run: (read: Read) => void) => [
  ...choices.map((choice, at) => ({ key: String(at + 1), word: words[choice], run: () => run(choice) })),
  ...faults.map((fault, at) => ({ key: String(at + 5), word: words[fault], run: () => run(fault), hidden: true })),
]
