import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText } from '#kit/contract/shapes.ts'
import { phone } from './shapes.ts'

export const consentRelations = ['child', 'spouse', 'relative', 'carer', 'other'] as const

export const consentShape = z.object({
  id,
  neighbourhoodId: id,
  /** For whom things are done. */
  person: z.object({ id, name: z.string() }),
  /** Who does them. */
  agent: z.object({ accountId: id, name: z.string(), phone: z.string().nullable() }),
  relation: z.enum(consentRelations),
  how: z.enum(['counter', 'own-account']),
  paper: z.string().nullable(),
  givenAt: instant,
  endsAt: instant.nullable(),
  revokedAt: instant.nullable(),
})

const agent = { phone, agentName: someText(40), relation: z.enum(consentRelations), endsAt: instant.optional() }

/** Acting for somebody else: with consent, written down, taken back at any time. */
export const consentEndpoints = {
  recordConsent: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/consents',
    summary: 'Write down the consent that somebody gives at the counter',
    needs: 'accounts.record-consent',
    params: inNeighbourhood,
    body: z.object({
      id,
      ...agent,
      personId: id,
      homeIds: z.array(id).max(10),
      paper: someText(200).describe('where the signed paper lies, or who heard it said'),
    }),
    output: consentShape,
    refusals: ['accounts.unknown-home', 'accounts.unknown-person'],
    perMinute: 30,
  }),
  listConsents: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/consents',
    summary: 'Consents that stand here, of one person or of all',
    needs: 'accounts.record-consent',
    params: inNeighbourhood,
    query: z.object({ personId: id.optional() }),
    output: z.object({ consents: z.array(consentShape) }),
  }),
  revokeConsentHere: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/consents/:id/revoke',
    summary: 'Take a consent back for somebody who says so',
    needs: 'accounts.record-consent',
    params: inNeighbourhoodWithId,
    body: z.object({}),
    output: done,
  }),
  giveConsent: endpoint({
    method: 'POST',
    path: '/api/consents',
    summary: 'Let somebody else do things for oneself',
    needs: 'accounts.bind-own',
    body: z.object({ id, ...agent }),
    output: consentShape,
    refusals: ['accounts.not-bound'],
    perMinute: 10,
  }),
  listOwnConsents: endpoint({
    method: 'GET',
    path: '/api/consents',
    summary: 'Whom one may act for, and who may act for oneself',
    needs: 'accounts.bind-own',
    output: z.object({ given: z.array(consentShape), held: z.array(consentShape) }),
  }),
  revokeConsent: endpoint({
    method: 'POST',
    path: '/api/consents/:id/revoke',
    summary: 'Take a consent back, or give it up',
    needs: 'accounts.bind-own',
    params: z.object({ id }),
    body: z.object({}),
    output: done,
  }),
}
