import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import type { Stack } from '../reading.ts'

/** Who did what to which paper, the latest first. */
export function StepList({ steps }: { steps: Stack['steps'] }) {
  const { t } = useLingui()
  const words: Record<string, string> = {
    printed: t`印了`,
    issued: t`发出`,
    returned: t`收回`,
    late: t`过了时间才交，作废`,
    'scanned-again': t`重拍了照片`,
    read: t`录好了`,
    differing: t`两个人录的不一样`,
    void: t`作废`,
    lost: t`登记遗失`,
    replaced: t`换了新票`,
    accepted: t`写明不等了`,
    counted: t`数了一遍`,
    extended: t`延长了`,
    closed: t`清点结束`,
    'recount-begun': t`要抽查复核`,
    'recount-ended': t`复核完了`,
    'recount-asked': t`有人提出再复核`,
    'recount-declined': t`不再复核`,
    'entry-stands': t`原来录的没错`,
    'entry-corrected': t`录错了，已更正`,
  }
  if (steps.length === 0) return null
  return (
    <Section title={t`经过`}>
      <Card flush>
        <Rows>
          {steps.slice(0, 8).map((step) => (
            <Row
              key={step.id}
              title={
                <>
                  {words[step.kind] ?? step.kind}{' '}
                  {step.serial === null ? null : <span className="papers-serial">{step.serial}</span>}
                </>
              }
              end={<span className="muted small">{step.by}</span>}
            >
              <p className="muted small">
                <When at={step.at} />
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
