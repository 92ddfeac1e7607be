import { isIP } from 'node:net'
import { isAbsolute, resolve } from 'node:path'

/** A setting that cannot be used: names the variable, in both languages. */
export class BadSetting extends Error {}

/** What a check refuses, in both languages; the variable's name and what was given are put before it. */
export interface Wrong {
  en: string
  zh: string
}

/** One environment variable: what it means, what holds without it, and how it is read. */
export interface Setting<T> {
  en: string
  zh: string
  /** What holds when it is not given, in a few words for the table; nothing when the function is then simply off. */
  otherwise?: { en: string; zh: string }
  /** Never printed: only whether it is set. */
  secret?: true
  /** The value, or why it is none. */
  read: (text: string) => T | Wrong
}

const isWrong = (value: unknown): value is Wrong =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value

/** The value of one variable; null when it is not given. An empty one counts as not given. */
export function valueOf<T>(env: NodeJS.ProcessEnv, name: string, setting: Setting<T>): T | null {
  const text = env[name]?.trim()
  if (text === undefined || text === '') return null
  const value = setting.read(text)
  if (!isWrong(value)) return value
  const given = setting.secret ? '' : ` not "${text}"`
  throw new BadSetting(
    `${name} ${value.en}${given && `,${given}`}. ${name} ${value.zh}${setting.secret ? '' : `，现在是“${text}”`}。`,
  )
}

export const anyText = (text: string): string => text

export const port = (text: string): number | Wrong => {
  const value = Number(text)
  return /^\d+$/.test(text) && value >= 1 && value <= 65_535
    ? value
    : { en: 'has to be a port number (1 to 65535)', zh: '应为端口号（1 到 65535）' }
}

export const count =
  (least: number, most: number) =>
  (text: string): number | Wrong => {
    const value = Number(text)
    return /^\d+$/.test(text) && value >= least && value <= most
      ? value
      : { en: `has to be a whole number from ${least} to ${most}`, zh: `应为 ${least} 到 ${most} 的整数` }
  }

export const oneOf =
  <const T extends string>(...words: readonly T[]) =>
  (text: string): T | Wrong =>
    words.find((word) => word === text) ?? {
      en: `has to be one of ${words.join(', ')}`,
      zh: `应为 ${words.join('、')} 之一`,
    }

export const path = (text: string): string => (isAbsolute(text) ? text : resolve(text))

export const clockTime = (text: string): { hour: number; minute: number } | Wrong => {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hour === undefined || minute === undefined
    ? { en: 'has to be a time of day like 03:30', zh: '应为时刻，如 03:30' }
    : { hour: Number(hour), minute: Number(minute) }
}

/** `https://mulin.example.cn`: no path, no blank; cookies and printed codes are made with it. */
export const origin = (text: string): string | Wrong => {
  const wrong = {
    en: 'has to be an address like https://mulin.example.cn, without a path',
    zh: '应为 https://mulin.example.cn 这样的网址，后面不带路径',
  }
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return wrong
  const { origin: found, pathname, search, username } = new URL(text)
  return pathname === '/' && search === '' && username === '' ? found : wrong
}

export const address = (text: string): string | Wrong =>
  /^https?:\/\//.test(text) && URL.canParse(text)
    ? text
    : { en: 'has to be an http(s) address', zh: '应为 http(s) 网址' }

export const postgresAddress = (text: string): string | Wrong =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
    ? text
    : { en: 'has to begin with postgres://', zh: '应以 postgres:// 开头' }

export const day = (text: string): string | Wrong =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : { en: 'has to be a day like 2026-11-25', zh: '应为日期，如 2026-11-25' }

const ranges = ['loopback', 'linklocal', 'uniquelocal']

/** Which senders of `X-Forwarded-For` are believed. Never all of them: anybody could then say to be anybody. */
export function proxies(text: string): string[] | Wrong {
  const names = text.split(/[\s,]+/).filter(Boolean)
  const known = names.every((name) => {
    const [ip = '', prefix] = name.split('/')
    const bits = isIP(ip) === 4 ? 32 : 128
    return (
      ranges.includes(name) || (isIP(ip) > 0 && (prefix === undefined || count(1, bits)(prefix) === Number(prefix)))
    )
  })
  return known
    ? names
    : {
        en: `has to be the proxy's address, a range like 172.16.0.0/12, or one of ${ranges.join(', ')}; several with commas`,
        zh: `应为代理的地址、172.16.0.0/12 这样的网段，或 ${ranges.join('、')}；多个用逗号分开`,
      }
}
