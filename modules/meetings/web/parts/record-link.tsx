import { useLingui } from '@lingui/react/macro'
import { TextLink } from '#kit/web/link.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'

type Props = { record: { kind: 'vote' | 'meeting'; id: string } }

/** From an adopted text to the meeting whose counts it has: the desk's page for those who work here, else one's own. */
export function RecordLink({ record }: Props) {
  const { t } = useLingui()
  const works = rolesOf(useSession()).some((role) => role === 'worker' || role === 'chair')
  if (record.kind !== 'meeting') return null
  return <TextLink to={`${works ? '/meetings' : '/my-meetings'}/${record.id}`}>{t`看那次会议`}</TextLink>
}
