import { endpoint } from '#kit/contract/endpoint.ts'
import { sessionShape } from './shapes.ts'

/** Who is asking, and the sessions of an account. */
export const sessionEndpoints = {
  readSession: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, as what, and what is still to do',
    needs: 'accounts.see-session',
    output: sessionShape,
    weak: true,
  }),
}
