import type { Ground } from '#kit/contract/actor.ts'
import { dayBefore } from '#kit/pure/keeping.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { AgeingRule, RetentionRule } from '#kit/server/retention.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { keepOn, type Setting, settingRefused } from '../../domain/keeping.ts'
import type { Clocks } from '../../domain/request.ts'
import { type KnownSetting, rulesOf, settingsOf } from '../queries/register.ts'
import { insertSweep, putClock, putKeeping as put } from '../store.ts'

const ageing = (rule: RetentionRule): rule is AgeingRule => rule.kind === 'ageing'
const BATCH = 200

export type Counts = { rule: string; count: number }[]

/** Keeps one kind of record for another time from a coming day on. */
export async function putKeeping(unit: Unit, input: Setting & { rule: string; reason: string }): Promise<void> {
  const rule = rulesOf(unit)
    .filter(ageing)
    .find(({ key }) => key === input.rule)
  if (rule === undefined) refuse('privacy.unknown-rule', {}, 'rule')
  const refused = settingRefused(input, rule.least, dayOf(unit.now))
  if (refused) refuse(`privacy.${refused}`, {}, refused === 'too-soon' ? 'from' : 'count')
  const { from, count, unit: of, reason } = input
  unit.write(
    put({
      neighbourhood_id: unit.neighbourhoodId,
      rule: rule.key,
      starts_on: from,
      count,
      unit: of,
      reason,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
  unit.emit({
    type: 'privacy.keeping-set',
    subjectId: unit.neighbourhoodId,
    data: { rule: rule.key, from, count, unit: of },
  })
}

export function putClocks(unit: Unit, clocks: Clocks): void {
  if (clocks.from <= dayOf(unit.now)) refuse('privacy.too-soon', {}, 'from')
  unit.write(
    putClock({
      neighbourhood_id: unit.neighbourhoodId,
      starts_on: clocks.from,
      answer_days: clocks.answerDays,
      extend_days: clocks.extendDays,
      notice_hours: clocks.noticeHours,
      source: clocks.source,
      verified: clocks.verified,
      by_name: unit.by.name,
    }),
  )
  const { source: _words, ...figures } = clocks
  unit.emit({ type: 'privacy.clocks-set', subjectId: unit.neighbourhoodId, data: figures })
}

/** What is older than this goes. The law's minimum holds even against a setting that stood before it was known. */
function limitOf(unit: Unit, rule: AgeingRule, settings: readonly KnownSetting[]): Date {
  const today = dayOf(unit.now)
  const keep = keepOn(
    today,
    rule.keep,
    settings.filter((one) => one.rule === rule.key),
  )
  const days = [dayBefore(today, keep), ...(rule.least ? [dayBefore(today, rule.least)] : [])]
  return instantAt(days.toSorted()[0] ?? today)
}

/** What would go if the rules ran now. */
export async function countDue(unit: Unit): Promise<Counts> {
  const settings = await settingsOf(unit)
  const counts: Counts = []
  for (const rule of rulesOf(unit).filter(ageing)) {
    counts.push({ rule: rule.key, count: await rule.due(unit, limitOf(unit, rule, settings)) })
  }
  return counts
}

/** A first batch of every rule, in the caller's transaction. */
export async function runRules(unit: Unit, id: string): Promise<Counts> {
  const settings = await settingsOf(unit)
  const counts: Counts = []
  // Lower rooms first: they point at upper ones.
  for (const rule of rulesOf(unit).filter(ageing).toReversed()) {
    counts.push({ rule: rule.key, count: await rule.run(unit, limitOf(unit, rule, settings), BATCH) })
    await unit.flush()
  }
  keepCounts(unit, id, counts)
  return counts
}

function keepCounts(unit: Unit, id: string, counts: Counts): void {
  unit.whenRepeated('sweep_pkey', async () => ({ counts }))
  const row = { neighbourhood_id: unit.neighbourhoodId, id, at: unit.now, by_name: unit.actor?.name ?? null }
  unit.write(insertSweep({ ...row, counts: JSON.stringify(counts) }))
  unit.emit({
    type: 'privacy.rules-run',
    subjectId: unit.neighbourhoodId,
    data: Object.fromEntries(counts.map(({ rule, count }) => [rule, count])),
  })
}

/** Every night, in one neighbourhood: all of every rule, batch by batch; cut off anywhere, the next night finds the rest. */
export async function sweep(parts: Parts, ground: Ground): Promise<Counts> {
  const scope = () => ({ actor: null, now: parts.clock(), ground })
  const rules = parts.rooms
    .flatMap((room) => [...(room.retention ?? [])])
    .filter(ageing)
    .toReversed()
  const counts: Counts = []
  for (const rule of rules) {
    let count = 0
    try {
      for (;;) {
        const gone = await inUnit(parts, scope(), async (unit) =>
          rule.run(unit, limitOf(unit, rule, await settingsOf(unit)), BATCH),
        )
        count += gone
        if (gone < BATCH) break
      }
    } catch (error) {
      // One kind that cannot go must not keep the others; the log says which.
      parts.log.error({ err: error, rule: rule.key, neighbourhood: ground.id }, 'a retention rule failed')
    }
    counts.push({ rule: rule.key, count })
  }
  await inUnit(parts, scope(), async (unit) => keepCounts(unit, unit.id(), counts))
  parts.log.info({ neighbourhood: ground.id, counts }, 'retention rules ran')
  return counts
}
