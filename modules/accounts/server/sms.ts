import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Parts } from '#kit/server/parts.ts'

/** Carries a short message to a mobile phone. A real gateway is one more object of this shape. */
export interface SmsGateway {
  send(message: { phone: string; text: string }): Promise<void>
}

/** Where no gateway is set up: messages lie in `outbox/sms.jsonl` of the data folder, one JSON line each. */
export function outbox(dataFolder: string): SmsGateway {
  const folder = join(dataFolder, 'outbox')
  return {
    async send(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await appendFile(join(folder, 'sms.jsonl'), `${JSON.stringify(message)}\n`, { mode: 0o600 })
    },
  }
}

/** The gateway of this copy. */
export function smsGateway(parts: Pick<Parts, 'config'>): SmsGateway {
  return outbox(parts.config.dataFolder)
}
