import { describe, expect, it } from 'vitest'
import { BadSetting, readConfig } from '../config.ts'
import { settings } from './table.ts'
import { adviceFor, settingsTable, toldSettings, unknownSettings } from './told.ts'

const refusal = (env: NodeJS.ProcessEnv): string => {
  try {
    readConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(BadSetting)
    return (error as Error).message
  }
  throw new Error('it was taken')
}

describe('the environment', () => {
  it('needs nothing, and takes an empty variable for none', () => {
    const config = readConfig({ PORT: '', MULIN_TRUST_PROXY: ' ' })
    expect(config).toMatchObject({ port: 4600, origin: 'http://localhost:4600', trustProxy: false, cipher: 'aes' })
    expect(config.metrics).toEqual({ port: 14_600, host: '127.0.0.1' })
    expect(config.backup).toMatchObject({ folder: null, at: { hour: 3, minute: 30 }, drill: 'weekly' })
  })

  it('reads what is given', () => {
    const config = readConfig({
      MULIN_ORIGIN: 'https://mulin.example.cn/',
      MULIN_TRUST_PROXY: '127.0.0.1, 172.16.0.0/12 uniquelocal ::1',
      MULIN_BACKUP_FOLDER: '/srv/backups',
      MULIN_BACKUP_TIME: '2:05',
      MULIN_MASTER_KEY_FILE: '/etc/mulin/master.key',
    })
    expect(config.origin).toBe('https://mulin.example.cn')
    expect(config.trustProxy).toEqual(['127.0.0.1', '172.16.0.0/12', 'uniquelocal', '::1'])
    expect(config.backup).toMatchObject({ folder: '/srv/backups', at: { hour: 2, minute: 5 } })
    expect(config.masterKey).toEqual({ file: '/etc/mulin/master.key', given: null })
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '46oo'],
    ['MULIN_ORIGIN', 'mulin.example.cn'],
    ['MULIN_ORIGIN', 'https://mulin.example.cn/desk'],
    ['MULIN_TRUST_PROXY', 'true'],
    ['MULIN_TRUST_PROXY', '10.0.0.0/40'],
    ['MULIN_TRUST_PROXY', '*'],
    ['DATABASE_URL', 'mysql://here'],
    ['MULIN_BACKUP_TIME', '25:00'],
    ['MULIN_BACKUP_DAILY', '0'],
    ['MULIN_CIPHER', 'des'],
    ['MULIN_LOG', 'loud'],
    ['MULIN_DEMO_DATE', 'tomorrow'],
    ['MULIN_DRILL', 'daily'],
  ])('refuses %s=%s in one sentence of each language', (name, text) => {
    const said = refusal({ [name]: text })
    expect(said).toMatch(new RegExp(`^${name} .+\\. ${name} .+。$`))
    expect(said.includes(text)).toBe(name !== 'DATABASE_URL')
  })

  it('refuses what cannot be together, and half of what belongs together', () => {
    expect(refusal({ PORT: '4600', MULIN_METRICS_PORT: '4600' })).toContain('MULIN_METRICS_PORT')
    expect(refusal({ MULIN_MASTER_KEY: 'a'.repeat(64), MULIN_MASTER_KEY_FILE: '/k' })).toContain('not both')
    expect(refusal({ MULIN_S3_BUCKET: 'mulin' })).toContain('MULIN_S3_ENDPOINT, MULIN_S3_REGION')
  })
})

describe('what is told of it', () => {
  it('never shows a secret', () => {
    const secret = 'q'.repeat(64)
    const env = Object.fromEntries(
      Object.entries(settings)
        .filter(([, setting]) => 'secret' in setting)
        .map(([name]) => [name, secret]),
    )
    expect(Object.keys(env).length).toBeGreaterThan(4)
    const told = toldSettings(env)
    expect(JSON.stringify(told)).not.toContain(secret)
    expect(told.find((one) => one.name === 'MULIN_MASTER_KEY')?.value).toBe('(set 已设置)')
    expect(told.find((one) => one.name === 'MULIN_LOG')?.value).toBeNull()
  })

  it('warns of variables that are none, and names the one that was meant', () => {
    const env = { MULIN_TRUSTED_PROXY: '127.0.0.1', MULIN_BACKUPS_FOLDER: '/x', PATH: '/bin' }
    expect(unknownSettings(env)).toEqual(['MULIN_BACKUPS_FOLDER', 'MULIN_TRUSTED_PROXY'])
    const advice = adviceFor(readConfig(env), env)
    expect(advice).toHaveLength(2)
    expect(advice[0]).toContain('MULIN_BACKUP_FOLDER is')
    expect(advice[1]).toContain('MULIN_TRUST_PROXY is')
  })

  it('says what is seldom meant: no https, no proxy named, no backup, the key beside the data', () => {
    const said = (env: NodeJS.ProcessEnv) => adviceFor(readConfig(env), env).join('\n')
    expect(said({})).toBe('')
    expect(said({ MULIN_ORIGIN: 'http://mulin.example.cn' })).toContain('not https')
    expect(said({ MULIN_ORIGIN: 'https://mulin.example.cn' })).toMatch(/TRUST_PROXY[^]*BACKUP_FOLDER[^]*master key/)
    const whole = {
      MULIN_ORIGIN: 'https://mulin.example.cn',
      MULIN_TRUST_PROXY: 'loopback',
      MULIN_BACKUP_FOLDER: '/srv/backups',
      MULIN_MASTER_KEY_FILE: '/etc/mulin/master.key',
    }
    expect(said(whole)).toBe('')
  })

  it('makes a table that names every setting in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const table = settingsTable(language)
      for (const name of Object.keys(settings)) expect(table).toContain(`\`${name}\``)
    }
  })
})
