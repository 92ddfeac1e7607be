import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cli } from 'kysely-codegen'
import pg from 'pg'
import { house } from '../modules/house.ts'

/**
 * Writes what is generated and committed: table types per room, schema.sql, openapi.json with the web's types,
 * access-matrix.md, the table of settings in both READMEs, and the alerts for Prometheus with their page. `--check` writes nothing and fails where a committed file is not what the code says.
 */
const root = join(import.meta.dirname, '..')
const checking = process.argv.includes('--check')
const drifted: string[] = []
const typesOfTables = '--camel-case false --numeric-parser number --date-parser string --log-level error'.split(' ')

function put(path: string, text: string): void {
  const file = join(root, path)
  let before = ''
  try {
    before = readFileSync(file, 'utf8')
  } catch {
    // a new file
  }
  if (before === text) return
  drifted.push(path)
  if (!checking) writeFileSync(file, text)
}

async function fromDatabase(url: string): Promise<void> {
  const { schemaText } = await import('./schema-text.ts')
  const { migrate } = await import('#kit/server/migrate.ts')
  await migrate(url)
  const scratch = mkdtempSync(join(tmpdir(), 'mulin-types-'))
  for (const room of [...house, 'kit']) {
    const out = join(scratch, `${room}.ts`)
    const argv = ['--url', url, '--dialect', 'postgres', '--include-pattern', `${room}.*`, '--out-file', out]
    await new Cli().run({ argv: [...argv, ...typesOfTables] })
    const text = readFileSync(out, 'utf8')
    if (!text.includes(`"${room}.`)) continue
    put(room === 'kit' ? 'kit/server/tables.gen.ts' : `modules/${room}/server/tables.gen.ts`, text)
  }
  rmSync(scratch, { recursive: true })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  put('schema.sql', await schemaText(client, ['kit', ...house]))
  await client.end()
}

async function fromContracts(): Promise<void> {
  const { describeHouse } = await import('./describe-house.ts')
  const { openapi, matrix } = await describeHouse()
  put('openapi.json', `${JSON.stringify(openapi, null, 1)}\n`)
  put('access-matrix.md', matrix)
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  const types = astToString(await openapiTS(openapi as never))
  put('kit/web/api.gen.ts', `// Generated from openapi.json by scripts/generate.ts.\n${types}`)
}

async function fromAlerts(): Promise<void> {
  const { alertsPage, rulesFile } = await import('#apps/upkeep/alert-files.ts')
  put('deploy/prometheus-rules.yml', rulesFile())
  put('docs/alerts.md', alertsPage())
}

async function fromSettings(): Promise<void> {
  const { settingsTable } = await import('#kit/server/settings/told.ts')
  const [begin, end] = ['<!-- settings: npm run generate -->', '<!-- end of settings -->']
  for (const [path, language] of [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const) {
    const text = readFileSync(join(root, path), 'utf8')
    const [before, rest] = text.split(begin)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) throw new Error(`${path} has no place for the settings (${begin})`)
    put(path, `${before}${begin}\n\n${settingsTable(language)}\n\n${end}${after}`)
  }
}

const { withScratchDatabase } = await import('#kit/test/cluster.ts')
await withScratchDatabase(fromDatabase)
await fromContracts()
await fromSettings()
await fromAlerts()
if (checking && drifted.length > 0) {
  console.error(`Not what the code says (run npm run generate): ${drifted.join(', ')}`)
  process.exit(1)
}
if (!checking) console.log(drifted.length ? `written: ${drifted.join(', ')}` : 'nothing changed')
