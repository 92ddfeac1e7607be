import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { house } from '../modules/house.ts'
import { partsOf } from './new-room/parts.ts'

/**
 * `npm run new-room gardens 花园`: a whole room at the lower end of the house, which passes every check as it is. Move it
 * up in modules/house.ts where the domain says so.
 */
const root = join(import.meta.dirname, '..')
const [name = '', chinese = '新房间'] = process.argv.slice(2)

function stop(why: string): never {
  console.error(
    `${why}\nUsage: npm run new-room NAME [中文名]   (NAME: one plural noun in small letters, e.g. gardens 花园)`,
  )
  process.exit(2)
}
if (!/^[a-z]{3,20}$/.test(name)) stop(`“${name}” is no name for a room.`)
if (!/^\p{sc=Han}{1,12}$/u.test(chinese)) stop(`“${chinese}” is no Chinese word.`)
if ((house as readonly string[]).includes(name) || existsSync(join(root, 'modules', name)))
  stop(`There is a room ${name} already.`)
const one = name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.endsWith('s') ? name.slice(0, -1) : `${name}record`

function change(path: string, edit: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8')
  const after = edit(before)
  if (after === before) stop(`${path} is not written as expected; put the room there by hand.`)
  writeFileSync(join(root, path), after)
}

for (const [path, text] of Object.entries(partsOf({ name, one, chinese }))) {
  const file = join(root, 'modules', name, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const last = house.at(-1) ?? ''
change('modules/house.ts', (text) => text.replace(`'${last}'`, `'${last}', '${name}'`))
change('apps/rooms.ts', (text) =>
  `import { room as ${name} } from '#${name}/room'\n${text}`.replace(
    /(rooms: readonly Room\[\] = \[[^\]]*?),?\s*\]/,
    `$1, ${name}]`,
  ),
)
change('apps/web-routes.tsx', (text) =>
  `import { web as ${name} } from '#${name}/web'\n${text}`.replace(
    /(roomsOnTheWeb: RoomWeb\[\] = \[)([^\]]*?),?\s*\]/,
    (_whole, head: string, rooms: string) => `${head}${rooms.trim() === '' ? '' : `${rooms}, `}${name}]`,
  ),
)
change('e2e/all-pages.ts', (text) => text.replace(/\]\s*$/, `  { page: '/${name}', who: 'worker' },\n]\n`))
const spoken = pinyin(chinese, { toneType: 'none' })
change(
  'GLOSSARY.md',
  (text) =>
    `${text.trimEnd()}\n\n## ${name}\n\n| 中文 | Pinyin | English | Room |\n|---|---|---|---|\n| ${chinese} | ${spoken} | ${one} | ${name} |\n`,
)

const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
run('scripts/generate.ts')
run('node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean')
run('node_modules/oxfmt/bin/oxfmt')
console.log(`
The room ${name} (${chinese}) stands in modules/${name}.
Next: say in its README what it is for; put its words into GLOSSARY.md; move it in modules/house.ts if it belongs higher.`)
