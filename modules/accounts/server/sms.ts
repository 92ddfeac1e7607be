import { join } from 'node:path'
import { handOut } from '#kit/server/hand-out.ts'
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

/** A gateway spoken to by HTTP: `{phone, text, key}`. One small adapter turns this into whatever a carrier speaks. */
export function httpGateway(gateway: { url: string; token: string }): SmsGateway {
  return { send: (message) => handOut(gateway, message, SmsRefused) }
}

/** The gateway of this copy. */
export function smsGateway(parts: Pick<Parts, 'config'>): SmsGateway {
  return parts.config.sms ? httpGateway(parts.config.sms) : outbox(parts.config.dataFolder)
}
