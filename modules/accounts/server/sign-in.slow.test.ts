import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleAccounts } from '../api.ts'
import { browser } from '../test/browser.ts'
import { totp } from '../test/totp.ts'

let house: TestHouse
let ahead = 0
beforeAll(async () => {
  house = await openTestHouse({ clock: () => new Date(Date.now() + ahead) })
})
afterAll(() => house.close())

const password = '弄堂里的桂花开了三次'
const messages = () =>
  readFileSync(join(house.parts.config.dataFolder, 'outbox/sms.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { phone: string; text: string })
const lastCode = () => /\d{6}/.exec(messages().at(-1)?.text ?? '')?.[0] ?? ''
const worker = (name: string, phone: string, username?: string) =>
  house.unit((unit) =>
    settleAccounts(unit, [
      { name, phone, password, ...(username ? { username } : {}), standings: [{ role: 'worker' }] },
    ]),
  )

describe('a resident with a phone code', () => {
  it('signs in, is known again, and signs out', async () => {
    const phone = '199 0000-1001'
    const first = browser(house)
    expect((await first.post('/api/session/phone-code', { phone })).body).toEqual({ shown: null })
    expect(messages().at(-1)).toMatchObject({ phone: '19900001001', text: expect.stringContaining('验证码') })
    const entered = await first.post('/api/session/phone', { phone: '+8619900001001', code: lastCode() })
    expect(entered.body).toEqual({ next: 'home' })
    expect([entered.headers['set-cookie']].flat()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^mulin\.session_token=.*HttpOnly; SameSite=Lax/)]),
    )
    const one = (await first.get('/api/session')).body
    expect(one).toMatchObject({ signedIn: true, account: { name: '尾号1001', at: 'phone' }, standings: [] })

    ahead += 3_600_000
    const second = browser(house)
    await second.post('/api/session/phone-code', { phone })
    await second.post('/api/session/phone', { phone, code: lastCode() })
    expect((await second.get('/api/session')).body.account).toEqual(one.account)

    expect((await first.ask('DELETE', '/api/session')).status).toBe(200)
    expect((await first.get('/api/session')).body.signedIn).toBe(false)
    expect((await second.get('/api/session')).body.signedIn).toBe(true)
  })

  it('is refused a wrong code and one used before, in one sentence', async () => {
    const phone = '19900001002'
    const here = browser(house)
    await here.post('/api/session/phone-code', { phone })
    const code = lastCode()
    const wrong = await here.post('/api/session/phone', { phone, code: code === '000000' ? '111111' : '000000' })
    expect(wrong).toMatchObject({
      status: 422,
      body: { code: 'accounts.wrong-code', message: '验证码不对，请再看一眼。' },
    })
    expect((await here.post('/api/session/phone', { phone, code })).body).toEqual({ next: 'home' })
    const again = await browser(house).post('/api/session/phone', { phone, code }, { 'accept-language': 'en' })
    expect(again).toMatchObject({ status: 422, body: { code: 'accounts.code-expired' } })
    expect(again.body.message).toContain('ask for a new one')
  })

  it('gets three tries at a code, and one message a minute', async () => {
    const phone = '19900001003'
    const here = browser(house)
    await here.post('/api/session/phone-code', { phone })
    expect(await here.post('/api/session/phone-code', { phone })).toMatchObject({
      status: 429,
      body: { code: 'accounts.try-later', message: '试的次数多了，请过1分钟再来。' },
    })
    const code = lastCode()
    const wrong = code === '000000' ? '111111' : '000000'
    for (let tries = 0; tries < 3; tries += 1) await here.post('/api/session/phone', { phone, code: wrong })
    expect((await here.post('/api/session/phone', { phone, code })).body.code).toBe('accounts.code-expired')
  })

  it('is told at once what is no phone number and no code', async () => {
    const here = browser(house)
    const bad = await here.post('/api/session/phone-code', { phone: '12345' })
    expect(bad).toMatchObject({
      status: 400,
      body: { code: 'common.bad-input', fields: { phone: expect.any(String) } },
    })
    expect((await here.post('/api/session/phone', { phone: '19900001001', code: 'abc' })).status).toBe(400)
    const forged = await house.http.inject({
      method: 'POST',
      url: '/api/session/phone-code',
      payload: { phone: '19900001001' },
    })
    expect(forged.json().code).toBe('common.forged')
  })
})

