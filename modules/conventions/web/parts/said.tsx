import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import type { Comment } from '../reading.ts'
import { useConventionWords } from '../words.ts'

const shapes = { adopted: 'done', merged: 'doing', rejected: 'against' } as const

/** One comment with what became of it; `children` are what one can do with it. */
export function Said({ comment, children }: { comment: Comment; children?: ReactNode }) {
  const { t } = useLingui()
  const { answers } = useConventionWords()
  const { answer, name, way } = comment
  const ways = { own: null, counter: t`来居委会说的`, door: t`上门听到的` }
  return (
    <div className="clause-one">
      <p>
        <b>{comment.mine ? t`您` : name}</b>{' '}
        <span className="muted">
          <When at={comment.at} precision="day" />
          {ways[way] === null ? null : ` · ${ways[way]}`}
        </span>
      </p>
      <p>{comment.words}</p>
      {comment.amendment === null ? null : (
        <div>
          <p className="muted">{t`提的写法：`}</p>
          <p className="clause-new">{comment.amendment}</p>
        </div>
      )}
      {answer === null ? (
        <p>
          <State is="received">{t`等答复`}</State>
        </p>
      ) : (
        <>
          <p>
            <State is={shapes[answer.is]}>{answers[answer.is]}</State>
          </p>
          {answer.reason === null ? null : <p>{answer.reason}</p>}
          <p className="muted small">
            {answer.by} <When at={answer.at} precision="day" />
          </p>
        </>
      )}
      {children}
    </div>
  )
}
