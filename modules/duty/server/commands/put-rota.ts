import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { breachesOf } from '../../domain/rest.ts'
import { namedFor, type Part, spanOf, type Turn } from '../../domain/rota.ts'
import { membersOf, type Setting, settingOf, swapsOf, turnsOf } from '../rota.ts'
import { clearTurns, insertSetting, insertTurns, putSwap } from '../store.ts'

/** Four weeks: a weekly round repeats, and swaps that are already written down may come in between. */
const AHEAD = 28

/** Sets the weekly round. Refuses `duty.not-a-colleague`, and `duty.too-little-rest` unless a reason is given. */
export async function putRota(unit: Unit, turns: readonly Turn[], despite: string | null): Promise<void> {
  await checkColleagues(
    unit,
    turns.map((one) => one.account),
  )
  const today = dayOf(unit.now)
  const [setting, swaps] = await Promise.all([
    settingOf(unit),
    swapsOf(unit, addDays(today, -7), addDays(today, AHEAD)),
  ])
  const breaches = breachesOf(today, AHEAD, turns, swaps, setting, setting)
  if (breaches.length > 0 && (despite === null || despite === '')) refuse('duty.too-little-rest', {}, 'despite')
  unit.write(clearTurns(unit))
  const last = new Map(turns.map((one) => [`${one.weekday}${one.part}`, one]))
  if (last.size > 0) {
    unit.write(
      insertTurns(
        [...last.values()].map(({ weekday, part, account }) => ({
          neighbourhood_id: unit.neighbourhoodId,
          weekday,
          part,
          account_id: account,
        })),
      ),
    )
  }
  const data = { turns: [...last.values()], despite, breaches: breaches.length }
  unit.emit({ type: 'duty.rota-set', subjectId: unit.neighbourhoodId, data })
}

/** Sets hours, rest and waiting time from now on; what was set before is kept. Refuses `duty.bad-hours`. */
export async function putSetting(unit: Unit, setting: Setting): Promise<void> {
  if (setting.dayFrom === setting.nightFrom) refuse('duty.bad-hours', {}, 'nightFrom')
  const id = unit.id()
  unit.write(
    insertSetting({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      day_from: setting.dayFrom,
      night_from: setting.nightFrom,
      rest_hours: setting.restHours,
      nights_in_seven: setting.nightsInSeven,
      answer_minutes: setting.answerMinutes,
      source: setting.source,
      verified: setting.verified,
      set_at: unit.now,
      set_by: unit.actor?.name ?? null,
    }),
  )
  unit.emit({ type: 'duty.setting-set', subjectId: id, data: { ...setting } })
}

/** Somebody else takes one shift that is not over. Refuses `duty.past-shift`, `duty.not-a-colleague`, `duty.too-little-rest`. */
export async function swapShift(
  unit: Unit,
  shift: { day: string; part: Part },
  input: { account: string; reason: string; despite: boolean },
): Promise<void> {
  await checkColleagues(unit, [input.account])
  const [setting, turns, swaps] = await Promise.all([
    settingOf(unit),
    turnsOf(unit),
    swapsOf(unit, addDays(shift.day, -7), addDays(shift.day, 7)),
  ])
  if (spanOf(shift, setting).to <= unit.now) refuse('duty.past-shift')
  const after = [
    ...swaps.filter((one) => one.day !== shift.day || one.part !== shift.part),
    { ...shift, account: input.account },
  ]
  const breached = breachesOf(shift.day, 2, turns, after, setting, setting).some((one) => one.account === input.account)
  if (breached && !input.despite) refuse('duty.too-little-rest', {}, 'account')
  const instead = namedFor(shift, turns, swaps)
  unit.write(
    putSwap({
      neighbourhood_id: unit.neighbourhoodId,
      day: shift.day,
      part: shift.part,
      account_id: input.account,
      reason: input.reason,
      by_name: unit.actor?.name ?? null,
      at: unit.now,
    }),
  )
  const data = { ...shift, from: instead, to: input.account, reason: input.reason, despite: breached }
  unit.emit({ type: 'duty.shift-swapped', subjectId: input.account, data })
}

async function checkColleagues(unit: Unit, accounts: readonly string[]): Promise<void> {
  const here = new Set((await membersOf(unit)).map((one) => one.id))
  if (accounts.some((account) => !here.has(account))) refuse('duty.not-a-colleague', {}, 'account')
}
