import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { CareFlag } from '../../contract/words.ts'
import { rights } from '../../rights.ts'
import { openCare } from '../seals.ts'
import { allCares, caresOf } from '../store/contacts.ts'

/** Why somebody is looked after, as far as a rule works with it. */
export interface CareForRules {
  flag: CareFlag
  /** Whether the unit's actor may be shown it; what is kept to the chair counts for the rule and is not shown. */
  shown: boolean
}

/**
 * Reasons for care by person, for working out who is to be visited or asked; of everybody, or of these persons. Never for
 * a screen: showing one is a look, which `openForRound` writes down.
 */
export async function careForRules(unit: Unit, personIds?: readonly string[]): Promise<Map<string, CareForRules[]>> {
  if (personIds?.length === 0) return new Map()
  const rows = await unit.read(personIds === undefined ? allCares(unit) : caresOf(unit, personIds))
  const chair =
    unit.actor !== null && may(rights['people.see-chairs-care'], unit.actor, unit.ground, undefined as never)
  const found = new Map<string, CareForRules[]>()
  for (const row of rows) {
    const care = openCare(unit.parts.cipher, row)
    const known = found.get(row.person_id) ?? []
    known.push({ flag: care.flag, shown: chair || care.audience !== 'chair' })
    found.set(row.person_id, known)
  }
  return found
}
