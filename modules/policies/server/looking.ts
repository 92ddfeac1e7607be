import { rights as people } from '#people/rights'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Look } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { factOf } from '../domain/facts.ts'
import { factsOf, type PolicyVersion } from '../domain/policy.ts'
import type { KnownOf } from './known.ts'
import { insertLooks, looksOf } from './store.ts'

/** Whether the actor may know what rests on reasons for care that are kept to the chair. */
export const mayOpenChairs = (unit: Unit): boolean =>
  may(people['people.see-chairs-care'], unit.actor, unit.ground, undefined as never)

/** What the actor may know of somebody. */
export const valuesFor = (unit: Unit, person: KnownOf) => (mayOpenChairs(unit) ? person.chairValues : person.values)

/** Whom a look at what conditions say of somebody is a look at: themselves, and whoever's answers it rests on. */
export const touchedBy = (person: Pick<KnownOf, 'id' | 'restsOn'>): string[] => [person.id, ...person.restsOn]

/** Whether a policy's answers tell of income or health. */
export const isTouchy = (version: PolicyVersion): boolean =>
  factsOf(version).some((fact) => factOf(fact).touch !== 'plain')

type What = 'conditions' | 'answers' | 'snapshot'

/** Writes down who saw it. Nobody looked where the house itself works. */
export function noteLook(unit: Unit, personIds: readonly string[], what: What, reason: string): void {
  const by = unit.actor
  if (by === null || personIds.length === 0) return
  unit.write(
    insertLooks(
      [...new Set(personIds)].map((personId) => ({
        neighbourhood_id: unit.neighbourhoodId,
        id: unit.id(),
        person_id: personId,
        what,
        reason,
        by_id: by.accountId,
        by_name: by.name,
        day: dayOf(unit.now),
        at: unit.now,
      })),
    ),
  )
}

const said: Record<What, { zh: string; en: string }> = {
  conditions: { zh: '政策条件里和收入、健康有关的', en: 'what conditions of policies say of income and health' },
  answers: { zh: '您答过的收入、健康情况', en: 'what you answered about income and health' },
  snapshot: { zh: '某季政策名单上的您', en: 'you on a quarter’s list' },
}

export async function looksAt(unit: Unit, personId: string): Promise<Look[]> {
  return (await unit.read(looksOf(unit, personId))).map((row) => ({
    id: row.id,
    at: row.at,
    by: row.by_name,
    what: said[row.what as What],
    reason: row.reason,
  }))
}
