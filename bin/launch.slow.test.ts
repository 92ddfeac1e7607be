import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findRunningPostgres } from '#kit/server/postgres.ts'
import { quickFolder } from '#kit/test/cluster.ts'
import { prepareDataFolders, type DataFolders } from '#kit/test/data-folder.ts'

const home = join(import.meta.dirname, '..')
const patient = { timeout: 40_000 }
const folders: string[] = []
const children: ChildProcess[] = []

let made: DataFolders
beforeAll(async () => void (made = await prepareDataFolders()))
afterAll(() => made.remove())

afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A copy of the launcher with a small program of its own, which runs a database and says its pid and that one's. */
function newClone(options: { installed: boolean }): string {
  const root = mkdtempSync(join(quickFolder(), 'mulin-launch-test-'))
  folders.push(root)
  for (const part of ['bin', 'start.mjs']) cpSync(join(home, part), join(root, part), { recursive: true })
  mkdirSync(join(root, 'apps'))
  const from = (path: string) => JSON.stringify(join(home, path))
  writeFileSync(
    join(root, 'apps/cli.ts'),
    `if (process.argv.includes('--fail')) process.exit(7)
     const { startPostgres, findRunningPostgres } = await import(${from('kit/server/postgres.ts')})
     const { onStopSignal } = await import(${from('kit/server/stop-signals.ts')})
     const postgres = await startPostgres({ dataFolder: ${JSON.stringify(join(root, 'data'))}, log: () => {} })
     onStopSignal(() => void postgres.stop().then(() => process.disconnect?.()))
     console.log('ready', process.pid, process.argv.slice(2).join(' '))`,
  )
  const scripts = { start: 'exec node start.mjs' }
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'mulin', version: '0.1.0', type: 'module', scripts }),
  )
  const packages = { '': { name: 'mulin', version: '0.1.0' } }
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ name: 'mulin', version: '0.1.0', lockfileVersion: 3, packages }),
  )
  if (options.installed) {
    made.copyTo(join(root, 'data'))
    mkdirSync(join(root, 'node_modules'))
    const pinned = `node-linux-${process.arch}`
    symlinkSync(join(home, 'node_modules', pinned), join(root, 'node_modules', pinned))
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
  }
  return root
}

function run(root: string, command: string, args: string[]): ChildProcess {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  children.push(child)
  return child
}

/** The pid of the program, once it (again) says that it is ready. */
async function ready(child: ChildProcess): Promise<number> {
  let said = ''
  for await (const [chunk] of eventsOf(child)) {
    said += String(chunk)
    const found = /ready (\d+) start/.exec(said)
    if (found) return Number(found[1])
  }
  throw new Error(`never ready: ${said}`)
}

async function* eventsOf(child: ChildProcess): AsyncGenerator<unknown[]> {
  if (child.stdout) while (child.exitCode === null) yield await once(child.stdout, 'data')
}

const isGone = (pid: number) =>
  !existsSync(`/proc/${pid}`) || /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

/** Which of these processes still live after the ten seconds they have to end. */
async function remaining(pids: (number | undefined)[]): Promise<unknown[]> {
  let left = pids
  for (let tries = 0; left.length > 0 && tries < 200; tries++) {
    left = pids.filter((pid) => pid === undefined || !isGone(pid))
    await wait(50)
  }
  return left
}

async function started(command: string, args: string[]) {
  const root = newClone({ installed: true })
  const child = run(root, command, args)
  const program = await ready(child)
  const database = findRunningPostgres(join(root, 'data'))?.pid
  return { child, program, database, launcher: parentOf(program), root }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

const ways: [string, string, string[]][] = [
  ['node', process.execPath, ['start.mjs']],
  ['npm', 'npm', ['start', '--silent']],
]

for (const [name, command, args] of ways) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
    test(`${signal} to ${name}: nothing is left running`, patient, async () => {
      const { child, program, database, launcher } = await started(command, args)
      child.kill(signal)
      expect(await remaining([program, database, launcher])).toEqual([])
    })
  }
}

test('SIGKILL to the launcher: nothing is left running', patient, async () => {
  const { program, database, launcher } = await started('npm', ['start', '--silent'])
  process.kill(launcher, 'SIGKILL')
  expect(await remaining([program, database, launcher])).toEqual([])
})

test.for(['SIGINT', 'SIGKILL'] as const)('%s to the whole group: nothing is left running', patient, async (signal) => {
  const { child, program, database, launcher } = await started('npm', ['start', '--silent'])
  process.kill(-(child.pid ?? 0), signal)
  expect(await remaining([program, database, launcher])).toEqual([])
})

test('a killed program starts again; asked to stop then, nothing is left', patient, async () => {
  const { child, program, database, launcher, root } = await started(process.execPath, ['start.mjs'])
  process.kill(program, 'SIGKILL')
  const next = await ready(child)
  expect(next).not.toBe(program)
  const nextDatabase = findRunningPostgres(join(root, 'data'))?.pid
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(await remaining([program, database, next, nextDatabase, launcher])).toEqual([])
})

test('ends with the code of the program', patient, async () => {
  const child = run(newClone({ installed: true }), process.execPath, ['start.mjs', '--fail'])
  expect((await once(child, 'exit'))[0]).toBe(7)
})

test('installs once, keeps a development tree, and installs again for another lock', patient, async () => {
  const root = newClone({ installed: false })
  const start = async () => {
    const child = run(root, process.execPath, ['start.mjs', '--fail'])
    const errors = child.stderr?.setEncoding('utf8').toArray()
    expect((await once(child, 'exit'))[0]).toBe(7)
    return { installed: /安装完成/.test(((await errors) ?? []).join('')), marker: marker() }
  }
  const file = join(root, 'node_modules/.mulin-install')
  const marker = () => (JSON.parse(readFileSync(file, 'utf8')) as { mode: string }).mode
  expect(await start()).toEqual({ installed: true, marker: 'prod' })
  expect(await start()).toEqual({ installed: false, marker: 'prod' })
  writeFileSync(file, readFileSync(file, 'utf8').replace('prod', 'all'))
  expect(await start()).toEqual({ installed: false, marker: 'all' })
  writeFileSync(join(root, 'package-lock.json'), `${readFileSync(join(root, 'package-lock.json'), 'utf8')}\n`)
  rmSync(join(root, 'node_modules/.package-lock.json'), { force: true })
  expect(await start()).toEqual({ installed: true, marker: 'all' })
})

test('an installation that fails says so in both languages', patient, async () => {
  const root = newClone({ installed: false })
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'mulin', dependencies: { absent: '1.0.0' } }))
  const child = run(root, process.execPath, ['start.mjs'])
  const errors = child.stderr?.setEncoding('utf8').toArray()
  expect((await once(child, 'exit'))[0]).toBe(1)
  expect(((await errors) ?? []).join('')).toMatch(/安装没有完成[^]*did not finish/)
})
