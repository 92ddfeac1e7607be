import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Facts, Row } from '#kit/web/card.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { listComma, semicolon } from '#kit/web/marks.ts'
import type { Card } from '../reading.ts'
import { OutcomeState, TaskState } from '../words.tsx'

type Props = { card: Card; desk?: boolean; children?: ReactNode }

/** One resolution: what, the count, who is against, who does it until when, what became of it. */
export function ResolutionCard({ card, desk, children }: Props) {
  const { t } = useLingui()
  const { votes, needed } = card
  const counted = votes.for + votes.against + votes.abstain > 0
  const count = t`同意 ${votes.for}，反对 ${votes.against}，弃权 ${votes.abstain}`
  return (
    <Row
      title={`${card.number}. ${card.proposal}`}
      end={card.matter === null ? <OutcomeState outcome={card.outcome} /> : <TaskState card={card} />}
    >
      <Facts
        rows={[
          [t`表决`, counted ? (needed === null ? count : t`${count}，要 ${needed}`) : ''],
          [t`签字`, card.signed.join(listComma())],
          [
            t`保留意见`,
            card.dissent.length === 0
              ? ''
              : card.dissent
                  .map((one) => (one.words === null ? one.name : t`${one.name}：${one.words}`))
                  .join(semicolon()),
          ],
          [t`谁来办`, card.owner ?? ''],
          [t`哪天前`, card.dueOn === null ? '' : <WhenDay key="due" day={card.dueOn} />],
          [
            t`任务`,
            card.matter === null ? (
              ''
            ) : desk ? (
              <TextLink key="task" to={`/queue?m=${card.matter.id}`}>
                {card.matter.number}
              </TextLink>
            ) : (
              card.matter.number
            ),
          ],
          [t`回头看`, card.review ?? ''],
        ]}
      />
      {children}
    </Row>
  )
}
