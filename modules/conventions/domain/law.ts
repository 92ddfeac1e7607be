import type { Day } from '#kit/pure/shanghai-time.ts'
import type { ConventionKind } from './clauses.ts'

/** Who can adopt: all residents in their meeting, all owners in theirs, or those who use a thing together. */
export const adoptingBodies = ['residents-meeting', 'owners-assembly', 'users'] as const
export type AdoptingBody = (typeof adoptingBodies)[number]

/** Who adopts a kind of text and with whom it is filed, from a day on. */
export interface AdoptionRule {
  kinds: readonly ConventionKind[]
  from: Day
  bodies: readonly AdoptingBody[]
  /** Whether it has to be filed, and within how many days; null: no number of days was found. */
  filing: { within: number | null } | null
  source: { zh: string; en: string }
  /** Whether somebody has read the wording in force on that day. */
  verified: boolean
}

/**
 * Dated, newest last. The Organic Law was revised with effect from 2026-01-01; of that wording only arts. 1–4 could be
 * read, so what is taken over from the wording of 2018 carries the mark.
 */
export const adoptionRules: readonly AdoptionRule[] = [
  {
    kinds: ['residents', 'charter'],
    from: '2018-12-29',
    bodies: ['residents-meeting'],
    filing: { within: null },
    source: {
      zh: '《城市居民委员会组织法》（2018年）第九条、第十五条；《上海市居民委员会工作条例》第十三条',
      en: 'Organic Law of Urban Residents’ Committees (2018), arts. 9 and 15; Shanghai residents’ committee regulations, art. 13',
    },
    verified: true,
  },
  {
    kinds: ['residents', 'charter'],
    from: '2026-01-01',
    bodies: ['residents-meeting'],
    filing: { within: null },
    source: {
      zh: '《上海市居民委员会工作条例》第十三条；《城市居民委员会组织法》2026年起的新文本还没核对，人数暂按2018年第九条',
      en: 'Shanghai residents’ committee regulations, art. 13; the Organic Law in force from 2026 is not checked yet, numbers as in art. 9 of 2018',
    },
    verified: false,
  },
  {
    kinds: ['procedure', 'covenant'],
    from: '2021-01-01',
    bodies: ['owners-assembly'],
    filing: { within: 30 },
    source: {
      zh: '《民法典》第二百七十八条第一款第（一）、（二）项；《上海市住宅物业管理规定》第三十三条',
      en: 'Civil Code, art. 278 (1)(1) and (2); Shanghai residential property management rules, art. 33',
    },
    verified: true,
  },
  {
    kinds: ['mini'],
    from: '2018-12-29',
    bodies: ['users', 'residents-meeting'],
    filing: null,
    source: {
      zh: '小公约怎么定，没有找到法律规定；过半数是本系统的建议',
      en: 'No rule of law was found on mini-conventions; more than half is a suggestion of this system',
    },
    verified: false,
  },
]

/** The rule for a kind on a day: the newest that has begun, or the oldest where none has. */
export function adoptionRule(kind: ConventionKind, on: Day): AdoptionRule {
  const ofKind = adoptionRules.filter(({ kinds }) => kinds.includes(kind))
  const rule = ofKind.findLast(({ from }) => from <= on) ?? ofKind[0]
  if (rule === undefined) throw new Error(`no rule for ${kind}`)
  return rule
}

/** How a meeting counted: heads. */
export interface Counted {
  /** Those who may take part: adults, one of each household, or the delegates of the groups. */
  entitled: number
  present: number
  inFavour: number
  against: number
  abstained: number
}

export type CountFault = 'counts-do-not-add-up' | 'no-quorum' | 'no-majority'

/**
 * What a count lacks, or null. A residents’ meeting needs more than half of those entitled, and more than half of those
 * present in favour (Organic Law 2018 art. 9); both are strict. The same is asked of those who use a thing together. Of an
 * owners’ assembly only the announced result is written down: heads and areas are counted by its ballot (Civil Code 278).
 */
export function countFault(body: AdoptingBody, counted: Counted): CountFault | null {
  const { entitled, present, inFavour, against, abstained } = counted
  if (present > entitled || inFavour + against + abstained > present) return 'counts-do-not-add-up'
  if (body === 'owners-assembly') return inFavour > against ? null : 'no-majority'
  if (present * 2 <= entitled) return 'no-quorum'
  return inFavour * 2 > present ? null : 'no-majority'
}
