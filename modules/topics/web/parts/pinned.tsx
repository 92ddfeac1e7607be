import { useLingui } from '@lingui/react/macro'
import { Card, Section } from '#kit/web/card.tsx'
import type { Stance } from '../../domain/points.ts'
import { type Detail, outlineOf, useIdlePlaces, usePins, usePlan } from '../reading.ts'
import { PlanPicture } from './plan-picture.tsx'

/** What was said of spots, on the drawing of the compound: numbered there as in the list beside it. */
export function PinnedPoints({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const plan = usePlan(topic.compoundId)
  const place = useIdlePlaces().data?.places.find((one) => one.id === topic.idlePlaceId)
  const pins = usePins(topic.id).data?.pins ?? []
  const stances: Record<Stance, string> = { for: t`赞成`, against: t`担心`, idea: t`建议` }
  if (plan === undefined || pins.length === 0) return null
  const count = pins.length
  return (
    <Section title={t`图上说的，${count} 处`}>
      <Card>
        <div className="plan-beside">
          <PlanPicture
            plan={plan}
            alt={t`${plan.compound}平面图，${count} 处有话`}
            drawn={[
              ...(place ? [{ key: place.id, word: '', points: outlineOf(place), look: place.state }] : []),
              ...pins.map(({ id, at: [x = 0, y = 0], stance }, nth) => ({
                key: id,
                word: String(nth + 1),
                points: [[x, y] as const],
                look: stance,
              })),
            ]}
          />
          <ol className="plan-list">
            {pins.map((one, at) => (
              <li key={one.id}>
                <span className={`plan-number ${one.stance}`}>{at + 1}</span>
                <span className="grow">
                  {one.words}{' '}
                  <span className="muted small">
                    {stances[one.stance]}
                    {one.supports === 0 ? null : t`，${one.supports} 人觉得有道理`}
                    {one.mine ? t`，您说的` : null}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      </Card>
    </Section>
  )
}
