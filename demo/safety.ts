import { logCall } from '#duty'
import { addEvents, makeMatter, openAlarmList, openIncident, setSafety } from '#safety'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast, CastHome } from './matters/cast.ts'
import type { Random } from './random.ts'

const known = [
  { walk: 'cannot', device: null, alone: '白天', key: '楼下邻居', remark: '床靠南窗' },
  { walk: 'cannot', device: '氧气机', alone: null, key: '女儿', remark: '走的时候关掉氧气机' },
  { walk: 'slow', device: null, alone: '白天', key: '对门', remark: null },
  { walk: 'slow', device: '轮椅', alone: null, key: null, remark: '轮椅在走道里' },
  { walk: 'slow', device: null, alone: '晚上', key: '儿子', remark: '耳背，要敲得响' },
  { walk: null, device: '呼吸机', alone: null, key: '老伴', remark: null },
  { walk: null, device: null, alone: '夜里', key: '居委会', remark: '钥匙在居委会保管柜 3 号' },
] as const

/** What was asked at doors about the case of an alarm: in each full neighbourhood some homes. */
export async function askAtDoors(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  share: number,
  random: Random,
): Promise<void> {
  const worker = cast.committee[1] ?? cast.committee[0]
  if (!worker) return
  const homes = random
    .shuffled(cast.homes.filter(({ people }) => people.length > 0))
    .slice(0, Math.max(5, Math.round(30 * share)))
  await inUnit(parts, { actor: worker, now: anchor.at, ground }, async (unit) => {
    for (const home of homes) await oneHome(unit, worker, home, anchor, random)
  })
}

async function oneHome(unit: Unit, worker: Actor, home: CastHome, anchor: Anchor, random: Random): Promise<void> {
  // The last of the grown people of a home is its oldest.
  const personId = home.people.at(-1) ?? ''
  const { walk, device, alone, key, remark } = random.pick(known)
  const day = addDays(anchor.day, -random.int(3, 200))
  const phone = `199${String(random.int(10_000_000, 99_999_999))}`
  await setSafety(unit.as(worker, instantAt(day, random.int(560, 1020))), personId, {
    version: null,
    facts: {
      walk,
      device,
      alone,
      key: key === null ? null : { who: key, phone: key === '居委会' ? null : phone },
      remark,
    },
    basis: random.pick(['own-word', 'family-word', 'visit'] as const),
    consent: 'own',
    knownOn: day,
    reason: '走访时问的，本人同意登记',
  })
}

/**
 * The fire: whoever was nearest was there with an extinguisher before the engine, put the flames out, and the doors were
 * gone through from the top by the list. Told of nobody in particular.
 */
export async function fight(parts: Parts, ground: Ground, cast: Cast, anchor: Anchor): Promise<void> {
  const [chair, worker] = cast.committee
  const entrance = cast.entrances.toSorted((a, b) => b.floors - a.floors)[0]
  const homes = cast.homes.filter((home) => home.entranceId === entrance?.id).toSorted((a, b) => b.floor - a.floor)
  if (!chair || !worker || !entrance || homes.length === 0) return
  const day = addDays(anchor.day, -38)
  const at = (minutes: number) => instantAt(day, 18 * 60 + 42 + minutes)
  await inUnit(parts, { actor: worker, now: at(0), ground }, async (unit) => {
    const [callId, incidentId] = [unit.id(), unit.id()]
    const burning = homes[Math.floor(homes.length / 2)]
    const floor = burning?.floor ?? 1
    const caller = {
      personId: burning?.people[0] ?? null,
      name: null,
      phone: null,
      words: `${floor} 楼走道里电瓶车在冒烟，有火苗`,
    }
    await logCall(unit, { id: callId, way: 'rang', rangAt: at(-1), ...caller })
    await unit.flush()
    const over = { entranceId: entrance.id }
    const alarm = { kind: 'fire', over, place: `${floor} 楼走道`, alarmAt: at(-1).toISOString(), callId } as const
    await openIncident(unit, { id: incidentId, ...alarm })
    await unit.flush()
    await openAlarmList(unit.as(worker, at(1)), { id: unit.id(), over, print: false })
    await unit.flush()
    const nearest = unit.id()
    const guard = unit.id()
    const event = (minutes: number, kind: Kind, words: string | null, more: object = {}) => ({
      id: unit.id(),
      kind,
      at: at(minutes).toISOString(),
      homeId: null,
      personId: null,
      aboutId: null,
      words,
      ...more,
    })
    const doors = homes
      .slice(0, 10)
      .map((home, place) => event(6 + place, place % 4 === 3 ? 'reached' : 'down', null, { homeId: home.id }))
    await addEvents(unit.as(worker, at(30)), incidentId, [
      event(0, 'called', '119'),
      event(0, 'called', '物业监控室'),
      { ...event(0, 'responder', `${chair.name}，带着灭火器跑过去`), id: nearest },
      { ...event(1, 'responder', '物业保安两人'), id: guard },
      event(3, 'arrived', null, { aboutId: nearest }),
      event(4, 'step', '用灭火器灭了明火，拖出电瓶车'),
      event(5, 'arrived', null, { aboutId: guard }),
      event(6, 'step', '断了这一层的电，按名单从最高一层往下敲门'),
      ...doors,
      event(16, 'step', '消防队到场，查看余火'),
    ])
    await unit.flush()
    await makeMatter(unit.as(worker, at(31)), incidentId, { id: unit.id(), words: '走道灭火器压力不够，要整幢查一遍' })
    await unit.flush()
    await addEvents(unit.as(worker, at(40)), incidentId, [event(40, 'ended', '明火三分钟扑灭，没有人受伤，移交消防队')])
    await unit.flush()
    const learnt =
      '到场快，是因为灭火器就在岗亭里。要改的：电瓶车不能进楼，先把围墙边的充电口装起来；灭火器每月看一次。'
    await addEvents(unit.as(chair, instantAt(addDays(dayOf(at(0)), 1), 600)), incidentId, [
      { ...event(0, 'note', learnt), at: instantAt(addDays(dayOf(at(0)), 1), 600).toISOString() },
    ])
  })
}

type Kind = Parameters<typeof addEvents>[2][number]['kind']
