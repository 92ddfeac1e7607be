import type { Config } from '../config.ts'
import type { Setting } from './setting.ts'
import { settings } from './table.ts'

/** One setting as it is told to whoever runs this copy. */
export interface ToldSetting {
  name: string
  /** What holds: the given value, `set` for a secret, nothing when not given. */
  value: string | null
  otherwise: string | null
}

const all = Object.entries(settings) as [string, Setting<unknown>][]
const bare = (text: string) => text.replaceAll('`', '')

/** Every setting and what holds; a secret shows only that it is set. */
export function toldSettings(env: NodeJS.ProcessEnv = process.env): ToldSetting[] {
  return all.map(([name, setting]) => {
    const given = env[name]?.trim() || null
    return {
      name,
      value: given === null ? null : setting.secret ? '(set 已设置)' : given,
      otherwise: setting.otherwise ? bare(setting.otherwise.en) : null,
    }
  })
}

/** Variables that look like ours and are none: a slip of the pen would otherwise go unnoticed. */
export function unknownSettings(env: NodeJS.ProcessEnv = process.env): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('MULIN_') && !(name in settings))
    .sort()
}

/** What is allowed and yet seldom meant, each in one sentence of both languages. */
export function adviceFor(config: Config, env: NodeJS.ProcessEnv = process.env): string[] {
  const told = unknownSettings(env).map((name) => {
    const near = Object.keys(settings).find((known) => distance(known, name) <= 3)
    return `${name} is not a setting${near ? `; ${near} is` : ''}. 没有 ${name} 这个设置${near ? `，有 ${near}` : ''}。`
  })
  const local = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(config.origin)
  if (!local && config.origin.startsWith('http:'))
    told.push(
      'MULIN_ORIGIN is not https: camera, microphone and offline pages need it, and so do safe cookies. 网址不是 https：相机、录音、离线都用不了，登录也不够安全。',
    )
  if (config.origin.startsWith('https:') && config.trustProxy === false)
    told.push(
      'MULIN_TRUST_PROXY is not set: behind a proxy all visitors count as one. 没有设 MULIN_TRUST_PROXY：代理后面所有人会算成一个人。',
    )
  if (!local && config.backup.folder === null)
    told.push('MULIN_BACKUP_FOLDER is not set: nothing is backed up at night. 没有设 MULIN_BACKUP_FOLDER：晚上不备份。')
  if (!local && config.masterKey.given === null && config.masterKey.file.startsWith(`${config.dataFolder}/`))
    told.push(
      'The master key lies beside the data: put it elsewhere with MULIN_MASTER_KEY_FILE. 主密钥和数据放在一起：请用 MULIN_MASTER_KEY_FILE 放到别处。',
    )
  return told
}

/** The table of both READMEs. */
export function settingsTable(language: 'en' | 'zh'): string {
  const head = { en: '| setting | what | otherwise |', zh: '| 设置 | 是什么 | 不设时 |' }[language]
  const rows = all.map(
    ([name, setting]) => `| \`${name}\` | ${setting[language]} | ${setting.otherwise?.[language] ?? ''} |`,
  )
  return [head, '|---|---|---|', ...rows].join('\n')
}

/** How many letters one has to change to come from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row[to.length] ?? 0
}
