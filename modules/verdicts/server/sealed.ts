import type { Cipher } from '#kit/server/cipher.ts'
import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'
import type { Unit } from '#kit/server/unit.ts'

const context = (id: string) => `verdicts.salt:${id}`

export const sealSalt = (unit: Unit, id: string, salt: string): string => unit.parts.cipher.seal(salt, context(id))
export const openSalt = (unit: Unit, row: { id: string; salt: string }): string =>
  unit.parts.cipher.open(row.salt, context(row.id))

/** Where a part of a pack belongs: moved anywhere else it does not open. */
interface Place {
  voteId: string
  sha256: string
  part: number
}
const placeOf = ({ voteId, sha256, part }: Place) => `verdicts.pack:${voteId}:${sha256}:${part}`

export const sealPart = (cipher: Cipher, place: Place, content: string): string => cipher.seal(content, placeOf(place))
export const openPart = (cipher: Cipher, place: Place, content: string): string => cipher.open(content, placeOf(place))

/** What opens the digests of the public packs; and the packs. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'verdicts.verdict',
    key: ['neighbourhood_id', 'id'],
    columns: ['salt'],
    again: (row, cipher) => ({ salt: sealedAgain(cipher, row.salt, context(String(row.id))) }),
  },
  {
    table: 'verdicts.pack_part',
    key: ['neighbourhood_id', 'vote_id', 'pack_sha256', 'part'],
    keyTypes: { pack_sha256: 'text', part: 'integer' },
    columns: ['content'],
    // A megabyte each.
    batch: 16,
    again: (row, cipher) => {
      const place = { voteId: String(row.vote_id), sha256: String(row.pack_sha256), part: Number(row.part) }
      return { content: sealedAgain(cipher, row.content, placeOf(place)) }
    },
  },
]
