import { join } from 'node:path'
import { importRoster } from '#imports'
import { personKeys } from '#people'
import { listEntrances, listHomes } from '#places'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { CastHome } from '../matters/cast.ts'
import type { PhoneUser } from '../matters/cast-of.ts'
import type { Random } from '../random.ts'
import type { Kept } from './keep.ts'

const workbook = join(import.meta.dirname, '../data/roster-yanji7.xlsx')

/** Yanji No. 7 comes into the register as it would anywhere: its committee's own workbook goes through the import. */
export async function keepFromWorkbook(parts: Parts, ground: Ground, random: Random): Promise<Kept> {
  await importRoster(parts, ground, workbook)
  return inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    const year = unit.now.getUTCFullYear()
    const ageOf = (birthDate: string | null) => (birthDate === null ? 40 : year - Number(birthDate.slice(0, 4)))
    const people = (await personKeys(unit)).toSorted(
      (a, b) => (a.birthDate ?? '').localeCompare(b.birthDate ?? '') || a.name.localeCompare(b.name),
    )
    const grown = people.filter((person) => ageOf(person.birthDate) >= 18)
    const byHome = Map.groupBy(grown, (person) => person.homeId)
    const homes: (CastHome & { entrance: string })[] = []
    for (const entrance of await listEntrances(unit)) {
      for (const { id, floor, room } of await listHomes(unit, entrance.id)) {
        const here = byHome.get(id) ?? []
        homes.push({
          id,
          entranceId: entrance.id,
          entrance: entrance.name,
          floor,
          room,
          people: here.map((one) => one.id),
        })
      }
    }
    const userAt = (home: CastHome, at: number, phone: string): PhoneUser[] => {
      const person = byHome.get(home.id)?.at(at)
      return person ? [{ name: person.name, phone, personId: person.id, homeId: home.id }] : []
    }
    const phoneAt = (index: number) => `1990006${String(index).padStart(4, '0')}`
    const at = (entrance: string, room: string) =>
      homes.find((home) => home.entrance === entrance && home.room === room)
    const offered: PhoneUser[] = [
      // Who owns the home, so that there is a vote to take part in.
      ...offer(at('3号', '302'), 0, { zh: '居民', en: 'Resident' }),
      ...offer(at('3号', '806'), 0, { zh: '长辈，用长辈版', en: 'Elder, large type' }),
      ...offer(at('3号', '806'), -1, { zh: '女儿，替母亲办', en: 'Daughter, acting for her mother' }),
    ]
    function offer(home: CastHome | undefined, which: number, label: { zh: string; en: string }): PhoneUser[] {
      if (!home) return []
      return userAt(home, which, phoneAt(9_000 + Math.abs(which) + Number(home.room))).map((user) => ({
        ...user,
        label,
      }))
    }
    const taken = new Set(offered.map((user) => user.homeId))
    const others = homes.filter((home) => home.people.length > 0 && !taken.has(home.id))
    // Enough behind one door that neighbours can say "me too".
    const near = others.filter((home) => home.entrance === '3号').slice(0, 8)
    const far = random.shuffled(others.filter((home) => home.entrance !== '3号')).slice(0, 49)
    const users = [...near, ...far].flatMap((home, index) => userAt(home, -1, phoneAt(index)))
    const [, person, agent] = offered
    return {
      homes,
      phoneUsers: [...offered, ...users],
      consents: person && agent && person !== agent ? [{ agent, person }] : [],
    }
  })
}
