import { useLingui } from '@lingui/react/macro'
import { Facts } from '#kit/web/card.tsx'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { type Holding, useTongue } from '../reading.ts'
import { useKept } from '../words.ts'

/** What one room holds of people: what, what for, on what it rests, who sees it, to whom it goes, how long it stays. */
export function HoldingFacts({ holding }: { holding: Holding }) {
  const { t } = useLingui()
  const tongue = useTongue()
  const roles = useRoleNames()
  const kept = useKept()
  return (
    <Facts
      long
      rows={[
        [t`有什么`, holding.holds[tongue]],
        [t`做什么用`, holding.purpose?.[tongue] ?? t`还没写明`],
        [t`依据`, holding.basis?.[tongue] ?? t`还没写明`],
        [t`敏感的`, holding.sensitive?.[tongue]],
        [
          t`谁能看到一些`,
          holding.seen?.[tongue] ?? (holding.seenBy.map((role) => roles[role]).join(t`、`) || t`只有您自己`),
        ],
        [t`给谁`, holding.givenTo.map((one) => one[tongue]).join(t`；`) || t`不给别人`],
        [
          t`留多久`,
          holding.rules.length === 0 ? (
            t`还没有定`
          ) : (
            <>
              {holding.rules.map((rule) => (
                <div key={rule.key}>
                  {rule.what[tongue]}
                  {t`：`}
                  <b className="nw">{kept(rule)}</b>
                </div>
              ))}
            </>
          ),
        ],
      ]}
    />
  )
}
