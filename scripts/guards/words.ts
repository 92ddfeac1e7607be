import type { Fault } from './fault.ts'
import { filesUnder, isCode, isGenerated, isTestFile, isText, textOf } from './tree.ts'

interface Word {
  found: RegExp
  what: string
  /** Which files are looked at; all code otherwise. */
  in?: (path: string) => boolean
  /** Where it is right all the same, by the line and the one above it. */
  unless?: (line: string, above: string) => boolean
}

const inDomain = (path: string) => /^modules\/[^/]+\/domain\/|^kit\/pure\//.test(path) && !isTestFile(path)
const inRooms = (path: string) => /^(modules|kit\/(pure|contract|server))\//.test(path) && !isTestFile(path)

/** Words that promise later work, silence a tool, or take a rule of the house back. */
const words: Word[] = [
  { found: /\b(TODO|FIXME|XXX|HACK)\b/, what: 'promises later work: do it, or leave it out' },
  { found: /@ts-(ignore|nocheck|expect-error)/, what: 'silences the types' },
  {
    found: /\b(eslint|oxlint|prettier|oxfmt)-(disable|ignore)/,
    what: 'silences a check: for one line only, with the reason after “--” or in a comment above it',
    unless: (line, above) =>
      /-disable-next-line [^*]+ -- \S/.test(line) ||
      (line.includes('-disable-next-line ') && /^\s*(\/\/|\{?\/\*)/.test(above)),
  },
  {
    found: /\b(it|test|describe|suite)\.(skip|only|todo|fails)\b|\bx(it|describe)\(/,
    what: 'leaves a test out',
  },
  { found: /^\s*(debugger\b|console\.debug)/, what: 'is a trace of searching for a fault' },
  { found: /^export default\b/, what: 'exports without a name', in: (path) => !/\.config\.(ts|mjs)$|^\./.test(path) },
  { found: /(\/home\/\w|\/Users\/\w|\/root\/|[A-Z]:\\\\)/, what: "names a folder of one person's machine" },
  {
    found: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\.|\bfetch\(|\bsetTimeout\(/,
    what: 'reads clock, chance or world: the rules of the trade get time and ids as arguments',
    in: inDomain,
  },
  { found: /\bconsole\.(log|info|warn|error)\(/, what: 'speaks to the terminal: use parts.log', in: inRooms },
]

const badNames = /(^|[-/.])(service|manager|helper|helpers|utils?|common|misc)([-./]|$)/i
const goodName = /^(\d{3}-)?[a-z0-9]+([-.][a-z0-9]+)*$/

/** Words and file names that the house does not use. */
export function wordFaults(root: string): Fault[] {
  return filesUnder(root)
    .filter((path) => isCode(path) && !isGenerated(path) && !isText(path) && !path.startsWith('scripts/guards/words'))
    .flatMap((path) => [...nameFaults(path), ...lineFaults(path, textOf(root, path) ?? '')])
}

function nameFaults(path: string): Fault[] {
  const name = path.split('/').at(-1) ?? ''
  if (badNames.test(path)) return [{ where: path, what: 'says nothing by its name: call it by what it does' }]
  const plain = name.replace(/^\./, '')
  return goodName.test(plain) ? [] : [{ where: path, what: 'is not written in kebab-case' }]
}

function lineFaults(path: string, text: string): Fault[] {
  const asked = words.filter((word) => word.in?.(path) ?? true)
  return text
    .split('\n')
    .flatMap((line, at, lines) =>
      asked
        .filter(({ found, unless }) => found.test(line) && !unless?.(line, lines[at - 1] ?? ''))
        .map(({ found, what }) => ({ where: `${path}:${at + 1}`, what: `“${found.exec(line)?.[0].trim()}” ${what}` })),
    )
}
