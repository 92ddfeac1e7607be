import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { s3Storage } from './s3.ts'

const secret = 'made-up-secret'
const kept = new Map<string, Buffer>()
let away = false

const hmac = (key: string | Buffer, message: string) => createHmac('sha256', key).update(message).digest()

/** AWS Signature 4, written from its description: the store's side of it. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const given = /Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '')
  if (given === null) return false
  const [, credential = '', names = '', signature = ''] = given
  const scope = credential.split('/').slice(1)
  const url = new URL(request.url ?? '', 'http://store')
  const digest = String(request.headers['x-amz-content-sha256'])
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== createHash('sha256').update(body).digest('hex')) return false
  const canonical = [
    request.method,
    url.pathname,
    url.searchParams.toString(),
    ...names.split(';').map((name) => `${name}:${String(request.headers[name])}`),
    '',
    names,
    digest,
  ].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope.join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = scope.reduce<Buffer | string>((last, part) => hmac(last, part), `AWS4${secret}`)
  return hmac(key, toSign).toString('hex') === signature
}

const store = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const body = Buffer.concat(parts)
    const key = request.url ?? ''
    if (away) return response.writeHead(503).end()
    if (!isSigned(request, body)) return response.writeHead(403).end()
    if (request.method === 'PUT') {
      kept.set(key, body)
      return response.writeHead(200).end()
    }
    if (request.method === 'DELETE') return response.writeHead(kept.delete(key) ? 204 : 404).end()
    const found = kept.get(key)
    if (found === undefined) return response.writeHead(404).end('<Error/>')
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    return range
      ? response.writeHead(206).end(found.subarray(Number(range[1]), Number(range[2]) + 1))
      : response.writeHead(200).end(found)
  })
})
beforeAll(() => new Promise<void>((done) => store.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise<void>((done) => store.close(() => done())))

const open = (secretKey = secret) =>
  s3Storage({
    endpoint: `http://127.0.0.1:${(store.address() as AddressInfo).port}/`,
    bucket: 'mulin',
    region: 'cn-east-1',
    accessKey: 'made-up-key',
    secretKey,
  })

it('keeps, gives whole and in parts, and removes, each request signed', async () => {
  const storage = open()
  await storage.put('a/b/c.1', Buffer.from('0123456789'), 'text/plain')
  expect([...kept.keys()]).toEqual(['/mulin/a/b/c.1'])
  const whole = await storage.read('a/b/c.1', null)
  expect(whole && (await text(whole))).toBe('0123456789')
  const part = await storage.read('a/b/c.1', { start: 2, end: 4 })
  expect(part && (await text(part))).toBe('234')
  await storage.remove('a/b/c.1')
  await storage.remove('a/b/c.1')
  expect(await storage.read('a/b/c.1', null)).toBeNull()
})

it('refuses in plain words when the store is away or does not know us', async () => {
  await expect(open('another').put('a', Buffer.from('x'), 'text/plain')).rejects.toThrow('files.storage-away')
  away = true
  await expect(open().put('a', Buffer.from('x'), 'text/plain')).rejects.toThrow('files.storage-away')
  away = false
})
