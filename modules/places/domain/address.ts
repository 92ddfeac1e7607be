import { plain } from '#kit/pure/text.ts'

/** An address in its parts, all as text in half width without its measure word: 弄, 号, 室. */
export interface Address {
  /** 延吉七村 */
  compound?: string
  /** 中原路 */
  road?: string
  /** 99 of 99弄 */
  lane?: string
  /** 12 of 12支弄 */
  subLane?: string
  /** 3 of 3幢, 3栋 or 3号楼: a building, where it is not named by its entrance */
  building?: string
  /** 7 of 7号: the entrance (门洞) */
  gate?: string
  /** 2 of 2单元 */
  unit?: string
  /** 502 of 502室; old lanes have rooms with names (亭子间) */
  room?: string
  /** Derived from the room number (805 is on 8, 1205 on 12) unless written. */
  floor?: number
}

/** Why an address was not read: it is never guessed. */
export type AddressDoubt = 'empty' | 'nothing-above' | 'ambiguous' | 'unreadable'
export type AddressReading = { ok: true; address: Address } | { ok: false; reason: AddressDoubt }

const ditto = /^(?:同上|同前|同左|〃|″|"|''|〞|--?"--?)/
const namedRoom =
  '前楼|后楼|中楼|亭子间|[二三四]?层阁|阁楼|灶间|客堂|前客堂|后客堂|前厢房|后厢房|厢房|晒台|汽车间|地下室|底层'
const roomShape = `[A-Z]?\\d{1,5}[A-Z]?(?:-\\d{1,2})?|${namedRoom}`
const road = /^[^\d]*(?:路|街|大道|公路|巷)$/
const shape = new RegExp(
  [
    '^(?<place>[^\\d\\-/,、;]*?)',
    '(?:(?<lane>\\d+[甲乙丙丁]?)弄)?',
    '(?:(?<subLane>\\d+[甲乙丙丁]?)(?:支弄|弄))?',
    '(?<inner>[^\\d\\-/,、;]*?)',
    '(?:(?<building>\\d+)(?:幢|栋|号楼))?',
    '(?:(?<gate>临?\\d+(?:-\\d+)?[甲乙丙丁]?)号(?<mark>[甲乙丙丁])?)?',
    '(?:(?<unit>\\d+)单元)?',
    '(?:(?<floor>\\d{1,2})(?:楼|层))?',
    `(?<room>${roomShape}|[A-Z])?(?<said>室)?$`,
  ].join(''),
)
/** Upper areas written before an address say nothing about the home: 上海市杨浦区延吉新村街道. */
const upper = /^(?:上海市)?(?:[^\d小社园]{2,3}区)?(?:[^\d弄号]{2,6}街道)?/

const known = (reason: AddressDoubt): AddressReading => ({ ok: false, reason })
const bare = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** The floor a room number tells: three digits tell the first, four the first two; other numbers tell none. */
export function floorOfRoom(room: string): number | undefined {
  const digits = /^[A-Z]?(\d{1,2})\d{2}[A-Z]?(?:-\d{1,2})?$/.exec(room)?.[1]
  return digits === undefined || Number(digits) === 0 || /^[A-Z]\d/.test(room) ? undefined : Number(digits)
}

/** Puts parts together: leaves out what is empty, derives the floor, refuses a floor that contradicts the room. */
function address(parts: { [K in keyof Address]?: Address[K] | undefined }): AddressReading {
  const derived = parts.room === undefined ? undefined : floorOfRoom(parts.room)
  if (derived !== undefined && parts.floor !== undefined && derived !== parts.floor) return known('ambiguous')
  const floor = parts.floor ?? derived
  const entries = Object.entries({ ...parts, floor }).filter(([, value]) => value !== undefined && value !== '')
  return entries.length === 0 ? known('empty') : { ok: true, address: Object.fromEntries(entries) }
}

/**
 * Reads an address as people write it: `延吉七村12号301室`, `12号301`, `12-301`, `中原路99弄7号502室`,
 * `国年路99弄12支弄3号201室`, full-width digits, 幢/号楼/单元, 同上 (alone, or before another room).
 * What would be read as something else once it is written out again (7甲号甲) is ambiguous.
 * @param previous the address that 同上 points to
 */
export function parseAddress(written: string, previous?: Address): AddressReading {
  const reading = read(written, previous)
  if (!reading.ok || reading.address === previous) return reading
  const again = read(formatAddress(reading.address))
  return again.ok && isSame(again.address, reading.address) ? reading : known('ambiguous')
}

function isSame(one: Address, other: Address): boolean {
  const keys = Object.keys(one) as (keyof Address)[]
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}

