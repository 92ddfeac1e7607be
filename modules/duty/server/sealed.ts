import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

const key = ['neighbourhood_id', 'id']

/** What is sealed here: callers' numbers and words, visitors' numbers and words. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'duty.call',
    key,
    columns: ['caller_sealed', 'words_sealed', 'note_sealed'],
    again: (row, cipher) => ({
      caller_sealed: sealedAgain(cipher, row.caller_sealed, `duty.call-phone:${row.id}`),
      words_sealed: sealedAgain(cipher, row.words_sealed, `duty.call-words:${row.id}`),
      note_sealed: sealedAgain(cipher, row.note_sealed, `duty.call-note:${row.id}`),
    }),
  },
  {
    table: 'duty.visitor',
    key,
    columns: ['phone_sealed', 'words_sealed'],
    again: (row, cipher) => ({
      phone_sealed: sealedAgain(cipher, row.phone_sealed, `duty.visitor-phone:${row.id}`),
      words_sealed: sealedAgain(cipher, row.words_sealed, `duty.visitor-words:${row.id}`),
    }),
  },
]
