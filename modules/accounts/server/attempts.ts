import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { AttemptKind } from '../domain/attempts.ts'
import { tryOnce } from '../domain/attempts.ts'
import { attemptsFor, countAttempt, forgetAttempts, startAttempts } from './store/attempt.ts'

const keyOf = (parts: Parts, kind: AttemptKind, subject: string) =>
  parts.cipher.blind(`${kind}:${subject}`, 'accounts.attempt')

/**
 * Counts a try at something (a password of this name, a code to this phone) in a transaction of its own, before it is
 * made; refuses `accounts.try-later` with the seconds to wait. The subject counts whether or not an account is behind it.
 */
export async function countTry(parts: Parts, kind: AttemptKind, subject: string): Promise<void> {
  const key = keyOf(parts, kind, subject)
  const refused = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    unit.write(startAttempts(key, unit.now))
    await unit.flush()
    const row = await unit.readOr(attemptsFor(key))
    const before = row.tries === 0 ? null : { tries: row.tries, lastAt: row.last_at, nextAt: row.next_at }
    const tried = tryOnce(kind, before, unit.now)
    if (tried.refused === null) unit.write(countAttempt(key, tried.after))
    return tried.refused
  })
  if (refused !== null)
    refuse('accounts.try-later', { minutes: Math.max(1, Math.ceil(refused / 60)), seconds: refused })
}

/** It came right: earlier tries are forgotten. */
export async function forgetTries(parts: Parts, kind: AttemptKind, subject: string): Promise<void> {
  await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    unit.write(forgetAttempts(keyOf(parts, kind, subject)))
  })
}