function read(written: string, previous?: Address): AddressReading {
  const text = plain(written).replaceAll('#', '号')
  if (text === '') return known('empty')
  const same = ditto.exec(text)?.[0]
  if (same !== undefined) return likeAbove(text.slice(same.length), previous)
  const local = text.replace(upper, '')
  const dashed = /^(?<place>[^\d]*(?:\d+弄)?(?:\d+支弄)?)(?<first>\d{1,3})-(?<second>\d{1,4})室?$/.exec(local)?.groups
  if (dashed?.['first'] !== undefined && dashed['second'] !== undefined) {
    if (dashed['second'].length < 3) return known('ambiguous')
    return read(`${dashed['place'] ?? ''}${dashed['first']}号${dashed['second']}室`)
  }
  if (/^[^\d]*\d+(?:-\d+){2,}室?$/.test(local) || /^\d+$/.test(local)) return known('ambiguous')
  if (/\d[、,;/]\d/.test(local)) return known('ambiguous')
  const parts = shape.exec(local)?.groups
  if (parts === undefined) return known('unreadable')
  return fromParts(parts)
}

function fromParts(parts: Record<string, string | undefined>): AddressReading {
  const { room, said, floor } = parts
  const inLane = (parts['lane'] ?? parts['subLane']) !== undefined
  // Without a lane between them the two names are one.
  const place = inLane ? (parts['place'] ?? '') : `${parts['place'] ?? ''}${parts['inner'] ?? ''}`
  const inner = inLane ? (parts['inner'] ?? '') : ''
  const onRoad = road.test(place)
  if (/[号弄室幢栋]/.test(place + inner) || road.test(inner)) return known('unreadable')
  if (inLane && place !== '' && !onRoad && inner !== '') return known('ambiguous')
  if (said !== undefined && room === undefined) return known('unreadable')
  if (room !== undefined && /^[A-Z]$/.test(room) && floor === undefined) return known('ambiguous')
  // A number after a name alone may be a gate or a room.
  const hasGate = (parts['building'] ?? parts['gate'] ?? parts['unit'] ?? parts['floor']) !== undefined
  if (room !== undefined && !hasGate && said === undefined) return known('ambiguous')
  const compound = onRoad ? inner : place || inner
  if (!hasGate && room === undefined && !inLane && compound === '') return known('unreadable')
  return address({
    compound: compound === '' ? undefined : compound,
    road: onRoad ? place : undefined,
    lane: parts['lane'] && bare(parts['lane']),
    subLane: parts['subLane'] && bare(parts['subLane']),
    building: parts['building'] && bare(parts['building']),
    gate: parts['gate'] && bare(parts['gate']) + (parts['mark'] ?? ''),
    unit: parts['unit'] && bare(parts['unit']),
    room,
    floor: floor === undefined ? undefined : Number(floor),
  })
}

/** 同上, and 同上302室: the same house, another room. */
function likeAbove(rest: string, previous: Address | undefined): AddressReading {
  if (previous === undefined) return known('nothing-above')
  if (rest === '') return { ok: true, address: previous }
  const room = parseRoom(rest)
  if (!room.ok) return room
  const { room: _room, floor: _floor, ...house } = previous
  return address({ ...house, ...room.address })
}

/** Reads a cell that holds only the entrance: `1号`, `１`, `12号楼`, `99弄7号`; a bare number is an entrance here. */
export function parseGate(written: string, previous?: Address): AddressReading {
  const text = plain(written)
  return /^\d{1,4}[甲乙丙丁]?$/.test(text) ? parseAddress(`${text}号`) : parseAddress(text, previous)
}

/** Reads a cell that holds only the room: `103`, `103室`, `１０３`; a bare number is a room here. */
export function parseRoom(written: string): AddressReading {
  const text = plain(written)
  if (text === '') return known('empty')
  const found = new RegExp(`^(${roomShape}|[A-Z])(?:室|房)?$`).exec(text)?.[1]
  return found === undefined ? known('unreadable') : address({ room: found })
}

/** Writes an address the one way the register shows it; reading it again gives the same parts. */
export function formatAddress(parts: Address): string {
  const derived = parts.room === undefined ? undefined : floorOfRoom(parts.room)
  return [
    parts.road ?? '',
    // Without a road the compound comes first: 延吉七村12号; with one it stands inside the lane: 中原路99弄中原小区7号.
    parts.road === undefined ? (parts.compound ?? '') : '',
    parts.lane === undefined ? '' : `${parts.lane}弄`,
    parts.subLane === undefined ? '' : `${parts.subLane}支弄`,
    parts.road === undefined ? '' : (parts.compound ?? ''),
    parts.building === undefined ? '' : `${parts.building}幢`,
    parts.gate === undefined ? '' : `${parts.gate}号`,
    parts.unit === undefined ? '' : `${parts.unit}单元`,
    parts.floor === undefined || parts.floor === derived ? '' : `${parts.floor}楼`,
    parts.room === undefined ? '' : `${parts.room}室`,
  ].join('')
}
