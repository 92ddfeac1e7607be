import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { browser } from '../test/browser.ts'
import { signedIn } from '../test/sign-in.ts'

/** A provider of OpenID Connect in the small: any code gives a token, the token says who it was. */
let provider: Server
let who = 'subject-1'
let house: TestHouse

beforeAll(async () => {
  provider = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/token')
      response.end(JSON.stringify({ access_token: 'a', token_type: 'Bearer', expires_in: 60 }))
    else if (request.headers.authorization === 'Bearer a') response.end(JSON.stringify({ sub: who, name: '周敏芝' }))
    else response.writeHead(401).end('{}')
  })
  await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  house = await openTestHouse()
  house.parts.config.oidc = {
    name: '区统一登录',
    issuer,
    authorization: `${issuer}/authorize`,
    token: `${issuer}/token`,
    userinfo: `${issuer}/userinfo`,
    clientId: 'mulin',
    clientSecret: 'secret',
  }
})
afterAll(async () => {
  await house.close()
  await new Promise((done) => provider.close(done))
})

type Browser = ReturnType<typeof browser>

/** Goes to the provider and comes back as its browser would; gives where one lands. */
async function round(here: Browser, link: boolean): Promise<string> {
  const { body } = await here.post('/api/session/oidc', { link })
  const there = new URL(body.url)
  expect(there.searchParams.get('redirect_uri')).toBe(`${house.parts.config.origin}/api/session/oidc/callback`)
  expect(there.searchParams.get('code_challenge_method')).toBe('S256')
  const state = encodeURIComponent(there.searchParams.get('state') ?? '')
  const back = await here.redirected(`/api/session/oidc/callback?code=c&state=${state}`)
  return back
}

it('signs in only an account that was linked before, and asks for the second factor', async () => {
  const stranger = browser(house)
  expect((await stranger.get('/api/session/ways')).body.oidc).toEqual({ name: '区统一登录' })
  expect(await round(stranger, false)).toBe('/sign-in?refused=accounts.oidc-unknown')
  expect((await stranger.get('/api/session')).body.signedIn).toBe(false)

  const worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id })
  const desk = browser(house, worker.cookie)
  expect(await round(desk, true)).toBe('/settings')
  expect((await desk.get('/api/session/account')).body.oidc).toEqual({ name: '区统一登录', linked: true })

  const later = browser(house)
  expect(await round(later, false)).toBe('/')
  expect((await later.get('/api/session')).body).toMatchObject({
    signedIn: true,
    account: { id: worker.accountId },
    strong: false,
    toDo: 'enrol',
  })
  expect((await later.get(`/api/n/${house.a.id}/staff`)).body.code).toBe('common.second-factor')
  expect((await later.get('/api/session/list')).body.sessions.map((one: { method: string }) => one.method)).toContain(
    'oidc',
  )

  who = 'subject-2'
  expect(await round(browser(house), false)).toBe('/sign-in?refused=accounts.oidc-unknown')
})

it('takes nobody who comes back without having gone, or with an error', async () => {
  const here = browser(house)
  for (const query of ['code=c&state=made-up', 'error=access_denied&state=x', '', 'code=c'])
    expect(await here.redirected(`/api/session/oidc/callback?${query}`)).toBe('/sign-in?refused=accounts.start-again')
  expect((await here.get('/api/session')).body.signedIn).toBe(false)
})
