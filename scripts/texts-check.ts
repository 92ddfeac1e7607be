import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fails where the catalogues are not what the code says; the committed files are left as they were. */
const root = join(import.meta.dirname, '..')
const files = globSync('{kit,apps,modules/*}/{web/,web/offline/,}texts/*.po', { cwd: root })
const before = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
execFileSync(process.execPath, [join(root, 'node_modules/@lingui/cli/dist/lingui.js'), 'extract', '--clean'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})

const complaints: string[] = []
for (const file of globSync('{kit,apps,modules/*}/{web/,web/offline/,}texts/*.po', { cwd: root })) {
  const now = readFileSync(join(root, file), 'utf8')
  const committed = before.get(file)
  if (committed !== undefined && sentences(committed).join() !== sentences(now).join()) {
    complaints.push(`${file} is behind the code: npm run texts`)
  }
  if (committed !== undefined && committed !== now) writeFileSync(join(root, file), committed)
}
for (const complaint of complaints) console.error(complaint)
process.exit(complaints.length === 0 ? 0 : 1)

function sentences(catalogue: string): string[] {
  return [...catalogue.matchAll(/^msgid "(.*)"$/gm)].map(([, message]) => message ?? '').toSorted()
}
