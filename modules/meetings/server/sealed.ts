import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'
import type { Unit } from '#kit/server/unit.ts'

/** Fields that are sealed; the record's id is part of the seal. */
type Sealed = 'line' | 'answer' | 'voice'

export const seal = (unit: Unit, field: Sealed, id: string, clear: string): string =>
  unit.parts.cipher.seal(clear, `meetings.${field}:${id}`)

/** The same, for words that may be missing. */
export const sealIf = (unit: Unit, field: Sealed, id: string, clear: string | null): string | null =>
  clear === null || clear === '' ? null : seal(unit, field, id, clear)

export const unseal = (unit: Unit, field: Sealed, id: string, sealed: string | null): string | null =>
  sealed === null ? null : unit.parts.cipher.open(sealed, `meetings.${field}:${id}`)

const key = ['neighbourhood_id', 'id']

/** What is sealed here: the minutes, what somebody objected, why somebody was against. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'meetings.line',
    key,
    columns: ['words_sealed'],
    again: (row, cipher) => ({ words_sealed: sealedAgain(cipher, row.words_sealed, `meetings.line:${row.id}`) }),
  },
  {
    table: 'meetings.seat',
    key,
    columns: ['answer_sealed'],
    again: (row, cipher) => ({ answer_sealed: sealedAgain(cipher, row.answer_sealed, `meetings.answer:${row.id}`) }),
  },
  {
    table: 'meetings.voice',
    key,
    columns: ['words_sealed'],
    again: (row, cipher) => ({ words_sealed: sealedAgain(cipher, row.words_sealed, `meetings.voice:${row.id}`) }),
  },
]