describe('a worker with a password', () => {
  it('sets up the second factor, gives it the next time, and each code counts once', async () => {
    const [accountId] = await worker('周敏芝', '19900002001', 'ZhouMZ')
    const here = browser(house)
    expect((await here.post('/api/session/password', { name: 'zhoumz', password })).body).toEqual({ next: 'enrol' })
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, strong: false, toDo: 'enrol' })
    const url = `/api/n/${house.a.id}/entrances`
    expect((await here.get(url)).body.code).toBe('common.second-factor')

    expect((await here.post('/api/session/second-factor/enrol', { password: 'wrong' })).body.code).toBe(
      'accounts.wrong-password',
    )
    const set = (await here.post('/api/session/second-factor/enrol', { password })).body
    expect(decodeURIComponent(set.uri)).toMatch(/^otpauth:\/\/totp\/睦邻:周敏芝\?/)
    expect(set.recoveryCodes).toHaveLength(10)
    const weak = here.jar.get('mulin.session_token')
    // Kept: half a minute later the app shows another.
    const first = totp(set.key)
    expect((await here.post('/api/session/second-factor/confirm', { code: '000000' })).body.code).toBe(
      'accounts.wrong-code',
    )
    expect((await here.post('/api/session/second-factor/confirm', { code: first })).body).toEqual({
      next: 'home',
    })
    expect((await here.get('/api/session')).body).toMatchObject({
      strong: true,
      toDo: null,
      account: { id: accountId },
    })
    expect(here.jar.get('mulin.session_token')).not.toBe(weak)
    expect((await here.get(url)).status).toBe(200)
    expect((await here.post('/api/session/second-factor/enrol', { password })).body.code).toBe(
      'accounts.second-factor-is-set',
    )

    const there = browser(house)
    expect((await there.post('/api/session/password', { name: '19900002001', password })).body).toEqual({
      next: 'second-factor',
    })
    expect((await there.get('/api/session')).body.signedIn).toBe(false)
    const replayed = await there.post('/api/session/second-factor', { kind: 'app', code: first })
    expect(replayed.body.code).toBe('accounts.code-used')
    expect((await there.get('/api/session')).body.signedIn).toBe(false)

    await there.post('/api/session/password', { name: '19900002001', password })
    expect((await there.post('/api/session/second-factor', { kind: 'app', code: '123456' })).body.code).toBe(
      'accounts.wrong-code',
    )
    const later = totp(set.key, new Date(Date.now() + 30_000))
    expect((await there.post('/api/session/second-factor', { kind: 'app', code: later })).body).toEqual({
      next: 'home',
    })
    expect((await there.get(url)).status).toBe(200)

    const lost = browser(house)
    await lost.post('/api/session/password', { name: 'zhoumz', password })
    const [recovery] = set.recoveryCodes
    expect((await lost.post('/api/session/second-factor', { kind: 'recovery', code: recovery })).body).toEqual({
      next: 'home',
    })
    await lost.ask('DELETE', '/api/session')
    await lost.post('/api/session/password', { name: 'zhoumz', password })
    expect((await lost.post('/api/session/second-factor', { kind: 'recovery', code: recovery })).body.code).toBe(
      'accounts.wrong-code',
    )
  })

  it('learns nothing about who has an account, and waits after five tries', async () => {
    await worker('沈国强', '19900002002')
    const here = browser(house)
    const tried: { status: number; body: unknown; took: number }[] = []
    for (const name of ['19900002002', '19900009999', 'nobody', '19900001001']) {
      const began = performance.now()
      const { status, body } = await here.post('/api/session/password', { name, password: 'not the password' })
      tried.push({ status, body, took: performance.now() - began })
    }
    expect(new Set(tried.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1)
    // Hashing takes tens of milliseconds; an answer without it would tell that nobody is there.
    expect(Math.min(...tried.map((one) => one.took))).toBeGreaterThan(15)
    for (const name of ['19900002002', '19900009999']) {
      for (let tries = 0; tries < 4; tries += 1)
        await here.post('/api/session/password', { name, password: 'wrong again' })
      expect(await here.post('/api/session/password', { name, password })).toMatchObject({
        status: 429,
        body: { code: 'accounts.try-later' },
      })
    }
    ahead += 61_000
    expect((await here.post('/api/session/password', { name: '19900002002', password })).body).toEqual({
      next: 'enrol',
    })
  })

  it('counts a hundred tries at once as a hundred', async () => {
    await worker('陈立新', '19900002003')
    const all = await Promise.all(
      Array.from({ length: 12 }, () =>
        browser(house).post('/api/session/password', { name: '19900002003', password: 'wrong' }),
      ),
    )
    expect(all.filter((one) => one.body.code === 'accounts.wrong-password').length).toBeLessThanOrEqual(5)
  })

  it('may not use a phone code for work', async () => {
    await worker('吴月珍', '19900002004')
    const here = browser(house)
    await here.post('/api/session/phone-code', { phone: '19900002004' })
    expect((await here.post('/api/session/phone', { phone: '19900002004', code: lastCode() })).body).toEqual({
      next: 'home',
    })
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, standings: [] })
    expect((await here.post('/api/session/second-factor', { kind: 'app', code: '123456' })).body.code).toBe(
      'accounts.use-password',
    )
    expect((await here.post('/api/session/second-factor/enrol', { password })).body.code).toBe('accounts.use-password')
  })
})

