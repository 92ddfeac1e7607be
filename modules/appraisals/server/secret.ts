import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RoundRow } from './store.ts'

/** Bytes nobody can guess; in a simulated house, of its seed. */
const chance = (unit: Unit, bytes: number): Buffer =>
  unit.parts.random ? Buffer.from(unit.parts.random(bytes)) : randomBytes(bytes)

export const newSecret = (unit: Unit): string => chance(unit, 32).toString('hex')
/** Short enough to be read out: whoever knows it can draw the same sample again. */
export const newSeed = (unit: Unit): string => chance(unit, 6).toString('hex')

export const sealSecret = (unit: Unit, roundId: string, secret: string): string =>
  unit.parts.cipher.seal(secret, `appraisals.secret:${roundId}`)

export const openSecret = (unit: Unit, round: RoundRow): string =>
  unit.parts.cipher.open(round.secret_sealed ?? '', `appraisals.secret:${round.id}`)

/** Score of a home in the draw, by the recorded seed. */
export const scoreBy = (seed: string) => (homeId: string) =>
  createHash('sha256').update(`${seed}:${homeId}`).digest('hex')

/** An id made of the secret and a home: the same each time, and of nothing that stands in a table. */
export function hiddenId(secret: string, ...of: readonly string[]): string {
  const bytes = createHmac('sha256', Buffer.from(secret, 'hex')).update(of.join('/')).digest().subarray(0, 16)
  // The form of a UUID of own making (RFC 9562, version 8).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** What is sealed here: the secret of a round that is not counted. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'appraisals.round',
    key: ['neighbourhood_id', 'id'],
    columns: ['secret_sealed'],
    again: (row, cipher) => ({
      secret_sealed: sealedAgain(cipher, row.secret_sealed, `appraisals.secret:${row.id}`),
    }),
  },
]
