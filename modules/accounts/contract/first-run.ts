import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, someText } from '#kit/contract/shapes.ts'
import { next, password, phone } from './shapes.ts'

/** The first page of an empty copy. */
export const firstRunEndpoints = {
  readFirstRun: endpoint({
    method: 'GET',
    path: '/api/first-run',
    summary: 'Whether this copy still waits for its first neighbourhood and worker',
    needs: 'accounts.sign-in',
    output: z.object({ open: z.boolean() }),
  }),
  firstRun: endpoint({
    method: 'POST',
    path: '/api/first-run',
    summary: 'Make the first neighbourhood, and the account that leads it and looks after this copy; works once',
    needs: 'accounts.sign-in',
    body: z.object({
      neighbourhood: z.object({
        id,
        code: z.string().regex(/^\d{12}$/),
        name: someText(40),
        phone: z.string().max(20).nullable(),
      }),
      account: z.object({ name: someText(40), phone, password }),
    }),
    output: next,
    refusals: ['accounts.first-run-done', 'accounts.weak-password'],
    perMinute: 10,
  }),
}
