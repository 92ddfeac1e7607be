import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

const key = ['neighbourhood_id', 'id']

/** What is sealed here: what somebody needs in an alarm, its history, and the words of the log. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'safety.record',
    key,
    columns: ['sealed'],
    again: (row, cipher) => ({ sealed: sealedAgain(cipher, row.sealed, `safety.record:${row.id}`) }),
  },
  {
    table: 'safety.change',
    key,
    columns: ['was_sealed', 'is_sealed'],
    again: (row, cipher) => ({
      was_sealed: sealedAgain(cipher, row.was_sealed, `safety.was:${row.id}`),
      is_sealed: sealedAgain(cipher, row.is_sealed, `safety.is:${row.id}`),
    }),
  },
  {
    table: 'safety.event',
    key,
    columns: ['words_sealed'],
    again: (row, cipher) => ({ words_sealed: sealedAgain(cipher, row.words_sealed, `safety.words:${row.id}`) }),
  },
]
