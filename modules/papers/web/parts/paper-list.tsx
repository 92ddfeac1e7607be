import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { type Paper, type Stack, usePapers } from '../reading.ts'
import { stateLooks, usePaperWords } from '../words.ts'
import { PaperDialog } from './paper-dialog.tsx'

const shown = ['issued', 'differing', 'void', 'lost'] as const
type Shown = (typeof shown)[number]

/** Papers that somebody has to run after, each by its serial; and those that will not count. */
export function PaperList({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const { states } = usePaperWords()
  const [view, setView] = useState<Shown>('issued')
  const [after, setAfter] = useState(0)
  const [open, setOpen] = useState<Paper>()
  const { data } = usePapers(stack.id, { state: view, after })
  const counts: Record<Shown, number> = {
    issued: stack.sums.outstanding.length,
    differing: stack.sums.differing,
    void: stack.sums.void,
    lost: stack.sums.lost,
  }
  return (
    <Section title={t`一张一张看`}>
      <Views
        label={t`看哪些`}
        on={view}
        onChoose={(key) => {
          setView(shown.find((one) => one === key) ?? 'issued')
          setAfter(0)
        }}
        views={shown.map((key) => ({ key, word: states[key], count: counts[key] }))}
      />
      <div className="papers-list">
        {data ? null : <Skeleton lines={3} />}
        {data?.papers.length === 0 ? <p className="muted small">{t`没有。`}</p> : null}
        {data && data.papers.length > 0 ? (
          <Card flush>
            <Rows>
              {data.papers.map((paper) => (
                <PaperRow key={paper.id} paper={paper} onOpen={() => setOpen(paper)} />
              ))}
            </Rows>
          </Card>
        ) : null}
        {data?.next ? <Button look="quiet" onClick={() => setAfter(data.next ?? 0)}>{t`后面的`}</Button> : null}
      </div>
      {open ? <PaperDialog stack={stack} paper={open} onClose={() => setOpen(undefined)} /> : null}
    </Section>
  )
}

function PaperRow({ paper, onOpen }: { paper: Paper; onOpen: () => void }) {
  const { states, voids } = usePaperWords()
  return (
    <Row
      title={
        <button type="button" className="link" onClick={onOpen}>
          {paper.label}
        </button>
      }
      end={
        <State is={stateLooks[paper.state]}>
          {paper.voidReason === null ? states[paper.state] : voids[paper.voidReason]}
        </State>
      }
    >
      <p className="muted small">
        <span className="papers-serial">{paper.serial}</span>
        {paper.acceptedReason === null ? null : ` · ${paper.acceptedReason}`}
      </p>
    </Row>
  )
}
