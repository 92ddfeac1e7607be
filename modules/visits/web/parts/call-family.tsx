import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { IconPhone } from '#kit/web/icons.ts'
import type { HomeOnRound } from '../round-store.ts'
import { useRelation } from '../words.ts'

const MOST = 4

/** Whom to call: those who live here, then their kin. A tap dials. */
export function CallFamily({ home }: { home: HomeOnRound }) {
  const { t } = useLingui()
  const relation = useRelation()
  const calls = [
    ...home.people.flatMap((person) => person.phones.map((phone) => ({ phone, who: person.name }))),
    ...home.people.flatMap((person) =>
      person.family.map((kin) => ({
        phone: kin.phone,
        who: kin.name === null ? relation(kin.relation) : t`${relation(kin.relation)} ${kin.name}`,
      })),
    ),
  ]
  const shown = [...new Map(calls.map((call) => [call.phone, call])).values()].slice(0, MOST)
  if (shown.length === 0) return <p className="muted">{t`没有留过电话。`}</p>
  return (
    <div className="visit-calls">
      {shown.map(({ phone, who }) => (
        <LinkButton key={phone} wide icon={IconPhone} to={`tel:${phone}`}>
          {t`打给${who}`}
        </LinkButton>
      ))}
    </div>
  )
}
