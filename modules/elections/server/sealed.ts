import type { Cipher } from '#kit/server/cipher.ts'
import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

/** Who took a ballot, and the written proxy they came with. */
export interface Given {
  to: string
  proxy: string | null
}

const contextOf = (id: unknown) => `elections.slip:${String(id)}`

export const sealGiven = (cipher: Cipher, given: Given, slipId: string): string =>
  cipher.seal(JSON.stringify(given), contextOf(slipId))
export const openGiven = (cipher: Cipher, row: { id: string; given_sealed: string | null }): Given | null =>
  row.given_sealed === null ? null : (JSON.parse(cipher.open(row.given_sealed, contextOf(row.id))) as Given)

export const sealed: readonly SealedTable[] = [
  {
    table: 'elections.slip',
    key: ['neighbourhood_id', 'id'],
    columns: ['given_sealed'],
    again: (row, cipher) => ({ given_sealed: sealedAgain(cipher, row.given_sealed, contextOf(row.id)) }),
  },
]
