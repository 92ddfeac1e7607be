import { officialDay } from '#kit/pure/official-words.ts'
import { clockOf, dayOf, isDay } from '#kit/pure/shanghai-time.ts'
import type { Look, PersonalData, Room } from './room.ts'
import type { Unit } from './unit.ts'

/** What one room holds about a person, for the person to read: each record as named values in the unit's language. */
export interface Held {
  room: string
  holds: { zh: string; en: string }
  records: { name: string; value: string }[][]
}

/** The rooms that hold personal data, in the order of the house. */
function owing(rooms: readonly Room[]): { room: string; data: PersonalData }[] {
  return rooms.flatMap((room) => ('none' in room.personalData ? [] : [{ room: room.name, data: room.personalData }]))
}

/** Everything the house holds about a person in this neighbourhood: each room answers for itself. */
export async function heldAbout(unit: Unit, personId: string): Promise<Held[]> {
  const held: Held[] = []
  for (const { room, data } of owing(unit.parts.rooms)) {
    const records = await data.export(unit, personId)
    held.push({ room, holds: data.holds, records: records.map((record) => named(record, data, unit.language)) })
  }
  return held
}

/** Looks that other rooms report, the newest first. */
export async function looksAt(unit: Unit, personId: string): Promise<Look[]> {
  const looks: Look[] = []
  for (const room of unit.parts.rooms) looks.push(...((await room.looksAt?.(unit, personId)) ?? []))
  return looks.toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

/** Erases in every room what need not be kept; lower rooms first, since they point at upper ones. */
export async function eraseAbout(
  unit: Unit,
  personId: string,
): Promise<{ erased: number; kept: { room: string; what: string; why: string }[] }> {
  let erased = 0
  const kept: { room: string; what: string; why: string }[] = []
  for (const { room, data } of owing(unit.parts.rooms).toReversed()) {
    const answer = await data.erase(unit, personId)
    erased += answer.erased
    kept.unshift(...answer.kept.map((one) => ({ room, ...one })))
  }
  return { erased, kept }
}

function named(record: Record<string, unknown>, data: PersonalData, language: 'zh-CN' | 'en') {
  const tongue = language === 'en' ? 'en' : 'zh'
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ({ name: data.words?.[key]?.[tongue] ?? key, value: spoken(value, data, tongue) }))
}

function spoken(value: unknown, data: PersonalData, tongue: 'zh' | 'en'): string {
  if (Array.isArray(value)) return value.map((one) => spoken(one, data, tongue)).join(tongue === 'en' ? ', ' : '、')
  if (value instanceof Date) return moment(value, tongue)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return moment(new Date(value), tongue)
  if (isDay(value)) return officialDay(value, tongue === 'en' ? 'en' : 'zh-CN')
  return data.values?.[value]?.[tongue] ?? value
}

/** `2026年11月24日 09:40` on the clock of Shanghai. */
export const moment = (at: Date, tongue: 'zh' | 'en'): string =>
  `${officialDay(dayOf(at), tongue === 'en' ? 'en' : 'zh-CN')} ${clockOf(at)}`
