import { workersOf } from '#accounts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RestRule } from '../domain/rest.ts'
import {
  answersFor,
  type Hours,
  type Member,
  nextShift,
  type Part,
  type Shift,
  shiftAt,
  type Swap,
  type Turn,
} from '../domain/rota.ts'
import { allTurns, latestSetting, swapsBetween } from './store.ts'

export interface Setting extends Hours, RestRule {
  answerMinutes: number
  source: string
  verified: boolean
}

/** As long as the committee has not set its own. Not law: a usual agreement, and marked so. */
export const usualSetting: Setting = {
  dayFrom: 8 * 60 + 30,
  nightFrom: 17 * 60 + 30,
  restHours: 11,
  nightsInSeven: 2,
  answerMinutes: 10,
  source: '居委会内部约定',
  verified: false,
}

export async function settingOf(unit: Unit): Promise<Setting> {
  const row = await unit.readOne(latestSetting(unit))
  if (!row) return usualSetting
  return {
    dayFrom: row.day_from,
    nightFrom: row.night_from,
    restHours: row.rest_hours,
    nightsInSeven: row.nights_in_seven,
    answerMinutes: row.answer_minutes,
    source: row.source,
    verified: row.verified,
  }
}

export async function turnsOf(unit: Unit): Promise<Turn[]> {
  const rows = await unit.read(allTurns(unit))
  return rows.map(({ weekday, part, account_id: account }) => ({ weekday, part: part as Part, account }))
}

export async function swapsOf(unit: Unit, from: string, to: string): Promise<(Swap & { reason: string })[]> {
  const rows = await unit.read(swapsBetween(unit, from, to))
  return rows.map(({ day, part, account_id: account, reason }) => ({ day, part: part as Part, account, reason }))
}

/** The committee, longest serving first. */
export async function membersOf(unit: Unit): Promise<Member[]> {
  const workers = await workersOf(unit)
  return workers
    .filter(({ role }) => role === 'worker' || role === 'chair')
    .map(({ id, name, role, firstContact }) => ({ id, name, firstContact, chair: role === 'chair' }))
}

/** Who answers when, for somebody who asks often and may keep the answer for some seconds. */
export interface Round {
  members: readonly Member[]
  /** Whoever stands behind the number at an instant of today or tomorrow; null in a committee of none. */
  answers(at: Date): Member | null
}

export async function readRound(unit: Unit): Promise<Round> {
  const today = dayOf(unit.now)
  const [setting, turns, swaps, members] = await Promise.all([
    settingOf(unit),
    turnsOf(unit),
    swapsOf(unit, addDays(today, -1), addDays(today, 1)),
    membersOf(unit),
  ])
  return { members, answers: (at) => answersFor(shiftAt(at, setting), turns, swaps, members) }
}

export interface OnDuty {
  shift: Shift
  person: { id: string; name: string } | null
  next: { shift: Shift; person: { id: string; name: string } | null }
  setting: Setting
}

/** Who stands behind the 24-hour number at an instant, and who comes after. */
export async function onDuty(unit: Unit, at: Date = unit.now): Promise<OnDuty> {
  const setting = await settingOf(unit)
  const shift = shiftAt(at, setting)
  const after = nextShift(shift, setting)
  const [turns, swaps, members] = await Promise.all([
    turnsOf(unit),
    swapsOf(unit, shift.day, addDays(shift.day, 1)),
    membersOf(unit),
  ])
  const person = (of: Shift) => {
    const found = answersFor(of, turns, swaps, members)
    return found && { id: found.id, name: found.name }
  }
  return { shift, person: person(shift), next: { shift: after, person: person(after) }, setting }
}
