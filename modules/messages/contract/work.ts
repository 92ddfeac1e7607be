import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import {
  day,
  done,
  fileFormat,
  id,
  inNeighbourhood,
  inNeighbourhoodWithId,
  instant,
  page,
  someText,
  text,
} from '#kit/contract/shapes.ts'
import { callShape, deliveryShape, messageShape, slipShape } from './shapes.ts'

const minutes = z.int().min(0).max(1439)
const settingsShape = z.object({
  quietFrom: minutes.describe('minutes after midnight, Shanghai'),
  quietTo: minutes,
  signed: z.string().nullable(),
})

/** Somebody, one home, a part of the neighbourhood, or all of it. */
const audience = z.union([
  z.object({ person: id }),
  z.object({ home: id }),
  z.object({ entrance: id }),
  z.object({ building: id }),
  z.object({ compound: id }),
  z.object({ everybody: z.literal(true) }),
])

export const audienceKinds = ['person', 'home', 'entrance', 'building', 'compound', 'everybody'] as const

/** What those who tell people ask. */
export const workEndpoints = {
  listMessages: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages',
    summary: 'What people were told, the latest first',
    needs: 'messages.see',
    params: inNeighbourhood,
    query: z.object({ ...page, by: z.enum(['hand', 'all']).default('all') }),
    output: z.object({
      messages: z.array(messageShape),
      next: z.string().nullable(),
      toCall: z.int(),
      toPrint: z.int(),
      failed: z.int(),
    }),
  }),
  readMessage: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/:id',
    summary: 'One message and how it reached each recipient',
    needs: 'messages.see',
    params: inNeighbourhoodWithId,
    query: z.object(page),
    output: messageShape.extend({ deliveries: z.array(deliveryShape), next: z.string().nullable() }),
    refusals: ['messages.unknown-message'],
  }),
  countAudience: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/audience',
    summary: 'How many a message would be told to, and by what way, before it is written',
    needs: 'messages.write',
    params: inNeighbourhood,
    query: z.object({ kind: z.enum(audienceKinds), id: id.optional().describe('of everybody none') }),
    output: z.object({
      recipients: z.int(),
      /** Recipients who find it on their page, and those whose phone rings for it besides. */
      app: z.int(),
      appRings: z.int(),
      /** Recipients without an account, by their one way. */
      sms: z.int(),
      call: z.int(),
      slip: z.int(),
      /** When phones ring for what is not urgent: null is at once, else when the quiet hours end. */
      ringsAt: instant.nullable(),
    }),
    refusals: ['messages.unknown-place', 'messages.unknown-person'],
  }),
  writeMessage: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/messages',
    summary: 'Tell somebody, a home, a stairwell, a building, a compound or everybody something in one’s own words',
    needs: 'messages.write',
    params: inNeighbourhood,
    body: z.object({
      id,
      to: audience,
      text: someText(300),
      urgency: z.enum(['ordinary', 'urgent']).default('ordinary'),
    }),
    output: z.object({ id, recipients: z.int() }),
    refusals: ['messages.nobody-there', 'messages.unknown-place', 'messages.unknown-person'],
    perMinute: 12,
  }),
  readCallList: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/call-list',
    summary: 'Who still has to be phoned, the longest waiting first',
    needs: 'messages.carry',
    params: inNeighbourhood,
    output: z.object({ calls: z.array(callShape), later: z.int() }),
  }),
  exportCallList: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/call-list/file',
    summary: 'The call list as a file, masked, marked with who took it and when',
    needs: 'messages.carry',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  noteCall: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/messages/call-list/:id',
    summary: 'Write down what came of a call',
    needs: 'messages.carry',
    params: inNeighbourhoodWithId,
    body: z.object({
      callId: id,
      outcome: z.enum(['reached', 'no-answer', 'another-day']),
      note: text(300).nullable().default(null),
      day: day.nullable().default(null),
    }),
    output: done,
    refusals: ['messages.not-to-call', 'messages.which-day'],
  }),
  revealNumber: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/messages/call-list/:id/number',
    summary: 'See name and number of somebody to phone, with a reason',
    needs: 'messages.carry',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(200) }),
    output: z.object({ name: z.string(), phones: z.array(z.string()) }),
    refusals: ['messages.not-to-call', 'people.say-why', 'people.unknown-person'],
    perMinute: 60,
  }),
  listSlips: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/slips',
    summary: 'Slips to be printed and brought to doors, in the order of the doors',
    needs: 'messages.carry',
    params: inNeighbourhood,
    output: z.object({ slips: z.array(slipShape), more: z.int() }),
  }),
  markSlips: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/messages/slips',
    summary: 'These slips are at their doors',
    needs: 'messages.carry',
    params: inNeighbourhood,
    body: z.object({ ids: z.array(id).min(1).max(600) }),
    output: z.object({ marked: z.int() }),
  }),
  readMessageSettings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/messages/settings',
    summary: 'Quiet hours, and in whose name short messages go out',
    needs: 'messages.see',
    params: inNeighbourhood,
    output: settingsShape,
  }),
  putMessageSettings: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/messages/settings',
    summary: 'Set quiet hours and the name',
    needs: 'messages.arrange',
    params: inNeighbourhood,
    body: z.object({ quietFrom: minutes, quietTo: minutes, signed: text(20).nullable().default(null) }),
    output: done,
  }),
}
