import { useLingui } from '@lingui/react/macro'
import { TextLink } from '#kit/web/link.tsx'

type Props = { record: { kind: 'vote' | 'meeting'; id: string } }

/** From an adopted text to the vote whose counts it has. */
export function RecordLink({ record }: Props) {
  const { t } = useLingui()
  return record.kind === 'vote' ? <TextLink to={`/verdicts/${record.id}`}>{t`看那次表决`}</TextLink> : null
}
