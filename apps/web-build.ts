import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist/web')

/** Everything the screens are built from, as one digest. */
function sourceDigest(): string {
  const hash = createHash('sha256')
  const take = (path: string) => hash.update(path).update(readFileSync(join(root, path)))
  const walk = (folder: string) => {
    if (!existsSync(join(root, folder))) return
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (!entry.name.includes('.test.')) take(path)
    }
  }
  for (const folder of ['kit/web', 'kit/contract', 'kit/pure', 'apps/public', 'apps/texts']) walk(folder)
  for (const room of readdirSync(join(root, 'modules'), { withFileTypes: true })) {
    if (!room.isDirectory()) continue
    for (const part of ['web', 'domain', 'contract']) walk(join('modules', room.name, part))
    for (const part of ['contract.ts', 'rights.ts'])
      if (existsSync(join(root, 'modules', room.name, part))) take(join('modules', room.name, part))
  }
  for (const file of readdirSync(join(root, 'apps'))) if (file.startsWith('web')) take(join('apps', file))
  for (const file of [
    'index.html',
    'apps/first.js',
    'apps/offline.js',
    'vite.config.ts',
    'lingui.config.ts',
    'scripts/lingui-macros.ts',
    'scripts/early-chunks.ts',
    'scripts/offline-worker.ts',
    'scripts/web-chunks.ts',
    'scripts/web-pages.ts',
    'scripts/web-reach.ts',
    'scripts/web-texts.ts',
    'package-lock.json',
  ])
    if (existsSync(join(root, file))) take(file)
  return hash.digest('hex')
}

/** Builds the screens when their sources changed since the last build; says whether it did. */
export async function buildWeb(): Promise<boolean> {
  const digest = sourceDigest()
  const mark = join(out, '.built')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false
  await new Promise<void>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
      {
        cwd: root,
        // Whoever starts it from a test has NODE_ENV=test, and would get the development build of React for everybody.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The screens could not be built.\n${said}`))))
  })
  await Promise.all([...textFiles(out)].map(pack))
  writeFileSync(mark, digest)
  return true
}

function* textFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name)) yield join(entry.parentPath, entry.name)
  }
}

/** Packs a file once at the build, so that no request pays for it; phones on a slow line get brotli. */
async function pack(file: string): Promise<void> {
  const plain = readFileSync(file)
  if (plain.length < 1_024) return
  const [br, gz] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain, { level: 9 })])
  writeFileSync(`${file}.br`, br)
  writeFileSync(`${file}.gz`, gz)
}

export const webFolder = out
