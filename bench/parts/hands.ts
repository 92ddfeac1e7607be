import type { Role } from '#kit/contract/actor.ts'
import { signedIn } from '../../modules/accounts/test/sign-in.ts'
import type { BenchGround } from './ground.ts'

/** Somebody signed in, with what a request of theirs carries. */
export interface Hand {
  accountId: string
  name: string
  headers: { cookie: string; 'x-mulin': string }
}

/** Opens an account with one standing in the neighbourhood and a strong session for it. */
export async function signIn({ parts, ground }: BenchGround, role: Role, name: string): Promise<Hand> {
  const { accountId, headers } = await signedIn(parts, { role, name, neighbourhoodId: ground.id })
  return { accountId, name, headers }
}
