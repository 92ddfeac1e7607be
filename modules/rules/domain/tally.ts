import type { Bar } from './bar.ts'
import { missingTo, reaches } from './bar.ts'
import { headsOf, type Unit } from './heads.ts'

/** What stands on a ballot. `follow`: the majority of those who said yes or no (随多数). */
export type Choice = 'yes' | 'no' | 'abstain' | 'follow'

/** What came of one unit: its ballot, or none; whether a ballot was delivered to it. */
export interface Return {
  /** `disputed`: ballots came, and nobody can say what they say together (co-owners who differ). */
  choice: Choice | 'disputed' | null
  delivered: boolean
}

/** What a compound's own adopted clause makes of ballots that were delivered and did not come back. */
export type SilenceRule = 'abstain' | 'follow-majority'

export interface Measures {
  area: number
  heads: number
}
/** One count: four tests, what went into them, and the least that each lacks. Areas in 0.01 m². */
export interface Verdict {
  passed: boolean
  quorum: { area: boolean; heads: boolean }
  consent: { area: boolean; heads: boolean }
  totals: Totals
  missing: { quorum: Measures; consent: Measures }
}
export interface Totals {
  area: number
  heads: number
  participatingArea: number
  participatingHeads: number
  yesArea: number
  yesHeads: number
  noArea: number
  noHeads: number
  abstainArea: number
  abstainHeads: number
}

export interface Tally {
  asCast: Verdict
  /** By the compound's own clause; nothing without one. */
  withRule: Verdict | null
  /** Units whose head's ballots differ: in neither count until somebody has settled them. */
  disputed: string[]
  /** Whether the outcome of a count could turn, however the disputed heads may be settled. */
  dependsOnDisputed: boolean
}

/** How a head stands: what it said, or that its ballots differ, or that nothing came back, reached or not. */
type Stand = Choice | 'disputed' | 'reached' | 'unreached'
type Sums = Record<Stand, Measures>

/**
 * Counts the owners' returns twice: as cast, and, where `silence` is given, with delivered ballots that stayed silent counted
 * by the compound's clause (upheld in (2022)沪02民初16号 where delivery and warning are proven).
 *
 * A head takes part with all its area if any of its units has a choice. `returns[i]` belongs to `roll[i]`.
 */
export function tally(
  roll: readonly Unit[],
  returns: readonly Return[],
  bars: { quorum: Bar; consent: Bar },
  silence: SilenceRule | null,
): Tally {
  const { of, areas } = headsOf(roll)
  const stands = standsOf(of, areas.length, returns)
  const sums = sumsOf(areas, stands)
  const rules: (SilenceRule | null)[] = silence === null ? [null] : [null, silence]
  const count = (rule: SilenceRule | null, settled: Choice | null) => verdictOf(settle(sums, rule, settled), bars)
  const turns = (rule: SilenceRule | null) =>
    new Set(([null, 'yes', 'no'] as const).map((settled) => count(rule, settled).passed)).size > 1
  return {
    asCast: count(null, null),
    withRule: silence === null ? null : count(silence, null),
    disputed: roll.filter((_unit, at) => stands[of[at] ?? 0] === 'disputed').map(({ unit }) => unit),
    // More yes never hurts and more no never helps: if neither all yes, nor all no, nor all left out turns the outcome,
    // nothing in between does.
    dependsOnDisputed: rules.some(turns),
  }
}

function standsOf(of: Int32Array, heads: number, returns: readonly Return[]): Stand[] {
  const stands = Array.from({ length: heads }, (): Stand => 'unreached')
  returns.forEach(({ choice, delivered }, at) => {
    const head = of[at] ?? 0
    const stand = stands[head]
    if (choice === null) {
      if (delivered && stand === 'unreached') stands[head] = 'reached'
    } else if (stand === 'unreached' || stand === 'reached') stands[head] = choice
    else if (stand !== choice) stands[head] = 'disputed'
  })
  return stands
}

function sumsOf(areas: readonly number[], stands: readonly Stand[]): Sums {
  const none = (): Measures => ({ area: 0, heads: 0 })
  const sums: Sums = {
    yes: none(),
    no: none(),
    abstain: none(),
    follow: none(),
    disputed: none(),
    reached: none(),
    unreached: none(),
  }
  areas.forEach((area, head) => {
    const sum = sums[stands[head] ?? 'unreached']
    sum.area += area
    sum.heads += 1
  })
  return sums
}

/** The sums as a clause on silence, and one way of settling what is disputed, would have them. */
function settle(sums: Sums, rule: SilenceRule | null, settled: Choice | null): Sums {
  const moved = { ...sums }
  const move = (from: Stand, to: Stand) => {
    moved[to] = { area: moved[to].area + moved[from].area, heads: moved[to].heads + moved[from].heads }
    moved[from] = { area: 0, heads: 0 }
  }
  if (rule !== null) move('reached', rule === 'abstain' ? 'abstain' : 'follow')
  if (settled !== null) move('disputed', settled)
  return moved
}

function verdictOf(sums: Sums, { quorum, consent }: { quorum: Bar; consent: Bar }): Verdict {
  const followed = majorityOf(sums.yes.heads, sums.no.heads)
  const of = (choice: 'yes' | 'no' | 'abstain', what: keyof Measures) =>
    sums[choice][what] + (choice === followed ? sums.follow[what] : 0)
  const part = (what: keyof Measures) => of('yes', what) + of('no', what) + of('abstain', what)
  const whole = (what: keyof Measures) => part(what) + sums.disputed[what] + sums.reached[what] + sums.unreached[what]
  const each = <T>(value: (what: keyof Measures) => T) => ({ area: value('area'), heads: value('heads') })
  const taking = each((what) => reaches(part(what), whole(what), quorum))
  const agreeing = each((what) => reaches(of('yes', what), part(what), consent))
  return {
    passed: taking.area && taking.heads && agreeing.area && agreeing.heads,
    quorum: taking,
    consent: agreeing,
    totals: {
      ...each(whole),
      participatingArea: part('area'),
      participatingHeads: part('heads'),
      yesArea: of('yes', 'area'),
      yesHeads: of('yes', 'heads'),
      noArea: of('no', 'area'),
      noHeads: of('no', 'heads'),
      abstainArea: of('abstain', 'area'),
      abstainHeads: of('abstain', 'heads'),
    },
    missing: {
      quorum: each((what) => missingTo(part(what), whole(what), quorum)),
      consent: each((what) => missingTo(of('yes', what), part(what), consent)),
    },
  }
}

/** What the explicit votes say, by heads; a tie says nothing, and whoever follows it abstains. */
function majorityOf(yes: number, no: number): 'yes' | 'no' | 'abstain' {
  if (yes === no) return 'abstain'
  return yes > no ? 'yes' : 'no'
}
