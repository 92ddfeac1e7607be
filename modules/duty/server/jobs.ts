import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Job } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { escalationDue, type Level, nextEscalation } from '../domain/call.ts'
import { settingOf } from './rota.ts'
import { callsToEscalate, changeVisitor, changeWaiting, visitorsLinkedTo } from './store.ts'

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
        if (to !== null)
          unit.emit({ type: 'duty.call-escalated', subjectId: row.id, data: { to, owner: row.owner_id } })
      }
      return rows.length
    })
  }
  return told
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
  'duty.escalate': { cron: '* * * * *', run: async (parts) => void (await escalateCalls(parts)) },
}
