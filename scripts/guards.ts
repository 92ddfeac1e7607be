import { join } from 'node:path'
import { rooms } from '#apps/rooms.ts'
import { house } from '../modules/house.ts'
import { doorFaults } from './guards/doors.ts'
import { glossaryFaults } from './guards/glossary.ts'
import { pageFaults } from './guards/pages.ts'
import { declarationFaults, roomFaults } from './guards/rooms.ts'
import { sentenceFaults } from './guards/sentences.ts'
import { sizeFaults } from './guards/sizes.ts'
import { textFaults } from './guards/texts.ts'
import { textOf } from './guards/tree.ts'
import { wordFaults } from './guards/words.ts'

/**
 * What guards the house and needs no database: who imports whom, sizes, words, every room whole, pages looked at, texts
 * complete, the glossary. The rules of tables are tested on a migrated database (`scripts/guards/schema.test.ts`).
 */
const root = join(import.meta.dirname, '..')
const { faults: tooLong, warnings } = sizeFaults(root)
const found = {
  'imports that go where they may not': await doorFaults(root),
  'files that are too long': tooLong,
  'words and names the house does not use': wordFaults(root),
  'rooms that are not whole': roomFaults(root),
  'declarations that are not kept': declarationFaults(rooms, textOf(root, 'schema.sql') ?? ''),
  'pages that no journey looks at': pageFaults(root),
  'texts that are not complete': textFaults(root),
  'signs of the other language': sentenceFaults(root),
  'words without a glossary entry': glossaryFaults(root, house),
}

for (const { where, what } of warnings) console.log(`note: ${where} ${what}`)
/** So many of a kind tell what to do; the rest comes after them. */
const shown = 12
let failed = 0
for (const [title, faults] of Object.entries(found)) {
  if (faults.length === 0) continue
  failed += faults.length
  console.error(`\n${title}:`)
  for (const { where, what } of faults.slice(0, shown)) console.error(`  ${where}: ${what}`)
  if (faults.length > shown) console.error(`  … and ${faults.length - shown} more`)
}
console.log(failed === 0 ? 'The house is in order.' : `\n${failed} faults.`)
process.exitCode = failed === 0 ? 0 : 1
