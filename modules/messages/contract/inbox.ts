import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood } from '#kit/contract/shapes.ts'
import { inboxMessageShape } from './shapes.ts'

/** What a person asks about what they were told. */
export const inboxEndpoints = {
  readInbox: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/inbox',
    summary: 'What I was told, the latest first',
    needs: 'messages.read-own',
    params: inNeighbourhood,
    query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(30) }),
    output: z.object({ messages: z.array(inboxMessageShape), unseen: z.int() }),
  }),
  seeInbox: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/inbox/seen',
    summary: 'I have seen these',
    needs: 'messages.read-own',
    params: inNeighbourhood,
    body: z.object({ ids: z.array(id).min(1).max(100) }),
    output: done,
  }),
  readPreference: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/inbox/language',
    summary: 'In which language short messages come to me',
    needs: 'messages.read-own',
    params: inNeighbourhood,
    output: z.object({ language: z.enum(['zh', 'en']) }),
  }),
  putPreference: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/inbox/language',
    summary: 'Choose the language of short messages',
    needs: 'messages.read-own',
    params: inNeighbourhood,
    body: z.object({ language: z.enum(['zh', 'en']) }),
    output: done,
  }),
}
