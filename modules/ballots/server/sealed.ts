import type { SealedTable } from '#kit/server/sealing/sealed.ts'
import { sealedAgain } from '#kit/server/sealing/sealed.ts'
import { detailContext } from './chain/append.ts'
import { requestContext } from './commands/at-the-desk.ts'

/** What is sealed here under the house's key. Choices are sealed under their vote's own, which the house does not hold. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'ballots.detail',
    key: ['neighbourhood_id', 'vote_id', 'n'],
    keyTypes: { n: 'integer' },
    columns: ['sealed'],
    again: (row, cipher) => ({ sealed: sealedAgain(cipher, row.sealed, detailContext(row.vote_id, Number(row.n))) }),
  },
  {
    table: 'ballots.request',
    key: ['neighbourhood_id', 'id'],
    columns: ['sealed'],
    again: (row, cipher) => ({ sealed: sealedAgain(cipher, row.sealed, requestContext(row.id)) }),
  },
]
