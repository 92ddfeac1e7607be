import { type SealedTable, sealedAgain } from '#kit/server/sealing/sealed.ts'
import { contexts } from './seals.ts'

/** What is sealed here, and how it is sealed anew under another master key. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'papers.paper',
    key: ['neighbourhood_id', 'id'],
    columns: ['taker_sealed'],
    again: (row, cipher) => ({ taker_sealed: sealedAgain(cipher, row.taker_sealed, contexts.taker(row.id)) }),
  },
  {
    table: 'papers.reading',
    key: ['neighbourhood_id', 'paper_id', 'by_id'],
    columns: ['read_sealed'],
    again: (row, cipher) => ({
      read_sealed: sealedAgain(cipher, row.read_sealed, contexts.reading(row.paper_id, row.by_id)),
    }),
  },
  {
    table: 'papers.recount_paper',
    key: ['neighbourhood_id', 'recount_id', 'paper_id'],
    columns: ['entered_sealed'],
    again: (row, cipher) => ({
      entered_sealed: sealedAgain(cipher, row.entered_sealed, contexts.entered(row.paper_id)),
    }),
  },
  {
    table: 'papers.recount_look',
    key: ['neighbourhood_id', 'recount_id', 'paper_id', 'by_id'],
    columns: ['read_sealed'],
    again: (row, cipher) => ({
      read_sealed: sealedAgain(cipher, row.read_sealed, contexts.looked(row.paper_id, row.by_id)),
    }),
  },
]
