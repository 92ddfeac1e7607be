import type { Actor } from '#kit/contract/actor.ts'
import type { Cast, CastEntrance, CastHome, CastResident } from './cast.ts'
import type { Pen } from './pen.ts'

interface Taken {
  source: string
  category: string
  title: string
  words?: string
  home?: readonly [entrance: string, room: number]
  entrance?: string
  floor?: number | null
  room?: number
  spot?: string
  spoken?: boolean
  confidential?: boolean
  complexity?: 'complex'
}

/** The desk of a committee of three: finds homes and phone users by the numbers on doors, and takes worries in for them. */
export function counterOf(cast: Cast) {
  const byName = (name: string): CastEntrance =>
    cast.entrances.find((one) => one.name === name) ?? first(cast.entrances)
  const homeOf = (name: string, room: number | undefined): CastHome => {
    const behind = cast.homes.filter((home) => home.entranceId === byName(name).id && home.people.length > 0)
    return behind.find((home) => home.room === String(room)) ?? first(behind.length > 0 ? behind : cast.homes)
  }
  const [chair, zhou, gu] = cast.committee
  if (!chair || !zhou || !gu) throw new Error('A committee of three is needed.')
  const usersAt = (name: string): CastResident[] => {
    const ids = new Set(cast.homes.filter((home) => home.entranceId === byName(name).id).map((home) => home.id))
    return cast.residents.filter((one) => ids.has(one.homeId))
  }
  const userOf = (name: string, room: number) =>
    usersAt(name).find((one) => one.homeId === homeOf(name, room).id) ?? usersAt(name)[0] ?? first(cast.residents)
  const spoken = new Set<CastResident>()
  return {
    zhou,
    gu,
    chair,
    /** A resident reports from the phone page. */
    report(pen: Pen, name: string, floor: number, category: string, words: string | null, room: number) {
      const user = userOf(name, room)
      spoken.add(user)
      pen.open(user.actor, 'reportMatter', { category, words, place: { entranceId: byName(name).id, floor } })
    },
    /** Others behind the same door who have the phone page and have not spoken. */
    neighbours: (name: string, count: number) =>
      usersAt(name)
        .filter((one) => !spoken.has(one))
        .slice(0, count),
    takeIn(pen: Pen, by: Actor, taken: Taken) {
      const home = taken.home
        ? homeOf(...taken.home)
        : taken.room
          ? homeOf(taken.entrance ?? '', taken.room)
          : undefined
      const person = home?.people[0]
      const place = taken.home
        ? { homeId: home?.id ?? null }
        : taken.entrance
          ? { entranceId: byName(taken.entrance).id, floor: taken.floor ?? null }
          : { spot: taken.spot ?? '' }
      pen.open(by, 'takeIn', {
        source: taken.source,
        category: taken.category,
        complexity: taken.complexity ?? 'ordinary',
        place,
        title: taken.title,
        words: taken.words ?? null,
        confidential: taken.confidential ?? false,
        reporter: person
          ? { personId: person }
          : taken.source === 'patrol'
            ? null
            : { name: '王先生', phone: '19900090430' },
        spoken: taken.spoken ?? taken.source !== 'hotline-12345',
      })
    },
  }
}

function first<T>(list: readonly T[]): T {
  const [found] = list
  if (found === undefined) throw new Error('Nobody and nothing is here yet.')
  return found
}
