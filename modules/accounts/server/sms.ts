import { join } from 'node:path'
import { outboxAt } from '#kit/server/outbox.ts'
import type { Parts } from '#kit/server/parts.ts'

/**
 * Carries a short message to a mobile phone. `key` is the same whenever the same message is sent again: a gateway
 * passes it on, so that a message sent twice because an answer was lost arrives once.
 */
export interface SmsGateway {
  send(message: { phone: string; text: string; key?: string }): Promise<void>
}

/** The gateway will not take this message however often it is sent (no such number). Anything else thrown is tried again. */
export class SmsRefused extends Error {}

/** Where no gateway is set up: messages lie in `outbox/sms.jsonl` of the data folder, one JSON line each. */
export function outbox(dataFolder: string): SmsGateway {
  const file = outboxAt(join(dataFolder, 'outbox', 'sms.jsonl'))
  return { send: (message) => file.put(message) }
}

const PATIENCE = 10_000
const refused = new Set([400, 403, 404, 410, 422])

/**
 * A gateway spoken to by HTTP: `POST {phone, text, key}` as JSON with a bearer token; the key goes as `Idempotency-Key`
 * too. 2xx is taken; 400, 403, 404, 410 and 422 are final; all else is tried again later. One small adapter turns this into
 * whatever a carrier speaks.
 */
export function httpGateway({ url, token }: { url: string; token: string }): SmsGateway {
  return {
    async send(message) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          ...(message.key === undefined ? {} : { 'idempotency-key': message.key }),
        },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(PATIENCE),
      })
      await answer.body?.cancel()
      if (answer.ok) return
      if (refused.has(answer.status)) throw new SmsRefused(`the gateway answered ${answer.status}`)
      throw new Error(`the gateway answered ${answer.status}`)
    },
  }
}

/** The gateway of this copy. */
export function smsGateway(parts: Pick<Parts, 'config'>): SmsGateway {
  return parts.config.sms ? httpGateway(parts.config.sms) : outbox(parts.config.dataFolder)
}
