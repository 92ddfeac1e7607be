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
