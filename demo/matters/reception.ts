import type { Actor } from '#kit/contract/actor.ts'
import { shortDay, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Random } from '../random.ts'
import type { Cast, CastEntrance, CastHome, CastResident } from './cast.ts'
import type { Pen } from './pen.ts'
import type { Source, Story } from './story.ts'

/** Who brought the worry, as far as the rest of the story needs it. */
export interface Brought {
  source: Source
  /** The worker who answers for it. */
  owner: Actor
  /** Signed in on the phone. */
  resident: Actor | null
  /** Receipt code of a report without an account. */
  code: string | null
  contactable: boolean
  entrance: CastEntrance | null
  compound: string | null
  title: string
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The matter comes in by its source, in the words of the people there. */
export function receive(pen: Pen, cast: Cast, story: Story, source: Source, owner: Actor, random: Random): Brought {
  const where = placeOf(cast, story, source, random)
  const floor = where.floor
  const title = random.pick(story.titles).replace('{floor}', String(floor ?? 2))
  const more = random.pick(story.words)
  const shared = { category: story.category, urgent: null, attachments: [] }
  const { entrance, compound } = where
  const brought: Brought = { source, owner, resident: null, code: null, contactable: true, entrance, compound, title }
  if (source !== 'app') {
    const person = where.home === null ? null : random.pick(where.home.people)
    const reporter =
      source === 'patrol' ? null : person ? { personId: person } : { name: random.pick(callers), phone: phone(random) }
    pen.open(owner, 'takeIn', {
      ...shared,
      source,
      complexity: story.complexity ?? 'ordinary',
      place: where.input,
      title,
      words: more === '' ? null : more,
      confidential: story.confidential ?? false,
      reporter,
      hotlineNumber: source === 'hotline-12345' ? `${shortDay(dayOf(pen.now))}${random.int(10_000, 99_999)}` : null,
      spoken: source !== 'hotline-12345',
    })
    return { ...brought, contactable: reporter !== null }
  }
  const words = random.chance(0.6) ? `${title}。${more}` : null
  if (where.resident) {
    pen.open(where.resident.actor, 'reportMatter', {
      ...shared,
      place: where.input,
      words,
      confidential: story.confidential ?? false,
    })
    return { ...brought, resident: where.resident.actor }
  }
  const code = Array.from({ length: 22 }, () => random.pick([...letters])).join('')
  const known = random.chance(0.8) ? phone(random) : null
  pen.open(
    null,
    'reportBySpot',
    { ...shared, words, floor, phone: known, followCode: code },
    { code: where.entrance?.code ?? '' },
  )
  return { ...brought, code, contactable: known !== null }
}

const callers = ['王先生', '李阿姨', '张女士', '陈老师', '刘先生', '杨阿姨', '周女士', '吴先生', '徐阿婆', '朱先生']

const phone = (random: Random) => `1990009${String(random.int(0, 9999)).padStart(4, '0')}`

interface Where {
  input: Record<string, unknown>
  home: CastHome | null
  entrance: CastEntrance | null
  compound: string | null
  floor: number | null
  resident: CastResident | null
}

function placeOf(cast: Cast, story: Story, source: Source, random: Random): Where {
  const fits = (entrance: CastEntrance) =>
    story.only === 'lifts' ? entrance.lifts > 0 : story.only === 'walk-up' ? entrance.lifts === 0 : true
  const bySelf =
    source === 'app' &&
    cast.residents.length > 0 &&
    (story.place === 'home' || story.place === 'outdoors' || random.chance(0.5))
  const resident = bySelf ? random.pick(cast.residents) : null
  const lived = cast.homes.filter((home) => home.people.length > 0)
  const own = resident ? (lived.find((home) => home.id === resident.homeId) ?? null) : null
  const home = own ?? (story.place === 'home' || story.only === undefined ? random.pick(lived) : null)
  const its = cast.entrances.find((entrance) => entrance.id === home?.entranceId)
  const entrance = its && fits(its) ? its : random.pick(cast.entrances.filter(fits))
  const compound = entrance.compound
  if (story.place === 'home') {
    return { input: { homeId: home?.id ?? null }, home, entrance, compound, floor: home?.floor ?? null, resident }
  }
  const caller = source === 'patrol' ? null : home
  if (story.place === 'outdoors') {
    const several = new Set(cast.entrances.map((one) => one.compound)).size > 1
    const spot = `${several ? compound : ''}${random.pick(story.spots ?? ['小区里'])}`
    return { input: { spot }, home: caller, entrance: null, compound, floor: null, resident }
  }
  const floor = story.place === 'landing' ? random.int(1, entrance.floors) : null
  return { input: { entranceId: entrance.id, floor }, home: caller, entrance, compound, floor, resident }
}
