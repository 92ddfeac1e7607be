import type { Compilable } from 'kysely'
import type { Keep } from '#kit/pure/keeping.ts'
import type { Unit } from './unit.ts'

type Said = { zh: string; en: string }

/** For how long, on what it rests, and whether somebody has checked that. */
export interface Duration extends Keep {
  source: Said
  verified: boolean
}

interface RuleHead {
  /** `room.kind`: `matters.reporters`. */
  key: string
  what: Said
  why: Said
  /** Law and article, or that it is the house's own setting. */
  basis: Said
}

/** What ages and then goes, or loses whoever it was about. The committee may set another duration. */
export interface AgeingRule extends RuleHead {
  kind: 'ageing'
  /** What remains when it is done. */
  then: Said
  keep: Duration
  /** A shorter setting is refused. */
  least?: Duration
  /** How many records are older than this. */
  due(unit: Unit, before: Date): Promise<number>
  /** Erases or de-identifies at most so many of them; gives how many. Run again it finds the rest, or nothing. */
  run(unit: Unit, before: Date, limit: number): Promise<number>
}

/** What stays for good, or goes by itself: said in the register, and not to be set. */
export interface FixedRule extends RuleHead {
  kind: 'kept' | 'by-itself'
  keep?: Duration
  least?: Duration
}

/** How long one kind of record is kept. */
export type RetentionRule = AgeingRule | FixedRule

/** Kept no longer than its purpose needs (art. 19), and deleted when that is served (art. 47). */
export const noLongerThanNeeded: Said = {
  zh: '《个人信息保护法》第十九条、第四十七条',
  en: 'Personal Information Protection Law, arts. 19 and 47',
}

/** A time that no law prescribes; the committee may set another. */
export const suggested = (count: number, unit: Duration['unit'] = 'year'): Duration => ({
  count,
  unit,
  source: { zh: '本系统的建议', en: 'Suggested by this system' },
  verified: false,
})

/** A log of who did or saw what: kept for good, and by law for six months at least. */
export const securityLog: Pick<FixedRule, 'kind' | 'basis' | 'least'> = {
  kind: 'kept',
  basis: {
    zh: '《网络安全法》第二十一条（2016年文本）：日志不少于六个月',
    en: 'Cybersecurity Law, art. 21 (text of 2016): logs for at least six months',
  },
  least: {
    count: 6,
    unit: 'month',
    source: {
      zh: '《网络安全法》第二十一条（2016年文本；2026年修正后的条文未核对）',
      en: 'Cybersecurity Law, art. 21 (2016; as amended from 2026: not checked)',
    },
    verified: false,
  },
}

interface Going {
  /** How many are older than this, as one row with `count`. */
  count: (unit: Unit, before: Date) => Compilable<{ count: string }>
  /** Some of them, the oldest first. */
  some: (unit: Unit, before: Date, limit: number) => Compilable<{ id: string }>
  /** What deletes or de-identifies these; never asked for none. */
  go: (unit: Unit, ids: readonly string[]) => Compilable<unknown> | readonly Compilable<unknown>[]
}

/** `due` and `run` of an ageing rule, from its statements. */
export function letGo({ count, some, go }: Going): Pick<AgeingRule, 'due' | 'run'> {
  return {
    async due(unit, before) {
      return Number((await unit.readOne(count(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const ids = (await unit.read(some(unit, before, limit))).map(({ id }) => id)
      if (ids.length > 0) for (const statement of [go(unit, ids)].flat()) unit.write(statement)
      return ids.length
    },
  }
}
