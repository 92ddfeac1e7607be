import { tell } from '#messages'
import { dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { nextCall, type Rhythm } from '../domain/calls.ts'
import { escalated, escalationDue, nextLook } from '../domain/deadlines.ts'
import type { Alarm, Level, State, Topic } from '../domain/topic.ts'
import { addStep } from './commands/decide.ts'
import {
  type CallRow,
  callsToClose,
  changeCall,
  changeOpenTopic,
  countFromCalls,
  insertCall,
  type TopicRow,
  topicsToLookAt,
} from './store.ts'
import { chairsOf } from './tell-topic.ts'

const AT_ONCE = 200

/**
 * What the clock does each morning: topics whose level has run out climb, overdue ones of the highest level are told of,
 * calls whose day is past close. Harmless when run twice: a step changes the day on which it is looked at next.
 */
export async function keepTheClock(parts: Parts): Promise<number> {
  let done = 0
  for (const ground of await parts.grounds()) {
    done += await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
      const today = dayOf(unit.now)
      const rows = await unit.read(topicsToLookAt(unit, today, AT_ONCE))
      const calls = await unit.read(callsToClose(unit, today, AT_ONCE))
      if (rows.length + calls.length === 0) return 0
      const chairs = await chairsOf(unit)
      for (const row of rows) await advance(unit, row, today, chairs)
      if (calls.length > 0) await close(unit, calls, chairs)
      return rows.length + calls.length
    })
  }
  return done
}

const levelWords: Record<Level, { zh: string; en: string }> = {
  'building-group': { zh: '楼组', en: 'the building group' },
  compound: { zh: '小区', en: 'the compound' },
  neighbourhood: { zh: '居民区', en: 'the neighbourhood' },
}

/** Every step that is due by today, one after another; the chair hears once, of the last. */
async function advance(unit: Unit, row: TopicRow, today: string, chairs: readonly string[]): Promise<void> {
  let topic: Topic = {
    state: row.state as State,
    level: row.level as Level,
    dueOn: row.due_on,
    alarm: row.alarm as Alarm,
  }
  const from = topic
  for (let step = escalationDue(topic, today); step !== null; step = escalationDue(topic, today)) {
    topic = escalated(topic, step)
    const [kind, word] = step.kind === 'climbs' ? ['climbed', step.level] : ['alarmed', step.alarm]
    addStep(unit, row.id, kind, word, null, null, instantAt(step.on))
    unit.emit({ type: `topics.${kind}`, subjectId: row.id, data: { to: word, on: step.on } })
  }
  const look = nextLook(topic)
  unit.write(
    changeOpenTopic(unit, row.id, { level: topic.level, due_on: topic.dueOn, alarm: topic.alarm, look_on: look }),
  )
  if (topic === from || chairs.length === 0) return
  const level = levelWords[topic.level]
  const what =
    topic.alarm === 'none'
      ? { zh: `转到${level.zh}一级`, en: `it has climbed to ${level.en}` }
      : { zh: '还没有决定', en: 'not decided yet' }
  await tell(unit, {
    template: 'topics.late',
    to: { accounts: chairs },
    data: { title: row.title, topic: row.id, what },
    about: { room: 'topics', id: row.id },
    once: `topics.late/${row.id}/${topic.level}/${topic.alarm}/${topic.dueOn}`,
  })
}

async function close(unit: Unit, calls: readonly CallRow[], chairs: readonly string[]) {
  const counted = await unit.read(countFromCalls(unit))
  for (const call of calls) {
    const { id, title } = call
    comeAgain(unit, call)
    const count = Number(counted.find((one) => one.call_id === id)?.count ?? 0)
    unit.write(changeCall(unit, id, { closed_at: unit.now }))
    unit.emit({ type: 'topics.call-closed', subjectId: id, data: { count } })
    if (chairs.length === 0) continue
    await tell(unit, {
      template: 'topics.closed',
      to: { accounts: chairs },
      data: { title, count },
      about: { room: 'topics', id },
      once: `topics.closed/${id}`,
    })
  }
}

/** A regular call has the next one stand ready; until that day it can be changed or cancelled. */
function comeAgain(unit: Unit, call: CallRow): void {
  const everyMonths = call.every_months as Rhythm | null
  const next = nextCall({ opensOn: call.opens_on, closesOn: call.closes_on, everyMonths })
  if (next === null) return
  const id = unit.id()
  const { neighbourhood_id, compound_id, title, words, every_months, by_name } = call
  const kept = { neighbourhood_id, compound_id, title, words, every_months, by_name }
  const days = { opens_on: next.opensOn, closes_on: next.closesOn }
  unit.write(insertCall({ ...kept, ...days, id, created_at: unit.now }))
  unit.emit({ type: 'topics.call-opened', subjectId: id, data: { compoundId: compound_id, ...next } })
}

export const jobs: Record<string, Job> = {
  'topics.clock': { cron: '30 7 * * *', makeUpHours: 12, run: async (parts) => void (await keepTheClock(parts)) },
}
