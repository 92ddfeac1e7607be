import type { Actor, Role } from '#kit/contract/actor.ts'
import { settleHomes } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import { blankFacts, type RosterFacts, savePersons } from '../api.ts'
import { idCheckCharacter } from '../domain/id-number.ts'

/** A right ID number of an unassigned division: `19520304`, order 0–999 (odd is male). */
export function idNumber(day: string, order: number): string {
  const first17 = `310199${day}${String(order).padStart(3, '0')}`
  return first17 + idCheckCharacter(first17)
}

/** Puts homes into the register: `['3号', '806']`. */
export async function madeHomes(unit: Unit, ...places: [string, string][]): Promise<string[]> {
  const settled = await settleHomes(
    unit,
    places.map(([entrance, room]) => ({
      compound: { name: '延吉七村', address: '延吉七村' },
      entrance,
      room,
      floor: Number(room.slice(0, -2)),
      buildingArea: 5_527,
      use: 'lived-in' as const,
    })),
  )
  return settled.map((home) => home.id)
}

/** Puts one person into the register. */
export async function madePerson(unit: Unit, name: string, facts: Partial<RosterFacts> = {}): Promise<string> {
  const id = unit.id()
  await savePersons(unit, [{ id, version: null, facts: { ...blankFacts(name), ...facts } }], '名册导入')
  return id
}

/** Somebody who asks, in one standing. */
export function madeActor(role: Role, neighbourhoodId: string, more: { personId?: string; name?: string } = {}): Actor {
  return {
    accountId: `019aaaaa-0000-7000-8000-00000000000${role.length % 10}`,
    sessionId: '019aaaaa-0000-7000-8000-0000000000aa',
    name: more.name ?? '周敏芝',
    strong: true,
    standings: [{ role, neighbourhoodId, ...(more.personId ? { personId: more.personId } : {}) }],
  }
}
