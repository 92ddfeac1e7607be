import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

/** What is sealed here: whether a member declared themselves of the Party; the declaration has the id of its post. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'bodies.declaration',
    key: ['neighbourhood_id', 'id'],
    columns: ['party_sealed'],
    again: (row, cipher) => ({ party_sealed: sealedAgain(cipher, row.party_sealed, `bodies.party:${row.id}`) }),
  },
]
