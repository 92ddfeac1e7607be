import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, id, inNeighbourhood, inNeighbourhoodWithId, page, someText, text } from '#kit/contract/shapes.ts'
import { urgentKinds } from '../domain/categories.ts'
import { complexities, partyKinds, sources } from '../domain/words.ts'
import { category, matterShape, outcomeShape, placeInput, queueRowShape } from './shapes.ts'
import { receiptShape } from './residents.ts'

export const queueViews = ['all', 'mine', 'untaken', 'returned', 'shared', 'escalated', 'assigned', 'closed'] as const

const queueQuery = { view: z.enum(queueViews).default('all'), find: text(40).optional() }

export const partyRowShape = z.object({
  id,
  kind: z.enum(partyKinds),
  name: z.string(),
  phone: z.string().nullable(),
  active: z.boolean(),
})

const days = (least: number, most: number) => z.int().min(least).max(most)

/** What a time rule says; all but the hours in working days. */
const ruleFields = {
  contact: days(0, 30),
  ordinary: days(1, 60),
  complex: days(1, 180),
  /** Danger: hours, day and night, until the reporter is spoken with; working days until it is solved. */
  urgentContact: z.int().min(1).max(72),
  urgent: days(1, 30),
  followUp: days(0, 30),
  /** Overdue by how many working days before the chair is told (0: at once), and the subdistrict. */
  chairAfter: days(0, 30),
  subdistrictAfter: days(0, 60),
  /** Minutes of the day between which the clock runs. */
  opens: z.int().min(0).max(1440),
  closes: z.int().min(0).max(1440),
  /** Where the figures come from, and whether somebody has looked there. */
  source: someText(100),
  verified: z.boolean(),
}

export const timeRuleShape = z.object({
  from: day,
  /** `past`: still holds for what was received under it. `ahead`: has not begun. */
  standing: z.enum(['past', 'now', 'ahead']),
  ...ruleFields,
  source: z.string(),
})

export const deskEndpoints = {
  takeIn: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/intake',
    summary: 'Write down a worry heard at the counter, by phone, at the door, from 12345 or on patrol',
    needs: 'matters.take-in',
    params: inNeighbourhood,
    body: z.object({
      id,
      source: z.enum(sources).exclude(['meeting']),
      category,
      complexity: z.enum(complexities).default('ordinary'),
      urgent: z.enum(urgentKinds).nullable().default(null),
      place: placeInput,
      title: text(40).nullable().default(null),
      words: text(2000).nullable().default(null),
      confidential: z.boolean().default(false),
      /** Who said it: somebody in the register, or a name and a number, or nobody. */
      reporter: z
        .object({
          personId: id.nullable().default(null),
          name: text(40).nullable().default(null),
          phone: z
            .string()
            .regex(/^[\d-]{5,20}$/)
            .nullable()
            .default(null),
        })
        .nullable()
        .default(null),
      /** The 12345 order's own number and how many working days it leaves, where they differ from ours. */
      hotlineNumber: text(40).nullable().default(null),
      /** Already spoken with: contact needs no further call. */
      spoken: z.boolean().default(true),
      files: z.array(id).max(9).default([]),
    }),
    output: receiptShape,
    refusals: ['matters.place-needed', 'matters.unknown-place', 'matters.unknown-person'],
  }),
  readQueue: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/queue',
    summary: 'The queue of all sources: overdue, today and tomorrow morning, later, waiting on others',
    needs: 'matters.see-queue',
    params: inNeighbourhood,
    query: z.object({
      ...queueQuery,
      ...page,
      party: z
        .union([text(60), z.array(text(60)).min(1).max(5)])
        .optional()
        .describe('only what these parties have in hand'),
      compound: id
        .optional()
        .describe(
          'only what lies in this compound; what lies nowhere in particular, of parties that are there for it alone',
        ),
    }),
    output: z.object({ rows: z.array(queueRowShape), next: z.string().nullable() }),
  }),
  countQueue: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/queue/counts',
    summary: 'How many in each view and section; 1000 means a thousand or more',
    needs: 'matters.see-queue',
    params: inNeighbourhood,
    output: z.object({
      views: z.record(z.enum(queueViews), z.int()),
      sections: z.object({ urgent: z.int(), overdue: z.int(), soon: z.int(), later: z.int(), waiting: z.int() }),
      waitingOn: z.record(z.string(), z.int()),
      doneToday: z.int(),
    }),
  }),
  exportQueue: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/queue/file',
    summary: 'The list as xlsx or CSV, marked with who took it and when',
    needs: 'matters.export',
    params: inNeighbourhood,
    query: z.object({ ...queueQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.any(),
    kind: 'download',
    perMinute: 10,
  }),
  openAtEntrance: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/entrances/:id/open-matters',
    summary: 'What is open in the homes behind one entrance, for the building grid',
    needs: 'matters.see-queue',
    params: inNeighbourhoodWithId,
    output: z.object({ rows: z.array(z.object({ id, homeId: id, title: z.string() })) }),
  }),
  readMatter: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matters/:id',
    summary: 'One matter with its timeline, what is like it, and what may be done',
    needs: 'matters.see',
    params: inNeighbourhoodWithId,
    output: matterShape,
    refusals: ['matters.unknown-matter'],
  }),
  revealReporter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/matters/:id/reveal',
    summary: 'Show the reporter’s name and number in full; the reason is kept and the resident can see it',
    needs: 'matters.reveal',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(100) }),
    output: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
    refusals: ['matters.unknown-matter'],
    perMinute: 30,
  }),
  readFigures: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matter-figures',
    summary: 'Solved out of counted for matters received in a period, with everything left out and its number',
    needs: 'matters.see-figures',
    params: inNeighbourhood,
    query: z.object({ from: day, to: day }),
    output: z.object({
      received: z.int(),
      counted: z.int(),
      solved: z.int(),
      solvedOnBehalf: z.int(),
      stillOpen: z.int(),
      disputes: z.int(),
      excluded: z.object({ merged: z.int(), withdrawn: z.int(), beyondRemit: z.int(), unreachable: z.int() }),
      /** In ten-thousandths; null when nothing counts. */
      rate: z.int().nullable(),
    }),
  }),
  listParties: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matter-parties',
    summary: 'Whom a matter can be given to: property manager, owners’ committee, police, partners, colleagues',
    needs: 'matters.see-queue',
    params: inNeighbourhood,
    output: z.object({ parties: z.array(partyRowShape) }),
  }),
  putParty: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/matter-parties/:id',
    summary: 'Add or change a party',
    needs: 'matters.arrange',
    params: inNeighbourhoodWithId,
    body: z.object({
      kind: z.enum(partyKinds).exclude(['worker']),
      name: someText(40),
      phone: text(20).nullable(),
      active: z.boolean().default(true),
    }),
    output: outcomeOfSetting(),
  }),
  listTimeRules: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/time-rules',
    summary: 'How many working days each thing may take, from which day on, the oldest rule first',
    needs: 'matters.see-queue',
    params: inNeighbourhood,
    output: z.object({ today: day, rules: z.array(timeRuleShape) }),
  }),
  putTimeRule: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/time-rules/:from',
    summary: 'A new rule from a coming day on; what was received before keeps its rule',
    needs: 'matters.arrange',
    params: inNeighbourhood.extend({ from: day }),
    body: z.object(ruleFields),
    output: outcomeOfSetting(),
    refusals: ['matters.rule-in-the-past', 'matters.rule-order', 'matters.rule-hours'],
  }),
}

function outcomeOfSetting() {
  return z.object({ done: z.literal(true) })
}

export { outcomeShape }
