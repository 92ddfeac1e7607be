import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { sayDay } from '#kit/pure/spoken-time.ts'
import type { StateKind } from '#kit/web/state.tsx'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import type { Cause, CoverageState, NoteKind, Outcome, Proposal, Way } from '../domain/words.ts'

export function useVisitWords() {
  const { t } = useLingui()
  const outcomes: Record<Outcome, string> = {
    ok: t`平安`,
    need: t`有需要`,
    'not-home': t`不在家`,
    unwilling: t`不愿打扰`,
  }
  const ways: Record<Way, string> = { visit: t`上门`, call: t`打电话` }
  const causes: Record<Cause, string> = {
    'elder-alone': t`老人一个人住`,
    'elders-only': t`家里都是老人`,
    'needs-care': t`要人照护`,
    disability: t`家里有残障人士`,
    'child-in-difficulty': t`困境儿童`,
    'in-need': t`生活困难`,
    oldest: t`高龄`,
    'every-home': t`家家走到`,
    bereaved: t`家里有人故去`,
    newborn: t`添了孩子`,
    'moved-in': t`刚搬来`,
    'care-changed': t`照顾事项有变化`,
    discharged: t`刚出院`,
    asked: t`约好要去`,
    'policy-found': t`有政策要告诉`,
  }
  const kinds: Record<NoteKind, string> = {
    plain: t`一般`,
    health: t`健康`,
    belief: t`信仰`,
    quarrel: t`纠纷`,
  }
  const proposals: Record<Proposal, string> = {
    evening: t`白天没人，晚上再去`,
    weekend: t`平时没人，周末再去`,
    'ask-neighbour': t`都没碰到，问问邻居`,
  }
  const covered: Record<CoverageState, string> = {
    reached: t`见到了`,
    unwilling: t`不愿打扰`,
    'not-home': t`去了没人`,
    never: t`还没去过`,
    vacant: t`空关`,
  }
  return { outcomes, ways, causes, kinds, proposals, covered }
}

export const shapeOf: Record<Outcome, StateKind> = {
  ok: 'done',
  need: 'doing',
  'not-home': 'idle',
  unwilling: 'against',
}

export type Due = { cause: Cause | null; way: Way; dueOn: string; last: string | null; everyDays: number | null }

/** Why a home is to be visited, in one sentence: 老人一个人住，每月去一次，上次 10月28日. */
export function useWhy(): (due: Due) => string {
  const { t } = useLingui()
  const { causes } = useVisitWords()
  const every = useEvery()
  const language = useSpokenLanguage()
  const today = dayOf(useNow())
  return ({ cause, way, dueOn, last, everyDays }) => {
    const until = sayDay(dueOn, today, language)
    if (everyDays === null) {
      const what = cause === null ? t`有事要去看看` : causes[cause]
      return t`${what}，${until}前去一趟`
    }
    const often = every(everyDays, way)
    const known = cause === null ? often : `${causes[cause]}${t`，`}${often}`
    if (last === null) return t`${known}，还没去过`
    const when = sayDay(last, today, language)
    return t`${known}，上次 ${when}`
  }
}

/** The reasons to say first: what happened, then what fits how one goes there, each group once. */
export function reasonsOf<Reason extends Pick<Due, 'cause' | 'way'> & { planId: string | null }>(home: {
  way: Way
  why: readonly Reason[]
}): Reason[] {
  const first = home.why.filter((due) => due.planId !== null || due.way === home.way)
  const telling = first.filter((due) => due.cause !== 'every-home')
  return telling.length > 0 ? telling : first
}

/** 每周打一次电话, 一年里去一次. */
export function useEvery(): (days: number, way: Way) => string {
  const { t } = useLingui()
  return (days, way) => {
    const often =
      days === 7 ? t`每周` : days === 30 ? t`每月` : days === 90 ? t`每季度` : days === 365 ? t`每年` : t`每 ${days} 天`
    return way === 'call' ? t`${often}打一次电话` : t`${often}去一次`
  }
}

/** How somebody stands to the person at the door. */
export function useRelation(): (relation: string) => string {
  const { t } = useLingui()
  const words: Record<string, string> = {
    spouse: t`老伴`,
    son: t`儿子`,
    daughter: t`女儿`,
    'son-in-law': t`女婿`,
    'daughter-in-law': t`儿媳`,
    parent: t`父母`,
    grandchild: t`孙辈`,
    sibling: t`兄弟姐妹`,
    helper: t`保姆`,
  }
  return (relation) => words[relation] ?? t`家里人`
}

/** Reasons for care as the round says them. */
export function useCare(): (flag: string) => string {
  const { t } = useLingui()
  const words: Record<string, string> = {
    'without-kin': t`孤寡老人`,
    'minimum-allowance': t`低保户`,
    disability: t`残障`,
    jobless: t`失无业`,
    'living-alone': t`独居老人`,
    'elders-only': t`纯老家庭`,
    'low-income': t`低收入家庭`,
    'needs-care': t`失能`,
    'child-in-difficulty': t`困境儿童`,
  }
  return (flag) => words[flag] ?? flag
}
