import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { colon } from '#kit/web/marks.ts'
import { State } from '#kit/web/state.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { workIn } from '#kit/web/working-place.ts'
import { Button } from '#kit/web/button.tsx'
import { useHere } from '#kit/web/here.ts'
import { useLate } from '../reading.ts'

/** For the subdistrict: topics of all its neighbourhoods that stand still, each with the way there. */
export function LateTopics() {
  const { t } = useLingui()
  const here = useHere()
  const late = useLate().data?.late ?? []
  if (late.length === 0) return null
  const count = late.length
  const go = (place: string, topic: string) => {
    if (place !== here) workIn(place)
    // A fresh page: whatever stands on this one belongs to the other neighbourhood.
    location.assign(`/topics/${topic}`)
  }
  return (
    <Section title={t`报到街道的，${count} 件还没有决定`}>
      <Card flush>
        <Rows>
          {late.map((one) => (
            <Row key={one.id} title={one.title} end={<State is="overdue">{t`过了期限`}</State>}>
              <p className="muted small">
                {t`${one.neighbourhood.name}，`}
                <Trans>
                  <WhenDay day={one.dueOn} />
                  就该有决定
                </Trans>
                {one.unanswered > 0 ? t`，${one.unanswered} 条意见没答复` : null}
              </p>
              <Button onClick={() => go(one.neighbourhood.id, one.id)}>
                {t`去看看`}
                <span className="sr">{colon() + one.title}</span>
              </Button>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
