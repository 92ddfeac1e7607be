import { type Bar, headsOf, type Return, type SilenceRule, tally, type Unit, type Verdict } from '#rules'
import { type Count, leastToTurn } from '../domain/recount.ts'

/** A whole vote as it was counted; `onPaper`: the units whose counted ballot, or whose void one, is a paper. */
export interface Counted {
  roll: readonly Unit[]
  returns: readonly Return[]
  bars: { quorum: Bar; consent: Bar }
  silence: SilenceRule | null
  onPaper: ReadonlySet<string>
}

/** The least number of papers that must be entered wrong for either verdict to be wrong: what sizes the recount. */
export function leastOf({ roll, returns, bars, silence, onPaper }: Counted): number {
  const { asCast, withRule } = tally(roll, returns, bars, silence)
  const { of, areas } = headsOf(roll)
  const said = saidBy(of, areas.length, returns)
  const weights = roll.flatMap(({ unit }, at) => (onPaper.has(unit) ? [areas[of[at] ?? 0] ?? 0] : []))
  const explicit = {
    yes: said.filter((all) => all.size === 1 && all.has('yes')).length,
    no: said.filter((all) => all.size === 1 && all.has('no')).length,
  }
  const follows = returns.some(({ choice }) => choice === 'follow')
  const least = (verdict: Verdict, some: boolean) =>
    leastToTurn(countOf(verdict, some ? explicit : null), bars, weights)
  const cast = least(asCast, follows)
  return withRule === null ? cast : Math.min(cast, least(withRule, follows || silence === 'follow-majority'))
}

function countOf({ totals }: Verdict, majority: Count['majority']): Count {
  return {
    area: { whole: totals.area, part: totals.participatingArea, yes: totals.yesArea },
    heads: { whole: totals.heads, part: totals.participatingHeads, yes: totals.yesHeads },
    majority,
  }
}

/** What each head said: more than one word where its ballots differ. */
function saidBy(of: Int32Array, heads: number, returns: readonly Return[]): Set<string>[] {
  const said = Array.from({ length: heads }, () => new Set<string>())
  returns.forEach(({ choice }, at) => {
    if (choice !== null) said[of[at] ?? 0]?.add(choice)
  })
  return said
}
