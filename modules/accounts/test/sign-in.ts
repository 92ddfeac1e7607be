import type { Role } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { cookieOf, openSession } from '../server/auth/open-session.ts'
import { settleAccounts } from '../server/commands/settle-accounts.ts'

/** Who is to be signed in. Neighbourhood roles need `neighbourhoodId`, a subdistrict or district `area`. */
export interface WantedSignIn {
  role: Role
  neighbourhoodId?: string
  area?: string
  name?: string
  body?: string
  personId?: string
  homeIds?: readonly string[]
  /** The worker whom matters meet first. */
  firstContact?: boolean
  /** The post in a body that the standing comes with. */
  postId?: string
  /** Whether a second factor was passed; yes unless said otherwise. */
  strong?: boolean
  shared?: boolean
  method?: 'phone' | 'password'
  phone?: string
}

export interface SignedIn {
  /** For `headers: { cookie }` of a request. */
  cookie: string
  /** Everything a request of a page carries: cookie and the header that forged requests lack. */
  headers: { cookie: string; 'x-mulin': string }
  accountId: string
  sessionId: string
}

/** Opens an account with one standing and a session for it, by the room's own code; for tests of every room. */
export async function signedIn(parts: Parts, wanted: WantedSignIn): Promise<SignedIn> {
  // A post is its neighbourhood's; everything else here is shared.
  const ground = wanted.postId && wanted.neighbourhoodId ? await parts.ground(wanted.neighbourhoodId) : null
  const scope = { actor: null, now: parts.clock(), ground }
  return inUnit(parts, scope, async (unit) => {
    const { role, neighbourhoodId, area, name = '周敏芝', body, personId, homeIds, firstContact, postId } = wanted
    const standing = {
      role,
      ...(neighbourhoodId ? { neighbourhoodId } : {}),
      ...(area ? { area } : {}),
      ...(body ? { body } : {}),
      ...(personId ? { personId } : {}),
      ...(homeIds ? { homeIds } : {}),
      ...(firstContact ? { firstContact } : {}),
      ...(postId ? { postId } : {}),
    }
    const [accountId = ''] = await settleAccounts(unit, [
      { name, ...(wanted.phone ? { phone: wanted.phone } : {}), standings: [standing] },
    ])
    const method = wanted.method ?? (role === 'resident' ? 'phone' : 'password')
    const { id, token } = openSession(
      unit,
      { id: accountId },
      { method, strong: wanted.strong ?? method !== 'phone', shared: wanted.shared ?? false },
    )
    const cookie = cookieOf(parts, token)
    return { cookie, headers: { cookie, 'x-mulin': '1' }, accountId, sessionId: id }
  })
}
