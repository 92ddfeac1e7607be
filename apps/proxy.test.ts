import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '#kit/server/config.ts'
import { buildHttp } from '#kit/server/http.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { rooms } from './rooms.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

/** Whom a request counts as: asked from `from`, with what the sender says about whom it asks for. */
async function countedAs(trust: string | undefined, from: string, forwarded?: string): Promise<string> {
  const { trustProxy } = readConfig(trust === undefined ? {} : { MULIN_TRUST_PROXY: trust })
  const http = await buildHttp({ ...house.parts, config: { ...house.parts.config, trustProxy } }, rooms)
  let ip = ''
  http.addHook('onRequest', async (request) => void (ip = request.ip))
  await http.inject({
    url: '/api/session',
    remoteAddress: from,
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  })
  await http.close()
  return ip
}

it('believes nobody unless told to', async () => {
  expect(await countedAs(undefined, '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
})

it("counts the visitor whom the proxy names, and not what the visitor's own header says", async () => {
  expect(await countedAs('loopback', '127.0.0.1', '198.51.100.1')).toBe('198.51.100.1')
  // The visitor put 192.0.2.66 there himself; the proxy added whom it saw behind it.
  expect(await countedAs('loopback', '127.0.0.1', '192.0.2.66, 198.51.100.1')).toBe('198.51.100.1')
  expect(await countedAs('172.16.0.0/12', '172.18.0.4', '127.0.0.1, 198.51.100.1')).toBe('198.51.100.1')
})

it('counts a stranger as himself, whatever he says', async () => {
  expect(await countedAs('loopback', '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(await countedAs('10.0.0.5', '10.0.0.6', '198.51.100.1')).toBe('10.0.0.6')
})

it('goes through several proxies back to the first that is not ours', async () => {
  expect(await countedAs('127.0.0.1, 10.0.0.0/8', '127.0.0.1', '192.0.2.66, 198.51.100.1, 10.1.2.3')).toBe(
    '198.51.100.1',
  )
})

it('limits by visitor, so that a spoofed header does not buy more tries', async () => {
  const { trustProxy } = readConfig({ MULIN_TRUST_PROXY: 'loopback' })
  const http = await buildHttp({ ...house.parts, config: { ...house.parts.config, trustProxy } }, rooms)
  const perMinute = 20
  const tries = async (forwarded: (at: number) => string) => {
    let refused = 0
    for (let at = 0; at <= perMinute; at += 1) {
      const answer = await http.inject({
        method: 'POST',
        url: '/api/session/phone',
        remoteAddress: '127.0.0.1',
        headers: { 'x-mulin': '1', 'x-forwarded-for': forwarded(at) },
        payload: { phone: '19900000430', code: '000000' },
      })
      if (answer.json().code === 'common.too-fast') refused += 1
    }
    return refused
  }
  expect(await tries((at) => `192.0.2.${at}, 198.51.100.7`)).toBe(1)
  expect(await tries((at) => `198.51.100.${at + 100}`)).toBe(0)
  await http.close()
})
