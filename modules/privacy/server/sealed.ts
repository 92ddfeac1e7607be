import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

/** What is sealed here: what persons asked, who asked for somebody who died, and the answers. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'privacy.request',
    key: ['neighbourhood_id', 'id'],
    columns: ['text_sealed', 'relative_sealed', 'answer_sealed'],
    again: (row, cipher) => ({
      text_sealed: sealedAgain(cipher, row.text_sealed, `privacy.text:${row.id}`),
      relative_sealed: sealedAgain(cipher, row.relative_sealed, `privacy.relative:${row.id}`),
      answer_sealed: sealedAgain(cipher, row.answer_sealed, `privacy.answer:${row.id}`),
    }),
  },
]
