import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import type { Adoption, Comment, Listed, ShownClause } from './reading.ts'

type Kind = Listed['kind']
type Stage = Listed['stage']
type Relied = NonNullable<ShownClause['relied']>

/** How kinds, stages, bodies, answers and marks are called. */
export function useConventionWords() {
  const { t } = useLingui()
  const kinds: Record<Kind, string> = {
    residents: t`居民公约`,
    mini: t`小公约`,
    charter: t`居民自治章程`,
    procedure: t`业主大会议事规则`,
    covenant: t`管理规约`,
  }
  const stages: Record<Stage, string> = {
    drafting: t`在起草`,
    commenting: t`在听意见`,
    reviewed: t`审过了，等通过`,
    adopted: t`通过了，待备案`,
    filed: t`备案了，待生效`,
    'in-force': t`生效中`,
    due: t`该修订了`,
  }
  const bodies: Record<Adoption['body'], string> = {
    'residents-meeting': t`居民会议`,
    'owners-assembly': t`业主大会`,
    users: t`一起用的居民`,
  }
  const answers: Record<NonNullable<Comment['answer']>['is'], string> = {
    adopted: t`采纳了`,
    merged: t`合并采纳`,
    rejected: t`没有采纳`,
  }
  const relied: Record<Relied, string> = {
    silence: t`沉默怎么算`,
    'car-space-area': t`车位算不算面积`,
    'remainder-order': t`剩余怎么用`,
  }
  return { kinds, stages, bodies, answers, relied }
}

/** The shape that goes with a stage. */
export const stageShapes: Record<Stage, StateKind> = {
  drafting: 'idle',
  commenting: 'received',
  reviewed: 'doing',
  adopted: 'doing',
  filed: 'doing',
  'in-force': 'done',
  due: 'overdue',
}

/** A digest as people compare it: groups of eight. */
export const digestWord = (digest: string): string => (digest.match(/.{8}/g) ?? []).join(' ')
