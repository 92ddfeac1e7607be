import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { evenMembers } from '../../domain/quorum.ts'

/** An owners' committee has an odd number of members (SH 20); an even one is met all the same, and said. */
export function EvenMembers({ rule, whole }: { rule: { odd: boolean }; whole: number | null }) {
  const { t } = useLingui()
  if (!evenMembers(rule, whole)) return null
  return <Note look="wait">{t`委员应当是单数，现在是 ${whole} 位。请核对名单；有缺额的，请尽快补选。`}</Note>
}
