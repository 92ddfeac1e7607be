import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '#kit/server/config.ts'
import { WechatRefused, wechatTemplates, type WechatTemplates } from './wechat.ts'

interface Taken {
  headers: IncomingMessage['headers']
  body: unknown
}
const taken: Taken[] = []
let answer = 204
let wechat: WechatTemplates

const adapter = createServer((request, response) => {
  void (async () => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    taken.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) })
    response.writeHead(answer).end()
  })()
})
const message = {
  key: '01a2-wechat',
  openId: 'o-1',
  template: 'matters.done',
  text: '“三楼走道漏水”办好了。',
  url: 'https://mulin.example/matters/1',
}

beforeAll(async () => {
  adapter.listen(0, '127.0.0.1')
  await once(adapter, 'listening')
  const { port } = adapter.address() as AddressInfo
  const config = readConfig({ MULIN_WECHAT_URL: `http://127.0.0.1:${port}/send`, MULIN_WECHAT_TOKEN: 'a-secret' })
  wechat = wechatTemplates({ config })
})
afterAll(async () => {
  adapter.close()
  await once(adapter, 'close')
})

describe('an official account behind an adapter', () => {
  it('is handed the message as it is, once by its key, by who holds the token', async () => {
    await wechat.send(message)
    expect(taken).toHaveLength(1)
    expect(taken[0]?.body).toEqual(message)
    expect(taken[0]?.headers).toMatchObject({
      authorization: 'Bearer a-secret',
      'idempotency-key': message.key,
      'content-type': 'application/json',
    })
  })

  it('says for good that a follower has left, and only for now that it is out of order', async () => {
    answer = 410
    await expect(wechat.send(message)).rejects.toBeInstanceOf(WechatRefused)
    answer = 503
    const failure = await wechat.send(message).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).not.toBeInstanceOf(WechatRefused)
  })
})
