import { t } from '@lingui/core/macro'
import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { actingBy } from './acting.ts'
import type { paths } from './api.gen.ts'
import { isRefusal, OfflineError, RefusedError } from './refused.ts'
import { settings } from './settings.ts'

/** Says that the request comes from our own pages: no form of another site can set a header. */
const OURS = { 'x-mulin': '1' }

/** What else goes with every request: the language, and for whom one acts. */
function own(): [string, string][] {
  const consent = actingBy()
  return [
    ['accept-language', settings().language],
    ...(consent === null ? [] : [['x-mulin-for', consent] as [string, string]]),
  ]
}

const answers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of own()) request.headers.set(name, value)
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return undefined
    throw await refusalOf(response)
  },
  onError() {
    return new OfflineError(t`没连上网。写好的还在，连上再交。`)
  },
}

/**
 * The client of all endpoints, typed from `openapi.json`. A refusal is thrown as `RefusedError` with a sentence to
 * show; without a network it is `OfflineError`. So `data` is there whenever the call returns: use `ok`.
 */
export const api: Client<paths> = createClient<paths>({ baseUrl: '/', headers: OURS })
api.use(answers)

/** `await ok(api.GET('/api/matters', …))` gives the answer's body alone. */
export async function ok<Body>(call: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await call
  return data as Body
}

/** For what the typed client does not carry (uploads with progress aside): same header, same refusals. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('x-mulin', '1')
  for (const [name, value] of own()) headers.set(name, value)
  let response: Response
  try {
    response = await fetch(path, { ...init, headers })
  } catch {
    throw new OfflineError(t`没连上网。写好的还在，连上再交。`)
  }
  if (!response.ok) throw await refusalOf(response)
  return response
}

async function refusalOf(response: Response): Promise<RefusedError> {
  const body: unknown = await response.json().catch(() => undefined)
  if (isRefusal(body)) return new RefusedError(body, response.status)
  return new RefusedError(
    { code: `http.${response.status}`, message: t`出了点问题，请过一会儿再试。` },
    response.status,
  )
}
