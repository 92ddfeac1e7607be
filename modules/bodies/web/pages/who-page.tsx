import { useLingui } from '@lingui/react/macro'
import { Row, Rows, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import type { BodyKind } from '../../contract/words.ts'
import { PeopleLine } from '../parts/people-line.tsx'
import { TelLink } from '../parts/tel-link.tsx'
import { type ListedBody, useBodies } from '../reading.ts'
import { useWords } from '../words.ts'

const groups: readonly (readonly BodyKind[])[] = [
  ['party-branch', 'residents-committee', 'police'],
  ['owners-committee', 'property-manager'],
  ['partner', 'social-organisation', 'other'],
  ['subdistrict', 'district'],
]

/** Who is who around here, for residents: bodies, who holds which post, the office's telephone. */
export function WhoPage() {
  const { t } = useLingui()
  const bodies = useBodies()
  const name = useSession()?.places?.[0]?.name ?? ''
  const there = bodies.data?.bodies.filter((body) => body.endedOn === null)
  const titles = [t`居委会和民警`, t`业委会和物业`, t`一起出力的`, t`街道和区里`]
  return (
    <PhonePage
      title={t`小区里谁是谁`}
      lead={name === '' ? undefined : t`${name}。有事不知道找谁，先找居委会。`}
      back={{ to: '/' }}
    >
      {bodies.error ? <ErrorState error={bodies.error} again={() => void bodies.refetch()} /> : null}
      {there === undefined && !bodies.error ? <Skeleton lines={6} /> : null}
      {there?.length === 0 ? <Empty title={t`还没有登记`}>{t`居委会登记好了，这里就能看到。`}</Empty> : null}
      {groups.map((kinds, place) => {
        const own = there?.filter((body) => kinds.includes(body.kind)) ?? []
        if (own.length === 0) return null
        return (
          <Section key={kinds[0]} title={titles[place]}>
            <Rows>
              {own
                .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
                .map((body) => (
                  <OneBody key={body.id} body={body} />
                ))}
            </Rows>
          </Section>
        )
      })}
    </PhonePage>
  )
}

function OneBody({ body }: { body: ListedBody }) {
  const { kinds } = useWords()
  const { t } = useLingui()
  const place = body.officePlace
  return (
    <Row title={body.name} end={<span className="muted">{kinds[body.kind]}</span>}>
      {body.people.length > 0 ? (
        <p>
          <PeopleLine people={body.people} most={12} />
        </p>
      ) : null}
      {body.officePhone === null ? null : (
        <p>
          {t`办公电话`} <TelLink number={body.officePhone} />
        </p>
      )}
      {place ? <p className="muted">{place}</p> : null}
    </Row>
  )
}
