import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { ReliedKind } from '../../domain/clauses.ts'
import { inForceOn } from '../../domain/stage.ts'
import { knownOf } from '../facts.ts'
import { clausesOf } from '../shape.ts'
import { conventionsOfCompound, versionByNumber } from '../store.ts'

/** A clause somebody else counts or spends by, as it stands in a text in force. */
export interface ReliedClause {
  conventionId: string
  version: number
  clauseId: string
  text: string
  inForceFrom: string
}

/**
 * The clause of a compound's own texts on how silence or car spaces count, or on what is left over, in force today; null
 * where no text in force has one. Of two, the one that came into force later.
 */
export async function reliedClause(unit: Unit, compoundId: string, kind: ReliedKind): Promise<ReliedClause | null> {
  const known = await knownOf(unit, await unit.read(conventionsOfCompound(unit, compoundId)))
  const today = dayOf(unit.now)
  const holding = known.flatMap(({ adoptions }) => {
    const found = inForceOn(
      adoptions.map((one) => ({ ...one, inForceFrom: one.in_force_from })),
      today,
    )
    return found === null ? [] : [found]
  })
  const newestFirst = holding.toSorted((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))
  for (const { convention_id: conventionId, version, inForceFrom } of newestFirst) {
    const text = await unit.readOr(versionByNumber(unit, conventionId, version), 'conventions.unknown-version')
    const clause = clausesOf(text).find(({ relied }) => relied === kind)
    if (clause) return { conventionId, version, clauseId: clause.id, text: clause.text, inForceFrom }
  }
  return null
}
