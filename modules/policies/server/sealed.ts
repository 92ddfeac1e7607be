import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

const key = ['neighbourhood_id', 'id']

/** What is sealed here: answers, and what was noted beside a step. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'policies.answer',
    key,
    columns: ['sealed'],
    again: (row, cipher) => ({ sealed: sealedAgain(cipher, row.sealed, `policies.answer:${row.id}`) }),
  },
  {
    table: 'policies.step',
    key,
    columns: ['note_sealed'],
    again: (row, cipher) => ({ note_sealed: sealedAgain(cipher, row.note_sealed, `policies.step:${row.id}`) }),
  },
]
