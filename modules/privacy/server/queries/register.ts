import type { z } from 'zod'
import { readNeighbourhood } from '#places'
import type { Role } from '#kit/contract/actor.ts'
import { may } from '#kit/contract/rights.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { RetentionRule } from '#kit/server/retention.ts'
import type { Room } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { holdingShape, ruleShape } from '../../contract/shapes.ts'
import { keepOn, type Setting } from '../../domain/keeping.ts'
import { type Clocks, clocksOn, usualClocks, usualSourceEn } from '../../domain/request.ts'
import { rights } from '../../rights.ts'
import { clocks as clockRows, keepings, lastSweep } from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
export type Holding = z.input<typeof holdingShape>
export type KnownSetting = Setting & { rule: string; reason: string; by: string | null }

export async function settingsOf(unit: Unit): Promise<KnownSetting[]> {
  return (await unit.read(keepings(unit))).map((row) => ({
    rule: row.rule,
    from: row.starts_on,
    count: row.count,
    unit: row.unit as Setting['unit'],
    reason: row.reason,
    by: row.by_name,
  }))
}

/** The suggested clocks and those set here, oldest first. */
export async function allClocks(unit: Unit): Promise<Clocks[]> {
  const set = (await unit.read(clockRows(unit))).map((row) => ({
    from: row.starts_on,
    answerDays: row.answer_days,
    extendDays: row.extend_days,
    noticeHours: row.notice_hours,
    source: row.source,
    verified: row.verified,
  }))
  const usual = usualClocks.map((one) => ({ ...one, ...(unit.language === 'en' ? { source: usualSourceEn } : {}) }))
  return [...usual, ...set]
}

export const clocksNow = async (unit: Unit): Promise<Clocks> => clocksOn(dayOf(unit.now), await allClocks(unit))

/** Every rule of every room. */
export const rulesOf = (unit: Unit): RetentionRule[] => unit.parts.rooms.flatMap((room) => [...(room.retention ?? [])])

/** What the house holds of people, room by room, from what each room declares. */
export async function holdingsOf(unit: Unit): Promise<Holding[]> {
  const settings = await settingsOf(unit)
  const today = dayOf(unit.now)
  return unit.parts.rooms.flatMap((room) => {
    const { personalData: data } = room
    if ('none' in data) return []
    return [
      {
        room: room.name,
        holds: data.holds,
        purpose: data.purpose ?? null,
        basis: data.basis ?? null,
        sensitive: data.sensitive ?? null,
        givenTo: [...(data.givenTo ?? [])],
        seenBy: seenBy(room),
        seen: data.seenBy ?? null,
        rules: (room.retention ?? []).map((rule) => shown(rule, settings, today)),
      },
    ]
  })
}

/** The roles that some right of the room lets read; everybody's own is not meant. */
function seenBy(room: Room): Role[] {
  const roles = Object.values(room.endpoints)
    .filter(({ method }) => method === 'GET')
    .flatMap(({ needs }): readonly Role[] => {
      const roles = room.rights[needs]?.roles
      return typeof roles === 'object' ? roles : []
    })
  return [...new Set(roles)].filter((role) => role !== 'resident')
}

function shown(rule: RetentionRule, settings: readonly KnownSetting[], today: Day): z.input<typeof ruleShape> {
  const own = settings.filter((one) => one.rule === rule.key)
  const now = rule.keep ? keepOn(today, rule.keep, own) : null
  const { key, kind, what, why, basis } = rule
  return {
    key,
    kind,
    what,
    why,
    basis,
    then: rule.kind === 'ageing' ? rule.then : null,
    suggested: rule.keep ?? null,
    least: rule.least ?? null,
    keep: now && { count: now.count, unit: now.unit },
    settings: own.map(({ from, count, unit, reason, by }) => ({
      from,
      count,
      unit,
      reason,
      by,
      standing: from > today ? ('ahead' as const) : from === now?.set?.from ? ('now' as const) : ('past' as const),
    })),
  }
}

export async function readNotice(unit: Unit): Promise<Output<'readNotice'>> {
  const place = await readNeighbourhood(unit, unit.ground.code)
  const holdings = await holdingsOf(unit)
  return {
    neighbourhood: { name: place?.name ?? '', phone: place?.phone ?? null },
    // Who set a duration and why is the committee's own business.
    holdings: holdings.map((one) => ({ ...one, rules: one.rules.map((rule) => ({ ...rule, settings: [] })) })),
    answerDays: (await clocksNow(unit)).answerDays,
    on: dayOf(unit.now),
  }
}

export async function readRegister(unit: Unit): Promise<Output<'readRegister'>> {
  const today = dayOf(unit.now)
  const clocks = await allClocks(unit)
  const last = await unit.readOne(lastSweep(unit))
  return {
    holdings: await holdingsOf(unit),
    clocks: clocksOn(today, clocks),
    coming: clocks.filter(({ from }) => from > today),
    last: last ? { at: last.at.toISOString(), by: last.by_name, counts: last.counts as never } : null,
    mayArrange: may(rights['privacy.arrange'], unit.actor, unit.ground, undefined as never),
  }
}
