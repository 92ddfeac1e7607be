import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

/** What is sealed here: what was said, notes of calls, WeChat identities. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'messages.message',
    key: ['neighbourhood_id', 'id'],
    columns: ['text_sealed'],
    again: (row, cipher) => ({ text_sealed: sealedAgain(cipher, row.text_sealed, `messages.text:${row.id}`) }),
  },
  {
    table: 'messages.call',
    key: ['neighbourhood_id', 'id'],
    columns: ['note_sealed'],
    again: (row, cipher) => ({ note_sealed: sealedAgain(cipher, row.note_sealed, `messages.call:${row.id}`) }),
  },
  {
    table: 'messages.preference',
    key: ['neighbourhood_id', 'account_id'],
    columns: ['open_id_sealed'],
    again: (row, cipher) => ({
      open_id_sealed: sealedAgain(cipher, row.open_id_sealed, `messages.open-id:${row.account_id}`),
    }),
  },
]
