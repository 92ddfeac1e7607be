import type { Fault } from './fault.ts'
import { filesUnder, isCode, isGenerated, isTestFile, isText, textOf } from './tree.ts'

/** From so many lines on a file is looked at again; from so many it fails. Generated files, texts and tests may be long. */
const lines = { warn: 200, fail: 300 }

export function sizeFaults(root: string): { faults: Fault[]; warnings: Fault[] } {
  const long = filesUnder(root)
    .filter(
      (path) => (isCode(path) || path.endsWith('.md')) && !isGenerated(path) && !isTestFile(path) && !isText(path),
    )
    // A list of words, a table for each room: it is looked up in, not read.
    .filter((path) => path !== 'GLOSSARY.md')
    .map((path) => ({ path, count: (textOf(root, path) ?? '').trimEnd().split('\n').length }))
  const over = (limit: number, below = Infinity) =>
    long
      .filter(({ count }) => count > limit && count <= below)
      .map(({ path, count }) => ({ where: path, what: `has ${count} lines; divide it along what it does` }))
  return { faults: over(lines.fail), warnings: over(lines.warn, lines.fail) }
}
