import { tell } from '#messages'
import { readNeighbourhood } from '#places'
import { clockOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Job } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { escalationDue, type Level, nextEscalation } from '../domain/call.ts'
import { remindOfPromises } from './remind.ts'
import { membersOf, settingOf } from './rota.ts'
import { type CallRow, callsToEscalate, changeVisitor, changeWaiting, visitorsLinkedTo } from './store.ts'

const AT_ONCE = 100

/** Tells the chair, then the subdistrict, of calls nobody answered; goes through the neighbourhoods one after another. */
export async function escalateCalls(parts: Parts): Promise<number> {
  let told = 0
  for (const ground of await parts.grounds()) {
    told += await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
      const rows = await unit.read(callsToEscalate(unit, AT_ONCE))
      if (rows.length === 0) return 0
      const { answerMinutes } = await settingOf(unit)
      for (const row of rows) {
        const call = { state: 'waiting' as const, level: row.level as Level, rangAt: row.rang_at }
        const to = escalationDue(call, unit.now, answerMinutes)
        const level = to ?? call.level
        const next = nextEscalation({ ...call, level }, answerMinutes)
        unit.write(changeWaiting(unit, row.id, { level, escalates_at: next?.at ?? null }))
        if (to === null) continue
        unit.emit({ type: 'duty.call-escalated', subjectId: row.id, data: { to, owner: row.owner_id } })
        await (to === 'chair' ? tellChair(unit, row) : tellSubdistrict(unit, row))
      }
      return rows.length
    })
  }
  return told
}

/** Those in the chair hear of it at once, at any hour. */
async function tellChair(unit: Unit, row: CallRow): Promise<void> {
  const accounts = (await membersOf(unit)).filter((one) => one.chair).map((one) => one.id)
  if (accounts.length === 0) return
  await tell(unit, {
    template: 'duty.unanswered',
    to: { accounts },
    data: { at: clockOf(row.rang_at), owner: row.owner_name ?? '' },
    about: { room: 'duty', id: row.id },
    urgency: 'urgent',
    once: `duty.unanswered/${row.id}`,
  })
}

/** Then the officers of the subdistrict: that it waits, for how long and behind whose name, never who called or why. */
async function tellSubdistrict(unit: Unit, row: CallRow): Promise<void> {
  const here = await readNeighbourhood(unit, unit.ground.code)
  const minutes = Math.round((unit.now.getTime() - row.rang_at.getTime()) / 60_000)
  await tell(unit, {
    template: 'duty.unanswered-above',
    to: { above: 'subdistrict' },
    data: { place: here?.name ?? '', at: clockOf(row.rang_at), minutes, owner: row.owner_name ?? '' },
    about: { room: 'duty', id: row.id },
    urgency: 'urgent',
    once: `duty.unanswered-above/${row.id}`,
  })
}

/** The resident said that the matter made of their words is solved: what was promised with it is kept. */
export async function keepByMatter(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    for (const visitor of await unit.read(visitorsLinkedTo(unit, event.subjectId))) {
      if (visitor.promise === null || visitor.kept_at !== null) continue
      unit.write(changeVisitor(unit, visitor.id, { kept_at: event.at, kept_how: '居民确认办好了' }))
      unit.emit({ type: 'duty.promise-kept', subjectId: visitor.id, data: { until: visitor.promise_until } })
    }
  })
}

export const jobs: Record<string, Job> = {
  'duty.remind': { cron: '0 8 * * *', makeUpHours: 10, run: async (parts) => void (await remindOfPromises(parts)) },
  'duty.escalate': { cron: '* * * * *', run: async (parts) => void (await escalateCalls(parts)) },
}
