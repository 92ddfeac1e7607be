import { addNeighbourhood } from '#places'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { passwordFault } from '../../domain/password.ts'
import { finishSignIn, newCookie, type Next } from '../auth/finish.ts'
import { openSession } from '../auth/open-session.ts'
import { firstRunKey, isFirstRun } from '../queries/first-run.ts'
import { insertSetting } from '../store/setting.ts'
import { settleAccounts } from './settle-accounts.ts'

interface Wanted {
  neighbourhood: { id: string; code: string; name: string; phone: string | null }
  account: { name: string; phone: string; password: string }
}

/**
 * Makes the first neighbourhood with its chair, who is this copy's operator as well. Of two who send it at once one
 * wins: the setting's key is written in the same transaction.
 */
export async function firstRun(
  parts: Parts,
  asked: { request: FastifyRequest; reply: FastifyReply },
  { neighbourhood, account }: Wanted,
): Promise<{ next: Next }> {
  if (passwordFault(account.password, [account.phone, account.name]) !== null)
    refuse('accounts.weak-password', {}, 'account.password')
  const scope = { actor: null, now: parts.clock(), ground: null }
  const opened = await inUnit(parts, scope, async (unit) => {
    if (!(await isFirstRun(unit))) refuse('accounts.first-run-done')
    unit.whenRepeated('setting_pkey', async () => refuse('accounts.first-run-done'))
    unit.write(insertSetting(firstRunKey, { at: unit.now.toISOString() }))
    await addNeighbourhood(unit, neighbourhood)
    const standings = [
      { role: 'chair', neighbourhoodId: neighbourhood.id, firstContact: true },
      { role: 'operator' },
    ] as const
    const [accountId = ''] = await settleAccounts(unit, [{ ...account, standings }])
    await unit.flush()
    const userAgent = asked.request.headers['user-agent'] ?? null
    const { token } = openSession(unit, { id: accountId }, { method: 'password', strong: false, userAgent })
    return { accountId, token }
  })
  const cookies = [newCookie(parts, opened.token, { days: 90 })]
  return finishSignIn(parts, asked, { accountId: opened.accountId, method: 'password', strong: false, cookies })
}
