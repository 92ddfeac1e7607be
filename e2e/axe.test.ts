import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '#kit/test/browser.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const page = async (inside: string) => {
  const one = await browser.newPage({ viewport: { width: 375, height: 812 } })
  await one.setContent(`<!doctype html><html lang="zh-CN"><title>邻里</title><main>${inside}</main></html>`)
  return one
}

it('finds what is wrong with a page, as often as it is looked at', async () => {
  const wrong = await page(
    '<h1>邻里</h1><img src="data:,"><p style="color: #bbb">看不清</p><button style="width: 9px; height: 9px; padding: 0"></button><button style="width: 9px; height: 9px; padding: 0" aria-label="关"></button>',
  )
  const found = (await faultsOf(wrong)).map((fault) => fault.replace(/ ×.*/s, ''))
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'button-name', 'target-size']))
  expect((await faultsOf(wrong)).map((fault) => fault.replace(/ ×.*/s, ''))).toEqual(found)
  const right = await page('<h1>邻里</h1><p>今天没有停水。</p>')
  expect(await faultsOf(right)).toEqual([])
})

it('sees what stands out at the side', async () => {
  const wide = await page('<h1 style="width: 400px">邻里</h1>')
  expect(await sidewaysOverflow(wide)).toBeGreaterThan(0)
})
