import type { Member } from '#duty'
import { inUnit } from '#kit/server/unit.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Job } from '#kit/server/room.ts'
import { escalationDue } from '../domain/deadlines.ts'
import { handOverAll } from './commands/hand-over.ts'
import { forget, known } from './known.ts'
import { stateOf } from './rows.ts'
import { toEscalate } from './store.ts'
import { holdMatter, takeStep } from './take-step.ts'

const AT_ONCE = 200

/** Tells the chair, then the subdistrict, of what is overdue; goes through the neighbourhoods one after another. */
export async function escalateOverdue(parts: Parts): Promise<number> {
  let told = 0
  for (const ground of await parts.grounds()) {
    for (;;) {
      const count = await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
        const due = await unit.read(toEscalate(unit, AT_ONCE))
        const { clock } = await known(unit)
        for (const { id } of due) {
          const row = await holdMatter(unit, id, true)
          const to = escalationDue(stateOf(row), unit.now, clock)
          // Somebody was quicker: the step that came between has set a new time.
          if (to === null) continue
          await takeStep(unit, row, { kind: 'escalated', to, note: null }, { hands: ['system'], facts: { to } })
        }
        return due.length
      })
      told += count
      if (count < AT_ONCE) break
    }
  }
  return told
}

/** Somebody left and a colleague took over: what they owned goes along. */
export async function followHandOver(parts: Parts, event: Heard): Promise<void> {
  const { from, to } = event.data as { from?: string; to?: string }
  if (from === undefined || to === undefined) return
  await giveAway(parts, event, from, (members) => members.find((one) => one.id === to) ?? null)
}

/** A standing ended and nobody was named: what they owned goes to whoever is on duty. */
export async function followEndOfStanding(parts: Parts, event: Heard): Promise<void> {
  await giveAway(parts, event, event.subjectId, (members, onDuty) =>
    members.some((one) => one.id === event.subjectId) ? null : onDuty,
  )
}

async function giveAway(
  parts: Parts,
  event: Heard,
  from: string,
  choose: (members: readonly Member[], onDuty: Member | null) => Member | null,
): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    // Who works here has just changed.
    forget(unit)
    const { members, answers } = await known(unit)
    const to = choose(members, answers(unit.now))
    if (to !== null) await handOverAll(unit, from, to, '原经手人已离岗，由同事接手。')
  })
}

export const jobs: Record<string, Job> = {
  'matters.escalate': { cron: '*/5 * * * *', run: async (parts) => void (await escalateOverdue(parts)) },
}
