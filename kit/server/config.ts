import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The configuration of one running copy; every value comes from the environment and is checked at start. */
export interface Config {
  port: number
  host: string
  /** Where the embedded database, files, keys and backups live. */
  dataFolder: string
  /** A PostgreSQL of one's own instead of the embedded one. */
  databaseUrl: string | null
  /** The address people open, for cookies and codes: `https://mulin.example.cn`. */
  origin: string
  production: boolean
  /** Whether the demonstration's sign-ins are shown. Set by the database, not by hand. */
  demo: boolean
  metricsPort: number
  logLevel: string
  trustProxy: boolean | string
  /** S3-compatible storage for files instead of the local folder. */
  s3: { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string } | null
  /** The gateway that carries short messages to mobile phones; without it they lie in a file. */
  sms: { url: string; token: string } | null
  /** OpenID Connect sign-in, endpoints given so that an offline start keeps it. */
  oidc: {
    name: string
    issuer: string
    authorization: string
    token: string
    userinfo: string
    clientId: string
    clientSecret: string
  } | null
}

/** A setting that cannot be used: names the variable, in both languages. */
export class BadSetting extends Error {}

function whole(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new BadSetting(`${name} has to be a port number, not "${text}". ${name} 应为端口号。`)
  }
  return value
}

function allOf<const K extends string>(
  env: NodeJS.ProcessEnv,
  prefix: string,
  keys: readonly K[],
): Record<K, string> | null {
  const given = keys.filter((key) => env[prefix + key])
  if (given.length === 0) return null
  const missing = keys.filter((key) => !env[prefix + key])
  if (missing.length > 0)
    throw new BadSetting(`Missing: ${missing.map((key) => prefix + key).join(', ')}. 还缺这些设置。`)
  return Object.fromEntries(keys.map((key) => [key, env[prefix + key]])) as Record<K, string>
}

/** Reads and checks the environment. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = whole(env, 'PORT', 4600)
  const s3 = allOf(env, 'MULIN_S3_', ['ENDPOINT', 'BUCKET', 'REGION', 'ACCESS_KEY', 'SECRET_KEY'])
  const sms = allOf(env, 'MULIN_SMS_', ['URL', 'TOKEN'])
  const oidc = allOf(env, 'MULIN_OIDC_', [
    'NAME',
    'ISSUER',
    'AUTHORIZATION',
    'TOKEN',
    'USERINFO',
    'CLIENT_ID',
    'CLIENT_SECRET',
  ])
  return {
    port,
    host: env.HOST ?? '0.0.0.0',
    dataFolder: resolve(env.MULIN_DATA ?? join(import.meta.dirname, '../../data')),
    databaseUrl: env.DATABASE_URL ?? null,
    origin: env.MULIN_ORIGIN ?? `http://localhost:${port}`,
    production: env.NODE_ENV === 'production',
    demo: false,
    metricsPort: whole(env, 'MULIN_METRICS_PORT', port + 10_000 > 65_535 ? port - 1 : port + 10_000),
    logLevel: env.MULIN_LOG ?? 'warn',
    trustProxy: env.MULIN_TRUST_PROXY ?? false,
    s3: s3 && {
      endpoint: s3.ENDPOINT,
      bucket: s3.BUCKET,
      region: s3.REGION,
      accessKey: s3.ACCESS_KEY,
      secretKey: s3.SECRET_KEY,
    },
    sms: sms && { url: sms.URL, token: sms.TOKEN },
    oidc: oidc && {
      name: oidc.NAME,
      issuer: oidc.ISSUER,
      authorization: oidc.AUTHORIZATION,
      token: oidc.TOKEN,
      userinfo: oidc.USERINFO,
      clientId: oidc.CLIENT_ID,
      clientSecret: oidc.CLIENT_SECRET,
    },
  }
}

/**
 * The master key: from MULIN_MASTER_KEY (64 hex digits) or `keys/master.key` in the data folder, made at first start,
 * readable by its owner only. It is not part of a backup: keep a copy apart, sealed fields do not open without it.
 */
export function readMasterKey(dataFolder: string, env: NodeJS.ProcessEnv = process.env): Buffer {
  const given = env.MULIN_MASTER_KEY
  if (given !== undefined) {
    if (!/^[0-9a-f]{64}$/i.test(given))
      throw new BadSetting('MULIN_MASTER_KEY has to be 64 hex digits. 主密钥应为 64 位十六进制。')
    return Buffer.from(given, 'hex')
  }
  const folder = join(dataFolder, 'keys')
  const file = join(folder, 'master.key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}
