import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { type Concerned, useAct } from '../reading.ts'
import { PickPerson } from './pick-person.tsx'

/** Whom an incident concerns: found in the register, told from here, and then kept on the list. */
export function ConcernedList({ incidentId, persons }: { incidentId: string; persons: readonly Concerned[] }) {
  const { t } = useLingui()
  const act = useAct()
  const path = `/incidents/${incidentId}/persons`
  const count = persons.length
  const tried = async (work: Promise<unknown>, done?: string) => {
    try {
      await work
      if (done !== undefined) toast(done)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  return (
    <Section
      title={count === 0 ? t`涉及哪些人` : t`涉及的人：${count}`}
      hint={t`在名册里找到加上，按“通知名单上的人”就一起告诉：有手机的发短信，没有的打电话或送纸条。`}
    >
      <PickPerson
        label={t`加一位`}
        picked={undefined}
        onPick={(one) => {
          if (one) void tried(act('POST', path, { personIds: [one.id] }))
        }}
      />
      {count === 0 ? null : (
        <div className="above">
          <Card flush label={t`涉及的人`}>
            <Rows>
              {persons.map((one) => (
                <Row
                  key={one.personId}
                  title={one.name ?? t`名册里已经没有了`}
                  end={
                    one.toldAt === null ? (
                      <Button
                        look="quiet"
                        edge="end"
                        onClick={() => void tried(act('DELETE', `${path}/${one.personId}`), t`从名单上拿掉了`)}
                      >
                        {t`拿掉`}
                        <span className="sr">{one.name}</span>
                      </Button>
                    ) : (
                      <State is="done">{t`通知了`}</State>
                    )
                  }
                >
                  <p className="muted">{one.toldAt === null ? t`还没通知` : <When at={one.toldAt} exact />}</p>
                </Row>
              ))}
            </Rows>
          </Card>
        </div>
      )}
    </Section>
  )
}