describe('the own account', () => {
  it('shows its sessions, ends them at once, and changes the password', async () => {
    await worker('钱桂英', '19900003001')
    const name = '19900003001'
    const [desk, phone] = [browser(house), browser(house)]
    await desk.post('/api/session/password', { name, password })
    await phone.post(
      '/api/session/password',
      { name, password },
      { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8' },
    )
    const { sessions } = (await desk.get('/api/session/list')).body
    expect(sessions).toHaveLength(2)
    const other = sessions.find((one: { current: boolean }) => !one.current)
    expect(other).toMatchObject({ device: '微信 · Android', method: 'password', shared: false })
    expect((await desk.ask('DELETE', `/api/session/list/${other.id}`)).status).toBe(200)
    expect((await phone.get('/api/session')).body.signedIn).toBe(false)
    expect((await phone.get('/api/session/list')).status).toBe(401)
    expect((await desk.ask('DELETE', `/api/session/list/${other.id}`)).status).toBe(404)

    const change = (current: string, next: string) => desk.post('/api/session/own-password', { current, next })
    expect((await change('wrong', 'a longer sentence')).body).toMatchObject({
      code: 'accounts.wrong-password',
      fields: { current: expect.any(String) },
    })
    expect((await change(password, 'password1234')).body.code).toBe('accounts.weak-password')
    expect((await change(password, `${name} and more`)).body.code).toBe('accounts.weak-password')
    expect((await change(password, 'short')).status).toBe(400)
    await phone.post('/api/session/password', { name, password })
    expect((await change(password, 'three osmanthus trees')).status).toBe(200)
    expect((await phone.get('/api/session')).body.signedIn).toBe(false)
    expect((await desk.get('/api/session')).body.signedIn).toBe(true)
    expect((await phone.post('/api/session/password', { name, password })).body.code).toBe('accounts.wrong-password')
    expect((await desk.get('/api/session/account')).body).toMatchObject({
      phone: '199****3001',
      hasPassword: true,
      oidc: null,
    })
  })

  it('locks on a shared computer and opens with password or PIN', async () => {
    await worker('孙福生', '19900003002')
    const here = browser(house)
    await here.post('/api/session/password', { name: '19900003002', password, shared: true })
    const set = (await here.post('/api/session/second-factor/enrol', { password })).body
    await here.post('/api/session/second-factor/confirm', { code: totp(set.key) })
    expect((await here.ask('PUT', '/api/session/pin', { password, pin: '482915' })).status).toBe(200)
    expect((await here.post('/api/session/lock')).status).toBe(200)
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: false, locked: true })
    expect((await here.get('/api/session/list')).status).toBe(401)
    expect((await here.post('/api/session/second-factor', { kind: 'app', code: totp(set.key) })).body.code).toBe(
      'accounts.start-again',
    )
    expect((await here.post('/api/session/unlock', { pin: '000000' })).body.code).toBe('accounts.wrong-password')
    expect((await here.post('/api/session/unlock', { pin: '482915' })).status).toBe(200)
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, strong: true })
    ahead += 6 * 60_000
    expect((await here.get('/api/session')).body).toMatchObject({ locked: true })
    expect((await here.post('/api/session/unlock', { password })).status).toBe(200)
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, strong: true })
    expect((await browser(house).post('/api/session/unlock', { password })).status).toBe(401)
  })
})

describe('the demonstration', () => {
  it('offers nothing where there is none', async () => {
    const [accountId] = await worker('演示', '19900004001')
    expect((await browser(house).get('/api/session/ways')).body).toEqual({ oidc: null, firstRun: false, demo: null })
    expect((await browser(house).post('/api/session/demo', { accountId })).body.code).toBe('accounts.no-demo')
  })
})
