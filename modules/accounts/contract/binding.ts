import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import { phone } from './shapes.ts'

export const relations = ['owner', 'family', 'tenant', 'other'] as const
const home = z.object({ id, address: z.string() })

export const bindingShape = z.object({
  id,
  accountId: id,
  name: z.string(),
  phone: z.string().nullable(),
  personId: id.nullable(),
  homes: z.array(home),
  since: instant,
})

export const bindingRequestShape = z.object({
  id,
  neighbourhood: z.object({ id, name: z.string() }),
  home,
  name: z.string(),
  phone: z.string().nullable(),
  relation: z.enum(relations),
  note: z.string(),
  state: z.enum(['open', 'approved', 'declined', 'withdrawn']),
  askedAt: instant,
  reason: z.string().nullable(),
})

const bind = 'accounts.bind-homes'

/** How a resident's account comes to a home: at the counter, by a printed code, or by asking. */
export const bindingEndpoints = {
  listBindings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id/accounts',
    summary: 'Which accounts are bound to a home',
    needs: bind,
    params: inNeighbourhoodWithId,
    output: z.object({ bindings: z.array(bindingShape) }),
  }),
  bindHome: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bindings',
    summary: 'Bind a phone to homes, for somebody who stands at the counter',
    needs: bind,
    params: inNeighbourhood,
    body: z.object({
      phone,
      name: someText(40),
      homeIds: z.array(id).min(1).max(10),
      personId: id.optional(),
    }),
    output: z.object({ accountId: id }),
    refusals: ['accounts.unknown-home', 'accounts.unknown-person', 'accounts.needs-guardian'],
    perMinute: 60,
  }),
  unbind: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bindings/:id/end',
    summary: 'Take a binding away',
    needs: bind,
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(200) }),
    output: done,
  }),
  printCodes: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/binding-codes',
    summary: 'Make one-time codes to print on slips, one for each home',
    needs: bind,
    params: inNeighbourhood,
    body: z.object({
      homes: z
        .array(z.object({ homeId: id, personId: id.optional() }))
        .min(1)
        .max(200),
    }),
    output: z.object({
      codes: z.array(z.object({ id, code: z.string(), address: z.string(), expiresAt: instant })),
    }),
    refusals: ['accounts.unknown-home'],
    perMinute: 20,
  }),
  listCodes: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/binding-codes',
    summary: 'Codes that can still be used; the codes themselves are not kept',
    needs: bind,
    params: inNeighbourhood,
    output: z.object({
      codes: z.array(
        z.object({
          id,
          kind: z.enum(['bind', 'invite']),
          label: z.string(),
          madeBy: z.string().nullable(),
          madeAt: instant,
          expiresAt: instant,
        }),
      ),
    }),
  }),
  revokeCode: endpoint({
    method: 'DELETE',
    path: '/api/n/:neighbourhood/binding-codes/:id',
    summary: 'Make a code useless',
    needs: bind,
    params: inNeighbourhoodWithId,
    output: done,
  }),
  listBindingRequests: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/binding-requests',
    summary: 'Who asks to be bound to a home here, the longest waiting first',
    needs: bind,
    params: inNeighbourhood,
    output: z.object({ requests: z.array(bindingRequestShape) }),
  }),
  exportAccounts: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/accounts/export',
    summary: 'Requests, codes or consents as a file, residents masked, marked with who took it and when',
    needs: bind,
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({
      list: z.enum(['requests', 'codes', 'consents']),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
    }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  decideRequest: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/binding-requests/:id/decide',
    summary: 'Approve or decline',
    needs: bind,
    params: inNeighbourhoodWithId,
    body: z.union([
      z.object({ approve: z.literal(true), personId: id.optional() }),
      z.object({ approve: z.literal(false), reason: someText(200) }),
    ]),
    output: done,
    refusals: ['accounts.request-closed', 'accounts.unknown-person', 'accounts.needs-guardian'],
  }),
  enterCode: endpoint({
    method: 'POST',
    path: '/api/bindings/code',
    summary: 'Bind the own account with the code from a printed slip',
    needs: 'accounts.bind-own',
    body: z.object({ code: someText(30) }),
    output: z.object({ neighbourhood: z.object({ id, name: z.string() }), homes: z.array(home) }),
    refusals: ['accounts.unknown-code', 'accounts.try-later', 'accounts.needs-guardian'],
    perMinute: 10,
  }),
  askForBinding: endpoint({
    method: 'POST',
    path: '/api/binding-requests',
    summary: 'Ask to be bound to a home; a worker decides',
    needs: 'accounts.bind-own',
    body: z.object({
      id,
      neighbourhoodId: id,
      address: someText(80),
      name: someText(40),
      relation: z.enum(relations),
      note: text(200).default(''),
    }),
    output: bindingRequestShape,
    refusals: ['accounts.unknown-home', 'accounts.asked-already'],
    perMinute: 10,
  }),
  listOwnRequests: endpoint({
    method: 'GET',
    path: '/api/binding-requests',
    summary: 'What one has asked for',
    needs: 'accounts.bind-own',
    output: z.object({ requests: z.array(bindingRequestShape) }),
  }),
  withdrawRequest: endpoint({
    method: 'DELETE',
    path: '/api/binding-requests/:neighbourhoodId/:id',
    summary: 'Take a request back',
    needs: 'accounts.bind-own',
    params: z.object({ neighbourhoodId: id, id }),
    output: done,
    refusals: ['accounts.request-closed'],
  }),
}
