import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'
import type { Unit } from '#kit/server/unit.ts'

type Sealed = 'note' | 'answer' | 'plan'

export const seal = (unit: Unit, field: Sealed, id: string, clear: string): string =>
  unit.parts.cipher.seal(clear, `visits.${field}:${id}`)
export const unseal = (unit: Unit, field: Sealed, id: string, sealed: string): string =>
  unit.parts.cipher.open(sealed, `visits.${field}:${id}`)

const key = ['neighbourhood_id', 'id']

/** What is sealed here: every note, every answer, why a visit was planned. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'visits.note',
    key,
    columns: ['words_sealed'],
    again: (row, cipher) => ({ words_sealed: sealedAgain(cipher, row.words_sealed, `visits.note:${row.id}`) }),
  },
  {
    table: 'visits.answer',
    key,
    columns: ['value_sealed'],
    again: (row, cipher) => ({ value_sealed: sealedAgain(cipher, row.value_sealed, `visits.answer:${row.id}`) }),
  },
  {
    table: 'visits.plan',
    key,
    columns: ['words_sealed'],
    again: (row, cipher) => ({ words_sealed: sealedAgain(cipher, row.words_sealed, `visits.plan:${row.id}`) }),
  },
]
