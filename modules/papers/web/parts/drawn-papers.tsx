import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { State } from '#kit/web/state.tsx'
import type { Read } from '../../domain/reading.ts'
import { type Recount, useAct } from '../reading.ts'
import { ReadButtons } from './read-buttons.tsx'
import { SeePaper } from './see-paper.tsx'

type Drawn = Recount['drawn'][number]

/** The drawn papers in their order; each is taken from the box and looked at by somebody who has not read it. */
export function DrawnPapers({ voteId, recount }: { voteId: string; recount: Recount }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Drawn>()
  const [seen, setSeen] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const act = useAct(voteId)
  const waits = ({ seenAt, differs, settled }: Drawn) =>
    recount.toConfirm > 0 ? differs === true && settled === null : seenAt === null
  const next = recount.drawn.find(waits)
  const close = () => {
    setOpen(undefined)
    setSeen(undefined)
    setProblem(undefined)
  }
  const look = async (read: Read) => {
    setProblem(undefined)
    try {
      await act('POST', recount.toConfirm > 0 ? '/recount/confirmations' : '/recount/looks', {
        paperId: open?.paperId,
        seen,
        read,
      })
      close()
    } catch (failed) {
      setProblem(sentenceOf(failed))
    }
  }
  return (
    <Section title={t`抽到的票`} hint={t`从票箱里找出来，看原件，不看照片。`}>
      <Card flush>
        <Rows>
          {recount.drawn.map((one) => (
            <Row
              key={one.paperId}
              title={<span className="papers-serial">{one.serial}</span>}
              end={
                waits(one) ? (
                  <Button look={one === next ? 'primary' : 'outline'} onClick={() => setOpen(one)}>{t`看这张`}</Button>
                ) : (
                  <Came drawn={one} />
                )
              }
            >
              <p className="muted small">
                {t`抽到第 ${one.place}`}
                {one.seenBy === null ? null : ` · ${one.seenBy}`}
                {one.differs && one.settled === null ? ` · ${t`和录的不一样`}` : null}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
      {open ? (
        <Modal open onClose={close} title={t`找出 ${open.serial}`}>
          {seen === undefined ? (
            <SeePaper word={t`扫手里这张的二维码`} onSeen={async (what) => setSeen(what)} />
          ) : (
            <ReadButtons choices={recount.choices} disabled={false} onRead={(read) => void look(read)} />
          )}
          <Problem says={problem} />
        </Modal>
      ) : null}
    </Section>
  )
}

/** What was found of a paper that somebody has looked at. */
function Came({ drawn: { differs, settled } }: { drawn: Drawn }) {
  const { t } = useLingui()
  if (settled === 'corrected') return <State is="against">{t`录错了，已更正`}</State>
  if (settled === 'stands') return <State is="done">{t`原来录的没错`}</State>
  return differs ? <State is="against">{t`录错了`}</State> : <State is="done">{t`一样`}</State>
}
