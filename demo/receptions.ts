import { addVisitor, keepPromise, moveReception, planReception, promise, stepVisitor } from '#duty'
import { reachPersons } from '#people'
import { room as people } from '#people/room'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import { openDesk } from './desk.ts'
import type { Random } from './random.ts'

const visits = [
  { words: '楼上漏水三个月，换了两家都没修好', promise: '本周内查清是哪一段管子，写明谁修', by: 'property-manager' },
  { words: '车棚充电要排队，能不能加口', promise: '月底前把加口的方案贴出来', by: 'owners-committee' },
  { words: '楼下早点摊油烟进屋', promise: '三天内请城管一起上门看', by: 'police' },
  { words: '想问老房加装电梯怎么开始', promise: null, by: null },
  { words: '门口停车把轮椅道堵了', promise: '一周内画线立牌', by: 'property-manager' },
] as const

/** Joint receptions on Saturday mornings: two held, with what was promised and kept, and one to come. */
export async function receive(parts: Parts, ground: Ground, cast: Cast, anchor: Anchor, random: Random): Promise<void> {
  const host = cast.committee[1] ?? cast.committee[0]
  if (!host) return
  const saturday = addDays(anchor.day, -((weekdayOf(anchor.day) + 1) % 7))
  for (const weeks of [-6, -2]) await hold(parts, ground, cast, host, weeks, saturday, anchor, random)
  await inUnit(parts, { actor: host, now: anchor.at, ground }, async (unit) => {
    const next = saturday > anchor.day ? saturday : addDays(saturday, 7)
    await planReception(unit, unit.id(), planOn(next, cast))
  })
  await callOff(parts, ground, cast, host, anchor, random)
}

const hour = 3_600_000

/**
 * A reception of the day after tomorrow is called off this morning. Three elders had booked by their telephone at home, to
 * which no short message goes: somebody has to phone them.
 */
async function callOff(parts: Parts, ground: Ground, cast: Cast, host: Actor, anchor: Anchor, random: Random) {
  const register = openDesk(parts, people)
  await inUnit(parts, { actor: host, now: new Date(anchor.at.getTime() - 9 * 24 * hour), ground }, async (unit) => {
    const id = unit.id()
    await planReception(unit, id, { ...planOn(addDays(anchor.day, 2), cast), title: '物业专场接待' })
    const elders = random.shuffled(cast.homes.flatMap((home) => home.people[0] ?? [])).slice(0, 120)
    const reached = await reachPersons(unit, elders)
    const withoutMobile = reached.filter((one) => one.mobile === null && one.landline === null).slice(0, 3)
    for (const [index, { personId }] of withoutMobile.entries()) {
      const { person } = (await register.ask(unit, 'readPerson', { params: { id: personId } })) as {
        person: { version: number }
      }
      const body = {
        version: person.version,
        facts: {},
        addPhones: [`021-5500${String(random.int(1_000, 9_999))}`],
        reason: '来电时留的',
      }
      await register.ask(unit, 'correctPerson', { params: { id: personId }, body })
      const words = visits[index]?.words ?? null
      await addVisitor(unit, id, { id: unit.id(), way: 'booked', personId, name: null, phone: null, words })
      await unit.flush()
    }
    const today = unit.as(host, new Date(anchor.at.getTime() - 2 * hour))
    await moveReception(today, id, 'cancelled', '物业经理那天去区里开会')
  })
}

const planOn = (day: string, cast: Cast) => ({
  title: '联合接待日',
  place: '睦邻中心一楼',
  startsAt: instantAt(day, 9 * 60),
  endsAt: instantAt(day, 11 * 60),
  minutesEach: 15,
  parties: [{ kind: 'residents-committee', name: '居委会' }, ...cast.parties.map(({ kind, name }) => ({ kind, name }))],
})

async function hold(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  host: Actor,
  weeks: number,
  saturday: string,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const day = addDays(saturday, weeks * 7)
  await inUnit(parts, { actor: host, now: instantAt(addDays(day, -10), 600), ground }, async (unit) => {
    const id = unit.id()
    const plan = planOn(day, cast)
    const on = (minutes: number) => unit.as(host, instantAt(day, 9 * 60 + minutes))
    await planReception(unit, id, plan)
    await moveReception(on(0), id, 'running', null)
    const came = random.shuffled(visits).slice(0, 3)
    for (const [index, visit] of came.entries()) {
      const visitor = unit.id()
      const personId = random.pick(cast.homes).people[0] ?? null
      await addVisitor(on(index * 15), id, {
        id: visitor,
        way: 'walk-in',
        personId,
        name: null,
        phone: null,
        words: visit.words,
      })
      await unit.flush()
      await stepVisitor(on(index * 15 + 1), visitor, 'with')
      await unit.flush()
      if (visit.promise !== null) {
        const by = plan.parties.find(({ kind }) => kind === visit.by)?.name ?? '居委会'
        await promise(on(index * 15 + 12), visitor, { words: visit.promise, by, until: addDays(day, 7) })
        await unit.flush()
      }
      await stepVisitor(on(index * 15 + 14), visitor, 'done')
      await unit.flush()
      const keptOn = addDays(day, random.int(2, 6))
      if (visit.promise !== null && instantAt(keptOn, 960) < anchor.at && (weeks < -2 || random.chance(0.7))) {
        await keepPromise(unit.as(host, instantAt(keptOn, 960)), visitor, '到现场看过，居民认了')
        await unit.flush()
      }
    }
    await moveReception(on(120), id, 'ended', null)
  })
}
