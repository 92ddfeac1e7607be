import type { Sheet } from '../../domain/sheet.ts'
import type { WorkbookLimits } from './package.ts'
import { workbookLimits, WorkbookPackage } from './package.ts'
import { readDateStyles, readIndex, readSharedStrings } from './parts.ts'
import { readSheetPart } from './sheet-part.ts'

/**
 * Reads an xlsx file into plain grids: text as written, numbers as numbers, date cells as serial days, merges.
 * Refuses `imports.wrong-file` (not an xlsx, broken, or locked by a password) and `imports.too-large`.
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): Sheet[] {
  const file = new WorkbookPackage(bytes, limits)
  const index = readIndex(file)
  const context = {
    strings: index.sharedStrings === null ? [] : readSharedStrings(file.part(index.sharedStrings)),
    dateStyles: index.styles === null ? [] : readDateStyles(file.part(index.styles)),
    from1904: index.from1904,
    limits,
  }
  return index.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    ...readSheetPart(file.part(sheet.part), context),
  }))
}
