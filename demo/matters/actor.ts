import type { Actor } from '#kit/contract/actor.ts'

/** Somebody of the demonstration as the rooms see them when they act. */
export function actorCalled(accountId: string, name: string, standings: Actor['standings']): Actor {
  return { accountId, sessionId: accountId, name, standings, strong: true }
}
