import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, openJourney, phone, type Journey } from './house.ts'

const file = fileURLToPath(new URL('../demo/data/roster-yanji7.xlsx', import.meta.url))
let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey.close())

test('the chair sends the committee’s own workbook, looks, writes it, sees what needs her, and takes it back', async () => {
  const context = await journey.as('chair', { viewport: desk })
  const page = await context.newPage()
  await page.goto(`${journey.url}/imports`)
  await page.getByText('这里会有导入过的表格').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '通知.xlsx', mimeType: 'application/zip', buffer: Buffer.from('x') })
  await page.getByText('这个文件打不开').waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { level: 1, name: '会新登记 2210 人，有 3 行要您看' }).waitFor()
  await page.getByText('没有姓名，认不出是谁').first().waitFor()
  expect(await faultsOf(page)).toEqual([])

  // A column that was taken for something else is corrected, and the import looked at again.
  const residents = page.getByRole('region', { name: '户籍人口' })
  await residents.getByText('19 列都认出来了').click()
  const phones = residents.getByLabel('联系电话')
  await phones.selectOption({ label: '不导入这一列' })
  await page.getByRole('button', { name: '照这样再看一看' }).click()
  await page.getByRole('button', { name: '照这样再看一看' }).and(page.locator(':disabled')).waitFor()
  await phones.selectOption({ label: '电话' })
  await page.getByRole('button', { name: '照这样再看一看' }).click()
  await page.getByRole('button', { name: '照这样再看一看' }).and(page.locator(':disabled')).waitFor()

  await page.getByRole('button', { name: '写进登记册' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '写进登记册' }).click()
  await page.getByRole('heading', { level: 1, name: '新登记了 2210 人，还有 3 行要您看' }).waitFor({ timeout: 90_000 })
  await page.getByRole('button', { name: /同一人/ }).click()
  await page.getByText('和“户籍人口”第 10 行是同一人').waitFor()
  await page.getByRole('button', { name: /身份证号校验位不对/ }).click()
  await page.getByText('薛玉静').waitFor()
  expect(await faultsOf(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载结果表' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('roster-yanji7-结果.xlsx')

  await page.getByRole('button', { name: '撤回' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  await page.getByRole('heading', { level: 1, name: '这次导入已经撤回' }).waitFor({ timeout: 60_000 })
  await context.close()
})

test.each([
  ['phone', phone, false],
  ['phone, large type', phone, true],
  ['desk', desk, false],
])('an import can be looked through on a %s', async (_, viewport, elder) => {
  const context = await journey.as('worker', { viewport, elder })
  const page = await context.newPage()
  await page.goto(`${journey.url}/imports`)
  await page.getByRole('link', { name: 'roster-yanji7.xlsx' }).click()
  await page.getByRole('heading', { level: 1, name: '这次导入已经撤回' }).waitFor()
  await page.getByText('没有姓名，认不出是谁').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
  await context.close()
})
