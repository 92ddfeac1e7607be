import type { Cipher } from '#kit/server/cipher.ts'
import type { Read } from '../domain/reading.ts'

/** In what context each sealed value stands: one that was copied into another row does not open. */
const taker = (paperId: string) => `papers.taker:${paperId}`
const reading = (paperId: string, by: string) => `papers.reading:${paperId}:${by}`
const entered = (paperId: string) => `papers.entered:${paperId}`
const looked = (paperId: string, by: string) => `papers.look:${paperId}:${by}`

export const contexts = { taker, reading, entered, looked }

export const openRead = (cipher: Cipher, row: { paper_id: string; by_id: string; read_sealed: string | null }): Read =>
  cipher.open(row.read_sealed ?? '', reading(row.paper_id, row.by_id)) as Read

/**
 * The part of the printed code that only this house can make, 96 bits of an HMAC over vote and serial: nothing is kept, and
 * whoever knows a serial does not know its code.
 */
export const tokenOf = (cipher: Cipher, stackId: string, serial: string): string =>
  cipher.blind(`${stackId}:${serial}`, 'papers.code').slice(0, 16)

/** Whether a printed code is one of ours: made under whichever key of the ring was the newest when it was printed. */
export const isOurs = (cipher: Cipher, stackId: string, serial: string, token: string): boolean =>
  cipher.blinds(`${stackId}:${serial}`, 'papers.code').some((made) => made.slice(0, 16) === token)
