import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

let browser: Browser
let server: Server

beforeAll(async () => {
  const page = '<!doctype html><meta charset="utf-8"><p style="display:inline-block;font:20px sans-serif">'
  server = createServer((request, response) => response.end(`${page}${decodeURI(request.url?.slice(1) ?? '')}`))
  await new Promise<void>((done) => server.listen(0, done))
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

async function picture(text: string): Promise<Buffer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${encodeURI(text)}`)
  const image = await page.locator('p').screenshot()
  await context.close()
  return image
}

test('survives the closing of a context', async () => {
  expect((await picture('a')).length).toBeGreaterThan(0)
  expect((await picture('b')).length).toBeGreaterThan(0)
  expect(browser.isConnected()).toBe(true)
})

test('draws Chinese letters, not boxes', async () => {
  const [one, other] = [await picture('延'), await picture('吉')]
  expect(one.equals(other)).toBe(false)
})
