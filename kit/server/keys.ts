import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BadSetting } from './settings/setting.ts'

/** One master key; its number stands in every value sealed with it: `k2.…`. */
export interface MasterKey {
  number: number
  key: Buffer
}

/** All master keys of a copy, the oldest first. The last seals; every one opens. */
export type KeyRing = readonly MasterKey[]

const broken = (where: string) =>
  new BadSetting(
    `${where} holds no usable key: 64 hex digits, or lines like "k1 <64 hex digits>", numbers rising. ${where} 里没有可用的密钥：应为 64 位十六进制，或每行“k1 <64 位十六进制>”，编号递增。`,
  )

/** Reads a ring: one bare key, or lines (in a variable: parts with commas) `k1 <hex>`; `#` begins a remark. */
export function parseKeys(text: string, where: string): KeyRing {
  const lines = text
    .split(/[\n,]/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
  const ring = lines.map((line): MasterKey => {
    const [, number, digits] = /^(?:k(\d{1,4})[\s:]+)?([0-9a-f]{64})$/i.exec(line) ?? []
    if (digits === undefined || (number === undefined && lines.length > 1)) throw broken(where)
    return { number: Number(number ?? 1), key: Buffer.from(digits, 'hex') }
  })
  const rising = ring.every((one, at) => one.number > (ring[at - 1]?.number ?? 0))
  if (ring.length === 0 || !rising) throw broken(where)
  return ring
}

/** The keys in a file, made there with a first one when it is missing; its owner alone can read it. */
export function readKeyFile(file: string): KeyRing {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process may have made it just now.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return parseKeys(readFileSync(file, 'utf8'), file)
}

/**
 * The master keys: from MULIN_MASTER_KEY, or the file that MULIN_MASTER_KEY_FILE names (`keys/master.key` in the data
 * folder), made at first start. They are part of no backup: keep a copy apart, sealed fields do not open without them.
 */
export function readMasterKeys(where: { file: string; given: string | null }): KeyRing {
  return where.given === null ? readKeyFile(where.file) : parseKeys(where.given, 'MULIN_MASTER_KEY')
}

/** Puts a fresh key behind the others in the file, whole or not at all; the next to read it seals with that one. */
export function addKey(file: string): MasterKey {
  const ring = readKeyFile(file)
  const next = { number: Math.max(...ring.map((one) => one.number)) + 1, key: randomBytes(32) }
  const lines = [...ring, next].map(({ number, key }) => `k${number} ${key.toString('hex')}\n`)
  const half = `${file}.${process.pid}`
  try {
    writeFileSync(half, lines.join(''), { mode: 0o600, flag: 'wx' })
    renameSync(half, file)
  } finally {
    rmSync(half, { force: true })
  }
  return next
}

/** By this a key is known again without being told: written beside what it has sealed. */
export function markOf(key: Buffer): string {
  return createHmac('sha256', key).update('mulin key mark').digest('hex').slice(0, 16)
}
