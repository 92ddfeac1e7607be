import { z } from 'zod'
import { id } from '#kit/contract/shapes.ts'
import type { Refusal } from '#kit/pure/refusal.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Heard, Room } from '#kit/server/room.ts'
import type { Parts } from '#kit/server/parts.ts'
import { append, type Entry } from './chain/append.ts'
import { castEntry, deliveredEntry } from './chain/entries.ts'
import { countAnew, recountAgain } from './commands/count-anew.ts'
import { followRoll } from './commands/follow-roll.ts'

const at = z.union([z.iso.datetime({ offset: true }), z.date()]).transform((value) => new Date(value))
const paperRead = z.object({
  voteId: id,
  rightId: id,
  serial: z.string(),
  sealed: z.string(),
  givenAt: at,
  readBy: z.tuple([z.string(), z.string()]),
  scanId: z.string().nullable(),
})
const paperDelivered = z.object({
  voteId: id,
  rightId: id,
  how: z.string(),
  by: z.string(),
  to: z.string(),
  at,
  warned: z.boolean(),
})
const entriesCorrected = z.object({
  voteId: id,
  entries: z.array(
    z.object({
      serial: z.string(),
      rightId: id,
      sealed: z.string().nullable(),
      void: z.string().nullable(),
      givenAt: at,
    }),
  ),
})
const recountAgreed = z.object({ voteId: id, round: z.int() })
const rollCorrected = z.object({ rollId: id, version: z.int(), digest: z.string() })

const here = async (parts: Parts, event: Heard, work: (unit: Unit) => Promise<void>): Promise<void> => {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground) await inUnit(parts, { actor: null, now: parts.clock(), ground }, work)
}

/**
 * What a printed ballot tells goes into the chain of its vote: that it was brought, or what two people read alike. A ballot counts
 * by when it was handed in, whenever it was read. Written down under the event's id: heard twice, it is there once. Gives
 * why it was not taken, where it was not.
 */
export async function hearPaper(unit: Unit, event: Pick<Heard, 'id' | 'type' | 'data'>): Promise<Refusal | null> {
  const [voteId, entry] = event.type === 'papers.paper-read' ? readIn(unit, event) : broughtIn(event)
  const [outcome] = await append(unit, voteId, [entry])
  return outcome && 'refused' in outcome ? outcome.refused : null
}

function readIn({ parts }: Unit, event: Pick<Heard, 'id' | 'data'>): [string, Entry] {
  const { voteId, rightId, serial, sealed, givenAt, readBy, scanId } = paperRead.parse(event.data)
  const entry = castEntry(parts.cipher, {
    id: event.id,
    rightId,
    personId: null,
    channel: 'paper',
    choice: { sealed },
    givenAt,
    serial,
    assisted: false,
    detail: { personId: null, words: { readBy, scanId } },
  })
  return [voteId, entry]
}

function broughtIn(event: Pick<Heard, 'id' | 'data'>): [string, Entry] {
  const { voteId, rightId, how, by, to, at: when, warned } = paperDelivered.parse(event.data)
  const entry = deliveredEntry({
    id: event.id,
    rightId,
    personId: null,
    delivery: { way: 'paper', at: when, topic: true, warned },
    detail: { personId: null, words: { how, by, to } },
  })
  return [voteId, entry]
}

/** What cannot be counted is left to whoever looks. */
const fromPapers = (parts: Parts, event: Heard) =>
  here(parts, event, async (unit) => {
    const refused = await hearPaper(unit, event)
    if (refused) parts.log.warn({ code: refused.code, vote: event.subjectId }, 'what a paper says was not taken')
  })

export const listeners: NonNullable<Room['listeners']> = {
  'papers.paper-read': fromPapers,
  'papers.paper-delivered': fromPapers,
  /** A recount found papers entered wrong, and two people corrected each of them: the vote is counted anew. */
  async 'papers.entries-corrected'(parts, event) {
    const { voteId, entries } = entriesCorrected.parse(event.data)
    await here(parts, event, (unit) => countAnew(unit, voteId, event.id, entries))
  },
  /** Two people want the papers recounted again: what each is counted as now goes back to them. */
  async 'papers.recount-agreed'(parts, event) {
    const { voteId, round } = recountAgreed.parse(event.data)
    await here(parts, event, (unit) => recountAgain(unit, voteId, round))
  },
  /** Two people corrected the roll: who may vote and what it weighs follows; what was given stays. */
  async 'rolls.roll-corrected'(parts, event) {
    const { rollId, version, digest } = rollCorrected.parse(event.data)
    await here(parts, event, (unit) => followRoll(unit, event.id, { rollId, version, digest }))
  },
}
