import { room as messages } from '#messages/room'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import { type Desk, openDesk } from './desk.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

const hour = 3_600_000
const day = 24 * hour
/** What is younger than this still waits at the desk of the anchor day. */
const fresh = 2 * day

const words = [
  { back: 71 * day, text: '明天上午九点到十一点，这个门洞换水管，要停水。请提前接水。' },
  { back: 26 * day, text: '楼道的灯坏了两盏，周四修好。晚上走楼梯请带手电。' },
  { back: 3 * hour, text: '明天下午三点疏通这个门洞的下水，厨房请先别放水，大约一小时。' },
]

/**
 * What the year's messages came to: words of the committee's own to three stairwells, residents who have read what is older,
 * colleagues who have phoned and brought slips, and what still waits on the anchor day.
 */
export async function settleTold(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const desk = openDesk(parts, messages)
  const worker = cast.committee[1] ?? cast.committee[0] ?? null
  for (const { back, text } of words) {
    const at = new Date(anchor.at.getTime() - back)
    await inUnit(parts, { actor: null, now: at, ground }, async (unit) => {
      const to = { entrance: random.pick(cast.entrances).id }
      await desk.ask(unit.as(worker, at), 'writeMessage', { body: { id: unit.id(), to, text, urgency: 'urgent' } })
    })
  }
  const late = { ...parts, clock: () => anchor.at, grounds: async () => [ground] }
  await messages.jobs?.['messages.deliver']?.run(late, {})
  await inUnit(parts, { actor: null, now: anchor.at, ground }, async (unit) => {
    for (const { actor } of cast.residents) {
      const { messages: told } = (await desk.ask(unit.as(actor, anchor.at), 'readInbox', {
        query: { limit: 100 },
      })) as {
        messages: { id: string; at: string; seen: boolean }[]
      }
      const old = told.filter((one) => !one.seen && new Date(one.at).getTime() < anchor.at.getTime() - fresh)
      const ids = old.map((one) => one.id)
      if (ids.length > 0) await desk.ask(unit.as(actor, anchor.at), 'seeInbox', { body: { ids } })
    }
  })
  await byHand(parts, ground, cast, anchor, desk)
}

/** Calls and slips of the year, a day after they came up. */
async function byHand(parts: Parts, ground: Ground, cast: Cast, anchor: Anchor, desk: Desk): Promise<void> {
  const worker = cast.committee[1] ?? cast.committee[0] ?? null
  const isOld = (since: string) => new Date(since).getTime() < anchor.at.getTime() - fresh
  const after = (since: string) => new Date(new Date(since).getTime() + day)
  const within = <T>(work: Parameters<typeof inUnit<T>>[2]) =>
    inUnit(parts, { actor: null, now: anchor.at, ground }, work)
  for (let going = true; going;) {
    going = await within(async (unit) => {
      const list = await desk.ask(unit.as(worker, anchor.at), 'readCallList', {})
      const old = (list as { calls: { id: string; since: string }[] }).calls.filter((call) => isOld(call.since))
      for (const { id, since } of old) {
        const body = { callId: unit.id(), outcome: 'reached', note: null }
        await desk.ask(unit.as(worker, after(since)), 'noteCall', { params: { id }, body })
      }
      return old.length > 0
    })
  }
  for (let going = true; going;) {
    going = await within(async (unit) => {
      const list = await desk.ask(unit.as(worker, anchor.at), 'listSlips', {})
      const old = (list as { slips: { id: string; since: string }[] }).slips.filter((slip) => isOld(slip.since))
      for (const [since, slips] of Map.groupBy(old, (slip) => slip.since))
        await desk.ask(unit.as(worker, after(since)), 'markSlips', { body: { ids: slips.map((slip) => slip.id) } })
      return old.length > 0
    })
  }
}
