import type { Actor } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { isUuid } from '#kit/pure/uuid.ts'
import { nameOf } from '#kit/server/database.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { SessionState } from '../../domain/session-state.ts'
import { isWorthNoting, sessionState } from '../../domain/session-state.ts'
import { isStaff, standingsFor } from '../../domain/standings.ts'
import type { SessionRow } from '../store/session.ts'
import { noteUse, sessionByToken, standingConsent } from '../store/session.ts'
import { remembered } from './session-memory.ts'
import { cookieIn, sessionCookie, signingKey, tokenIn } from './cookie.ts'

type Needed = Pick<Parts, 'config' | 'database' | 'cipher' | 'clock'>
type Headers = Parameters<Parts['identify']>[0]

/** A session that exists, live or not, and who is behind it. */
export interface FoundSession {
  state: SessionState
  row: SessionRow
  actor: Actor
}

// Building the statement anew would cost more than running it: its text is made once, its values are put in by kind.
const statement = sessionByToken('', new Date(0)).compile()
const prepared = { name: nameOf(statement.sql), text: statement.sql }

function rowOf({ database }: Needed, token: string, now: Date): Promise<SessionRow | undefined> {
  return remembered(database, token, now, async () => {
    const values = statement.parameters.map((value) => (value instanceof Date ? now : token))
    const { rows } = await database.app.query({ ...prepared, values })
    return rows[0] as SessionRow | undefined
  })
}

/**
 * The session behind a cookie header: the cookie's signature is checked first, then one prepared query reads session,
 * account and standings, or the memory of it that no write has touched. Ended rights and ended sessions therefore count
 * from the very next request.
 */
export async function findSession(parts: Needed, headers: Headers): Promise<FoundSession | null> {
  const token = tokenIn(cookieIn(headers.cookie, sessionCookie(parts.config)), signingKey(parts.cipher))
  if (token === null) return null
  const now = parts.clock()
  const row = await rowOf(parts, token, now)
  if (row === undefined) return null
  const standings = standingsFor(row.method, row.standings ?? [])
  const staff = standings.some((standing) => isStaff(standing.role))
  const state = sessionState({ ...row, staff }, now)
  const actor: Actor = { accountId: row.userId, sessionId: row.id, name: row.name, standings, strong: row.strong }
  return { state, row, actor }
}

/** Supplied to the house as `Parts.identify`: who asks, or null. Acting for somebody needs a consent that stands. */
export async function identify(parts: Needed, headers: Headers): Promise<Actor | null> {
  const found = await findSession(parts, headers)
  if (found === null || found.state !== 'live') return null
  const now = parts.clock()
  if (isWorthNoting(found.row, now)) note(parts, found.row, now)
  const consent = headers['x-mulin-for']
  return consent === undefined ? found.actor : actingFor(parts, found.actor, consent, now)
}

/** Whoever acts for somebody has exactly that person's standing, and nothing of their own. */
async function actingFor(parts: Needed, actor: Actor, consentId: string | string[], now: Date): Promise<Actor> {
  if (typeof consentId !== 'string' || !isUuid(consentId)) refuse('accounts.no-consent')
  const { sql, parameters } = standingConsent(consentId, actor.accountId, now).compile()
  const { rows } = await parts.database.app.query({ name: nameOf(sql), text: sql, values: [...parameters] })
  const consent = rows[0] as
    | { id: string; neighbourhood_id: string; person_id: string; person_name: string; home_ids: string[] }
    | undefined
  if (consent === undefined) refuse('accounts.no-consent')
  return {
    ...actor,
    standings: [
      {
        role: 'resident',
        neighbourhoodId: consent.neighbourhood_id,
        personId: consent.person_id,
        homeIds: consent.home_ids,
      },
    ],
    onBehalfOf: { personId: consent.person_id, consentId: consent.id, name: consent.person_name },
  }
}

const noting = new Set<string>()

/** Writes down that the session is in use; nobody waits for it, and a failure only shortens the session. */
function note(parts: Needed, row: SessionRow, now: Date): void {
  const { id } = row
  if (noting.has(id)) return
  noting.add(id)
  row.seenAt = now
  const { sql, parameters } = noteUse(id, now).compile()
  parts.database.app
    .query({ name: nameOf(sql), text: sql, values: [...parameters] })
    .catch(() => {})
    .finally(() => noting.delete(id))
}
