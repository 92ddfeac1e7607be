import { useLingui } from '@lingui/react/macro'
import { State } from '#kit/web/state.tsx'
import type { Title } from '../reading.ts'

/** How well it is known: only a name, only from a roster, or on evidence. */
export function Standing({ title }: { title: Pick<Title, 'unverified' | 'evidence'> }) {
  const { t } = useLingui()
  if (title.unverified) return <State is="idle">{t`待核实`}</State>
  if (title.evidence === 'roster') return <State is="idle">{t`名册上写的`}</State>
  return <State is="done">{t`已核实`}</State>
}
