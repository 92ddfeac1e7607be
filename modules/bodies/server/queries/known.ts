import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { pictureShape } from '../../contract.ts'
import type { BodyKind } from '../../contract/words.ts'
import { type Duty, dutiesOf, isBarred, monthsLeft, pressing } from '../../domain/duties.ts'
import { ruleOn } from '../../domain/law.ts'
import type { MemberChange } from '../../domain/member-changes.ts'
import { definitionOn } from '../../domain/red.ts'
import { firstPicture } from '../../domain/rings.ts'
import { changesOf } from '../member-changes.ts'
import { aroundOf, type ReadTerm, termFacts, termNow } from '../shape.ts'
import { lastMeetings, memberFilings, passedOf, picture, redDefinitions, seats, terms } from '../store.ts'

/** How a body stands in its term today. */
export interface Standing {
  term: ReadTerm | null
  duties: Duty[]
  changes: MemberChange[]
  pressing: Duty | null
  monthsLeft: number | null
  barred: boolean
}

const nothing: Standing = { term: null, duties: [], changes: [], pressing: null, monthsLeft: null, barred: false }

/**
 * How bodies stand in their terms today, for all or for some. An owners' committee owes what SH 20–29 and 33 ask; of any other
 * elected body only the end of the term is known.
 */
export async function standingsOf(
  unit: Unit,
  bodyIds: readonly string[] | null,
): Promise<(bodyId: string, kind: BodyKind) => Standing> {
  const today = dayOf(unit.now)
  const among = { unit, bodyIds }
  const [allTerms, passed, met, seated, filed] = await Promise.all([
    unit.read(terms(unit, bodyIds)),
    unit.read(passedOf(unit, bodyIds)),
    unit.read(lastMeetings(unit, bodyIds)),
    unit.read(seats(among)),
    unit.read(memberFilings(among)),
  ])
  const termsBy = Map.groupBy(allTerms, (row) => row.body_id)
  const passedBy = Map.groupBy(passed, (row) => row.body_id)
  const metBy = new Map(met.map((row) => [row.body_id, row.at]))
  const changesIn = changesOf(seated, filed, today)
  const rule = ruleOn(today)
  return (bodyId, kind) => {
    const own = termsBy.get(bodyId) ?? []
    const term = termNow(own, today)
    if (term === null) return nothing
    const facts = termFacts(term)
    const changes = changesIn(bodyId, term)
    const around = aroundOf(term, {
      changes,
      terms: own,
      passed: passedBy.get(bodyId) ?? [],
      lastMet: metBy.get(bodyId) ?? null,
    })
    const duties = dutiesOf(facts, around, rule, today).filter(
      (duty) => kind === 'owners-committee' || duty.key === 're-elect',
    )
    const said = kind === 'owners-committee' ? duties : duties.map((duty) => ({ ...duty, article: '' }))
    return {
      term,
      duties: said,
      changes,
      pressing: pressing(said),
      monthsLeft: monthsLeft(facts, today),
      barred: kind === 'owners-committee' && isBarred(facts, around, today),
    }
  }
}

/** What X and N are here, with the row's version; 0 while nobody has set anything. */
export async function pictureHere(unit: Unit): Promise<z.input<typeof pictureShape>> {
  const row = await unit.readOne(picture(unit))
  if (row === undefined) {
    const { nKinds, nName, xKinds, xName } = firstPicture
    return { xName, xKinds: [...xKinds], nName, nKinds: [...nKinds], version: 0, by: null }
  }
  return {
    xName: row.x_name,
    xKinds: row.x_kinds as BodyKind[],
    nName: row.n_name,
    nKinds: row.n_kinds as BodyKind[],
    version: row.version,
    by: row.by_name,
  }
}

/** Every definition of red there was, newest first, and the one that holds today. */
export async function redHere(unit: Unit) {
  const all = (await unit.read(redDefinitions(unit))).map((row) => ({
    id: row.id,
    since: row.since,
    percent: row.percent,
    over: row.over,
    source: row.source,
    verified: row.verified,
    by: row.by_name,
    at: row.at.toISOString(),
  }))
  return { all, now: definitionOn(all, dayOf(unit.now)) }
}
