import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Completes package-lock.json after a package was added: `node scripts/complete-lock.ts`.
 *
 * Tools bring one optional package per system they run on. A registry that does not carry them all leaves the others
 * out of the lock file, and `npm ci` then refuses it as out of date, on every system. Each missing one is entered with
 * the version its tool asks for and the systems its name tells; npm downloads it there and only there.
 */
interface Entry {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const file = join(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }

/** Whether a package at `path` finds `name` the way Node looks for it: in its own folder, then in each above. */
function isFound(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[join(folder, 'node_modules', name)]) return true
    if (folder === '') return false
  }
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Systems, processors and C libraries from a name such as `@oxlint/binding-linux-arm-musleabihf`. */
function platformOf(name: string): { cpu: string[]; os?: string[]; libc?: string[] } {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = words.flatMap((word) => (/^musl/.test(word) ? ['musl'] : /^gnu/.test(word) ? ['glibc'] : []))
  if (os.length + cpu.length === 0) throw new Error(`${name} does not tell its system: enter it by hand`)
  return { cpu, ...(os.includes('linux') && libc.length > 0 ? { libc } : {}), ...(os.length > 0 ? { os } : {}) }
}

const added: string[] = []
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isFound(path, name) || !/^\d/.test(wanted)) continue
    const { cpu, libc, os } = platformOf(name)
    const dev = entry.dev ? { dev: true } : {}
    lock.packages[`node_modules/${name}`] = {
      version: wanted,
      ...{ cpu },
      ...dev,
      ...(libc ? { libc } : {}),
      optional: true,
      ...(os ? { os } : {}),
    }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length > 0 ? `added:\n${added.join('\n')}` : 'nothing was missing')
