import type { Cipher } from '#kit/server/cipher.ts'
import { sealedAgain, type SealedTable } from '#kit/server/sealing/sealed.ts'

const ofEntry = (id: unknown) => `rolls.entry:${String(id)}`
const ofCorrection = (id: unknown) => `rolls.correction:${String(id)}`

const seal = (cipher: Cipher, names: readonly string[], context: string): string | null =>
  names.length === 0 ? null : cipher.seal(JSON.stringify(names), context)
const open = (cipher: Cipher, sealed: string | null, context: string): string[] =>
  sealed === null ? [] : (JSON.parse(cipher.open(sealed, context)) as string[])

/** By what names the owners of a right, or the resident who has it, are known. */
export const sealNames = (cipher: Cipher, names: readonly string[], entryId: string) =>
  seal(cipher, names, ofEntry(entryId))
export const openNames = (cipher: Cipher, row: { id: string; names_sealed: string | null }) =>
  open(cipher, row.names_sealed, ofEntry(row.id))
export const sealCorrected = (cipher: Cipher, names: readonly string[], correctionId: string) =>
  seal(cipher, names, ofCorrection(correctionId))
export const openCorrected = (cipher: Cipher, row: { id: string; names_sealed: string | null }) =>
  open(cipher, row.names_sealed, ofCorrection(row.id))

const table = (name: string, contextOf: (id: unknown) => string): SealedTable => ({
  table: name,
  key: ['neighbourhood_id', 'id'],
  columns: ['names_sealed'],
  again: (row, cipher) => ({ names_sealed: sealedAgain(cipher, row.names_sealed, contextOf(row.id)) }),
})

/** What is sealed here: names as they stood on the day of the roll. */
export const sealed: readonly SealedTable[] = [table('rolls.entry', ofEntry), table('rolls.correction', ofCorrection)]
