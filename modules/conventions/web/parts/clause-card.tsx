import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { IconLink, IconMessage } from '#kit/web/icons.ts'
import { Tag } from '#kit/web/tag.tsx'
import type { Comment, ShownClause } from '../reading.ts'
import { useConventionWords } from '../words.ts'
import { Said } from './said.tsx'

type Props = {
  clause: ShownClause
  comments: readonly Comment[]
  /** Since when others rely on it, where its text is in force. */
  reliedFrom: string | null
  /** What the button says; nothing where nothing can be said now. */
  act: string | null
  onSay: () => void
}

/** One clause: its words, what was said about it and what became of that, and a word of one's own. */
export function ClauseCard({ clause, comments, reliedFrom, act, onSay }: Props) {
  const { t } = useLingui()
  const { relied } = useConventionWords()
  const [open, setOpen] = useState(false)
  const waiting = comments.filter((one) => one.answer === null).length
  const mark = clause.relied === null ? null : relied[clause.relied]
  return (
    <div className="clause">
      <Card>
        <div className="clause-h">
          <h2>{t`第 ${clause.number} 条`}</h2>
          {mark === null ? null : (
            <Tag icon={IconLink}>{reliedFrom === null ? mark : t`${mark}，${reliedFrom} 起照这条`}</Tag>
          )}
        </div>
        <p className="clause-text">{clause.text}</p>
        {act === null ? null : (
          <Button icon={IconMessage} onClick={onSay}>
            {act}
            <span className="sr">{t`第 ${clause.number} 条`}</span>
          </Button>
        )}
        {comments.length === 0 ? null : (
          <details className="clause-said" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {waiting === 0
                ? t`${comments.length} 条意见，都答复了`
                : t`${comments.length} 条意见，${waiting} 条等答复`}
            </summary>
            {open ? comments.map((one) => <Said key={one.id} comment={one} />) : null}
          </details>
        )}
      </Card>
    </div>
  )
}
