import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

/** What is sealed here: a run's workbook as a whole, and what fields said before a run changed them. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'imports.run',
    key: ['neighbourhood_id', 'id'],
    columns: ['workbook'],
    batch: 4,
    again: (row, cipher) => ({ workbook: sealedAgain(cipher, row.workbook, `imports.run:${row.id}`) }),
  },
  {
    table: 'imports.made',
    key: ['neighbourhood_id', 'run_id', 'kind', 'id'],
    keyTypes: { kind: 'text' },
    columns: ['before'],
    again: (row, cipher) => ({ before: sealedAgain(cipher, row.before, `imports.before:${row.id}`) }),
  },
]
