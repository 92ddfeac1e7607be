import { useLingui } from '@lingui/react/macro'
import { Card, Facts, Section } from '#kit/web/card.tsx'
import { outlineOf, useIdlePlaces, usePins, usePlans } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { PlanPicture } from './plan-picture.tsx'

/** The place a topic is about: where it lies on the drawing of its compound, whose it is, what people thought it could become. */
export function TopicPlace({ topicId, placeId }: { topicId: string; placeId: string }) {
  const { t } = useLingui()
  const { owners, placeStates } = useTopicWords()
  const { data } = useIdlePlaces()
  const drawings = usePlans().data?.plans
  // Where neighbours pointed at spots, the drawing stands with what they said.
  const pinned = usePins(topicId).data?.pins.length !== 0
  const place = data?.places.find((one) => one.id === placeId)
  if (place === undefined) return null
  const plan =
    place.outline.length === 0 || pinned ? undefined : drawings?.find((one) => one.compoundId === place.compoundId)
  const { name } = place
  return (
    <Section title={t`说的是这里：${name}`}>
      <Card>
        {plan === undefined ? null : (
          <PlanPicture
            plan={plan}
            alt={t`${place.compound}平面图，标着${name}`}
            drawn={[{ key: place.id, word: '1', points: outlineOf(place), look: place.state }]}
          />
        )}
        <Facts
          long
          rows={[
            [t`在哪里`, [place.compound, place.spot].filter((part) => part !== '').join(t`，`)],
            [t`谁的`, place.ownerName === null ? owners[place.ownerKind] : place.ownerName],
            [t`能做什么`, place.couldBecome],
            [t`现在`, placeStates[place.state]],
          ]}
        />
      </Card>
    </Section>
  )
}
