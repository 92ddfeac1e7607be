import { join, resolve } from 'node:path'
import { BadSetting, valueOf } from './settings/setting.ts'
import type { SettingName } from './settings/table.ts'
import { settings } from './settings/table.ts'

export { BadSetting }

/** The configuration of one running copy; every value comes from the environment and is checked at start. */
export interface Config {
  port: number
  host: string
  /** Where the embedded database, files and keys live. */
  dataFolder: string
  /** A PostgreSQL of one's own instead of the embedded one. */
  databaseUrl: string | null
  /** The address people open, for cookies and codes: `https://mulin.example.cn`. */
  origin: string
  /** Whether the demonstration's sign-ins are shown. Set by the database, not by hand. */
  demo: boolean
  /** The day the demonstration stands on; nothing for today. */
  demoDate: string | null
  metrics: { port: number; host: string }
  logLevel: string
  /** Whose `X-Forwarded-For` is believed. */
  trustProxy: string[] | false
  /** How new values are sealed; all that were ever used still open. */
  cipher: 'aes' | 'sm4'
  masterKey: { file: string; given: string | null }
  backup: {
    /** Nothing: no nightly backup. */
    folder: string | null
    /** Shanghai's time of day. */
    at: { hour: number; minute: number }
    keep: { daily: number; weekly: number; monthly: number }
    keyFile: string
    /** Whether backups are sealed as a whole: when they are made at night, or a key file is named. */
    sealed: boolean
    drill: 'weekly' | 'monthly' | 'never'
  }
  /** S3-compatible storage for files instead of the local folder. */
  s3: { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string } | null
  /** The gateway that carries short messages to mobile phones; without it they lie in a file. */
  sms: { url: string; token: string } | null
  wechat: { url: string; token: string } | null
  telephoneSecret: string | null
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

type Value<N extends SettingName> = Exclude<ReturnType<(typeof settings)[N]['read']>, { en: string }>

/** Reads and checks the environment; throws BadSetting with one sentence in both languages. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const value = <N extends SettingName>(name: N) => valueOf<unknown>(env, name, settings[name]) as Value<N> | null
  // Every value is checked, even where another makes it idle: a slip of the pen shows at once.
  for (const name of Object.keys(settings) as SettingName[]) value(name)
  const s3 = allOf(env, 'MULIN_S3_')
  const sms = allOf(env, 'MULIN_SMS_')
  const wechat = allOf(env, 'MULIN_WECHAT_')
  const oidc = allOf(env, 'MULIN_OIDC_')
  const port = value('PORT') ?? 4600
  const metricsPort = value('MULIN_METRICS_PORT') ?? (port + 10_000 > 65_535 ? port - 1 : port + 10_000)
  if (metricsPort === port)
    throw new BadSetting(`MULIN_METRICS_PORT has to differ from PORT (${port}). MULIN_METRICS_PORT 不能和 PORT 相同。`)
  const given = value('MULIN_MASTER_KEY')
  const keyFile = value('MULIN_MASTER_KEY_FILE')
  if (given !== null && keyFile !== null)
    throw new BadSetting(
      'Give MULIN_MASTER_KEY or MULIN_MASTER_KEY_FILE, not both. MULIN_MASTER_KEY 和 MULIN_MASTER_KEY_FILE 只能给一个。',
    )
  const dataFolder = resolve(value('MULIN_DATA') ?? join(import.meta.dirname, '../../data'))
  return {
    port,
    host: value('HOST') ?? '0.0.0.0',
    dataFolder,
    databaseUrl: value('DATABASE_URL'),
    origin: value('MULIN_ORIGIN') ?? `http://localhost:${port}`,
    demo: false,
    demoDate: value('MULIN_DEMO_DATE'),
    metrics: { port: metricsPort, host: value('MULIN_METRICS_HOST') ?? '127.0.0.1' },
    logLevel: value('MULIN_LOG') ?? 'warn',
    trustProxy: value('MULIN_TRUST_PROXY') ?? false,
    cipher: value('MULIN_CIPHER') ?? 'aes',
    masterKey: { file: keyFile ?? join(dataFolder, 'keys/master.key'), given },
    backup: {
      folder: value('MULIN_BACKUP_FOLDER'),
      at: value('MULIN_BACKUP_TIME') ?? { hour: 3, minute: 30 },
      keep: {
        daily: value('MULIN_BACKUP_DAILY') ?? 7,
        weekly: value('MULIN_BACKUP_WEEKLY') ?? 5,
        monthly: value('MULIN_BACKUP_MONTHLY') ?? 12,
      },
      keyFile: value('MULIN_BACKUP_KEY_FILE') ?? join(dataFolder, 'keys/backup.key'),
      sealed: (value('MULIN_BACKUP_FOLDER') ?? value('MULIN_BACKUP_KEY_FILE')) !== null,
      drill: value('MULIN_DRILL') ?? 'weekly',
    },
    s3: s3 && {
      endpoint: s3.ENDPOINT ?? '',
      bucket: s3.BUCKET ?? '',
      region: s3.REGION ?? '',
      accessKey: s3.ACCESS_KEY ?? '',
      secretKey: s3.SECRET_KEY ?? '',
    },
    sms: sms && { url: sms.URL ?? '', token: sms.TOKEN ?? '' },
    wechat: wechat && { url: wechat.URL ?? '', token: wechat.TOKEN ?? '' },
    telephoneSecret: value('MULIN_TELEPHONE_SECRET'),
    oidc: oidc && {
      name: oidc.NAME ?? '',
      issuer: oidc.ISSUER ?? '',
      authorization: oidc.AUTHORIZATION ?? '',
      token: oidc.TOKEN ?? '',
      userinfo: oidc.USERINFO ?? '',
      clientId: oidc.CLIENT_ID ?? '',
      clientSecret: oidc.CLIENT_SECRET ?? '',
    },
  }
}

/** Settings that only work together: all of those with this beginning, or none. */
function allOf(env: NodeJS.ProcessEnv, prefix: string): Record<string, string> | null {
  const names = Object.keys(settings).filter((name) => name.startsWith(prefix))
  const missing = names.filter((name) => !env[name]?.trim())
  if (missing.length === names.length) return null
  if (missing.length > 0) throw new BadSetting(`Missing: ${missing.join(', ')}. 还缺这些设置。`)
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), env[name]?.trim() ?? '']))
}
