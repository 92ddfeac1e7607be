import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import { bases, callers, phases, ways } from '../domain/words.ts'
import {
  itemInput,
  itemShape,
  kind,
  lineShape,
  pledgeShape,
  proposedSeat,
  quorumShape,
  resolutionShape,
  ruleShape,
  briefShape,
  seatInput,
  seatShape,
} from './shapes.ts'

const caller = z.object({
  who: z.enum(callers),
  count: z.int().min(1).max(100_000).nullable().default(null),
  whole: z.int().min(1).max(100_000).nullable().default(null),
})

export const meetingShape = briefShape.extend({
  /** The server's time, and where it is: a page opened without a network knows both from here. */
  at: instant,
  neighbourhood: id,
  caller,
  base: z.enum(bases).nullable(),
  rule: ruleShape,
  quorum: quorumShape,
  notice: z.object({ days: z.int(), needed: z.int().nullable(), kept: z.boolean(), why: z.string().nullable() }),
  calledAt: instant,
  calledBy: z.string().nullable(),
  whyCancelled: z.string().nullable(),
  agendaSeen: z.object({ at: instant, by: z.string().nullable() }).nullable(),
  code: z.string(),
  nowItem: id.nullable(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  confirmedAt: instant.nullable(),
  agreed: z.int(),
  objected: z.int(),
  noticeNumber: z.string().nullable(),
  list: z.array(seatShape),
  items: z.array(itemShape),
  lines: z.array(lineShape),
  cards: z.array(resolutionShape),
  /** Resolutions of earlier meetings that stand on this agenda. */
  back: z.array(resolutionShape),
  pledges: z.array(pledgeShape),
  owners: z.array(z.object({ kind: z.enum(['worker', 'party']), id, name: z.string() })),
})

/** What those who run meetings ask. */
export const deskEndpoints = {
  proposeMeeting: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meeting-proposal',
    summary: 'How a kind of meeting is held today, who is to be called, and what comes back from the last one',
    needs: 'meetings.run',
    params: inNeighbourhood,
    query: z.object({ kind, compoundId: id.optional() }),
    output: z.object({
      rule: ruleShape,
      whole: z.int().nullable(),
      seats: z.array(proposedSeat),
      back: z.array(resolutionShape),
      compounds: z.array(z.object({ id, name: z.string() })),
    }),
  }),
  callMeeting: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/meetings/:id',
    summary: 'Call a meeting; whoever is on the list is told. Sent twice it is one.',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      kind,
      title: someText(60),
      compoundId: id.nullable().default(null),
      place: someText(60),
      startsAt: instant,
      endsAt: instant,
      caller: caller.default({ who: 'committee', count: null, whole: null }),
      base: z.enum(bases).nullable().default(null),
      whole: z.int().min(1).max(100_000).nullable().default(null),
      seats: z.array(seatInput).max(500),
      items: z.array(itemInput).max(30),
      shortNoticeWhy: text(200).nullable().default(null),
    }),
    output: z.object({ id, told: z.int() }),
    refusals: [
      'meetings.bad-times',
      'meetings.not-theirs',
      'meetings.too-few',
      'meetings.base-needed',
      'meetings.short-notice',
      'meetings.unknown-compound',
      'meetings.in-the-past',
      'meetings.seat-twice',
      'meetings.unknown-resolution',
      'topics.unknown-topic',
      'notices.looks-personal',
    ],
  }),
  readMeeting: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/:id',
    summary: 'One meeting with everything in it',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    output: meetingShape,
    refusals: ['meetings.unknown-meeting'],
  }),
  stepMeeting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/phase',
    summary: 'Begin, close, run on, or cancel; cancelling needs a reason, told to everybody on the list',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      to: z.enum(phases).extract(['running', 'closed', 'cancelled']),
      reason: text(100).nullable().default(null),
    }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.not-now', 'meetings.open-proposals'],
  }),
  seeAgenda: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/agenda-seen',
    summary: 'The Party organisation looked at the agenda',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ by: someText(40) }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.not-now'],
  }),
  goToItem: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/now',
    summary: 'Which item is being talked about now',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ itemId: id }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.unknown-item', 'meetings.not-now'],
  }),
  markCame: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/came',
    summary: 'From the paper list or by calling out: who is there, who is not; somebody not on the list is added',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      entries: z
        .array(
          z.object({
            seatId: id,
            came: z.boolean(),
            way: z.enum(ways).exclude(['qr']),
            at: instant,
            added: seatInput.omit({ id: true }).nullable().default(null),
          }),
        )
        .min(1)
        .max(200),
    }),
    output: quorumShape,
    refusals: ['meetings.unknown-meeting', 'meetings.unknown-seat', 'meetings.not-now'],
  }),
  writeLines: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/lines',
    summary: 'Lines of the minutes; also those written without a network. The same id twice is one line.',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      lines: z
        .array(
          z.object({
            id,
            itemId: id.nullable().default(null),
            words: someText(1000),
            private: z.boolean().default(false),
            at: instant,
          }),
        )
        .min(1)
        .max(50),
    }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.not-now'],
  }),
  strikeLine: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/lines/strike',
    summary: 'Cross a line out; it stays in view until the minutes are confirmed',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ lineId: id }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.not-now'],
  }),
  propose: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/proposals',
    summary: 'A proposal is put before the meeting',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ id, itemId: id.nullable().default(null), proposal: someText(200) }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.unknown-item', 'meetings.not-now'],
  }),
  decide: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/proposals/decide',
    summary: 'Count and decide. What is carried becomes a task with its owner and day, in the same transaction.',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      resolutionId: id,
      for: z.int().min(0).max(100_000),
      against: z.int().min(0).max(100_000).default(0),
      abstain: z.int().min(0).max(100_000).default(0),
      signed: z.array(id).max(200).default([]),
      dissent: z
        .array(z.object({ seatId: id, words: text(500).nullable().default(null) }))
        .max(200)
        .default([]),
      owner: z
        .object({ kind: z.enum(['worker', 'party']), id })
        .nullable()
        .default(null),
      dueOn: day.nullable().default(null),
      matterId: id.describe('for the task, made by the client'),
    }),
    output: resolutionShape,
    refusals: [
      'meetings.unknown-meeting',
      'meetings.unknown-proposal',
      'meetings.unknown-seat',
      'meetings.not-a-member',
      'meetings.not-now',
      'meetings.no-quorum',
      'meetings.more-votes',
      'meetings.signatures-differ',
      'meetings.owner-needed',
      'meetings.due-needed',
      'meetings.due-past',
      'meetings.due-far',
      'meetings.decided',
      'matters.unknown-worker',
      'matters.unknown-party',
      'matters.place-needed',
      'topics.unanswered',
    ],
  }),
  topicsToTakeUp: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/topics',
    summary: 'Topics of the forum that a meeting could take up',
    needs: 'meetings.run',
    params: inNeighbourhood,
    output: z.object({ topics: z.array(z.object({ id, title: z.string(), compoundId: id.nullable() })) }),
  }),
  review: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/resolutions/:id/review',
    summary: 'A later meeting looked at what became of a resolution',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ words: someText(200) }),
    output: resolutionShape,
    refusals: ['meetings.unknown-proposal', 'meetings.not-now'],
  }),
}
