import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { newId } from '#kit/server/id.ts'
import { photo } from '../modules/files/test/made-files.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { takeOffered } from './hands.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  const facts = { ...blankFacts('陈秀英'), homeId: journey.homes[2] ?? null }
  await journey.unit((unit) => savePersons(unit, [{ id: newId(), version: null, facts }], '名册导入'))
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = phone): Promise<Page> {
  const context = await journey.as(who, { viewport })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

const picture = async (name: string) => ({ name, mimeType: 'image/jpeg', buffer: await photo(800, 600) })
const dialog = (page: Page) => page.getByRole('dialog')

it('an idle terrace becomes a topic, is spoken on, answered, decided, and everybody sees what became of it', async () => {
  const worker = await open('worker', '/idle-places', desk)
  await worker.getByRole('button', { name: '登记一处' }).click()
  await dialog(worker).getByLabel('叫什么').fill('3号楼顶露台')
  await dialog(worker).getByLabel('在哪里').fill('3号楼顶')
  await dialog(worker).getByLabel('多大').fill('200')
  await dialog(worker).getByLabel('能做什么').fill('屋顶花园')
  expect(await faultsOf(worker)).toEqual([])
  await dialog(worker)
    .locator('input[type=file]')
    .setInputFiles(await picture('terrace.jpg'))
  await dialog(worker).getByRole('button', { name: '删掉' }).waitFor()
  await dialog(worker).getByRole('button', { name: '记下' }).click()
  await worker.getByRole('heading', { name: '还有 1 处空着' }).waitFor()
  await worker.getByText('200.00').waitFor()

  const resident = await open('resident', '/topics')
  await resident.getByRole('link', { name: /3号楼顶露台/ }).click()
  await resident.getByText('3号楼顶露台能做什么？').waitFor()
  await resident.getByRole('button', { name: '提出来' }).click()
  await resident.getByText('请先选是哪一类事。').waitFor()
  await resident.getByRole('radio', { name: /空间微改造/ }).check()
  await resident.getByLabel('一句话').fill('露台变花园')
  await resident.getByLabel('为什么，怎么做').fill('楼顶晒得发烫，种点花，大家上来坐坐。')
  await resident.getByRole('button', { name: '提出来' }).click()
  await resident.getByRole('heading', { level: 1, name: '露台变花园' }).waitFor()
  const topic = new URL(resident.url()).pathname

  const neighbour = await open('neighbour', topic)
  await neighbour.getByRole('button', { name: '我也说一句' }).click()
  await dialog(neighbour).getByText('邻居会看到是王小芳说的。').waitFor()
  expect(await faultsOf(neighbour)).toEqual([])
  await dialog(neighbour).getByRole('radio', { name: '担心' }).check()
  await dialog(neighbour).getByLabel('您的话').fill('压上土会不会漏水？')
  await dialog(neighbour).getByRole('button', { name: '说出来' }).click()
  await neighbour.getByText('压上土会不会漏水？').waitFor()

  await resident.reload()
  await resident.getByRole('button', { name: /有道理/ }).click()
  await resident.getByText('1 人觉得有道理').waitFor()

  await worker.goto(`${journey.url}/forum`)
  await worker.getByRole('heading', { level: 1, name: '1 条意见等答复' }).waitFor()
  await worker.getByRole('link', { name: /露台变花园/ }).click()
  await worker.getByRole('button', { name: /^代记“有道理”/ }).click()
  const entering = dialog(worker)
  await entering.getByRole('combobox', { name: '谁觉得有道理（在名册里找）' }).fill('陈秀英')
  await takeOffered(worker, '陈*英')
  await entering.getByRole('radio', { name: '上门听到的' }).check()
  expect(await faultsOf(worker)).toEqual([])
  await entering.getByRole('button', { name: '记下', exact: true }).click()
  await worker.getByText('2 人觉得有道理，其中 1 人由居委会代记').waitFor()
  await worker.getByRole('button', { name: /^代记“有道理”/ }).click()
  await entering.getByText(/陈.英，上门听到的，周敏芝代记/).waitFor()
  await entering.getByRole('button', { name: '先不' }).click()

  await worker.getByRole('button', { name: '作决定' }).click()
  await dialog(worker).getByRole('radio', { name: '通过', exact: true }).check()
  await dialog(worker).getByLabel('理由').fill('大家都要')
  await dialog(worker).getByRole('button', { name: '就这样定' }).click()
  await dialog(worker).getByText('还有 1 条意见没答复，答复完才能决定。', { exact: true }).waitFor()
  expect(await faultsOf(worker)).toEqual([])
  await dialog(worker).getByRole('button', { name: '先不' }).click()

  await worker.getByRole('button', { name: /^答复/ }).click()
  await dialog(worker).getByLabel('为什么').fill('先做承重和防水检测，合格才动。')
  await dialog(worker).getByRole('button', { name: '答复', exact: true }).click()
  await worker.getByRole('heading', { name: '意见都答复了' }).waitFor()

  await worker.getByRole('button', { name: '摆一个方案' }).click()
  await dialog(worker).getByLabel('叫什么').fill('花箱加木平台')
  await dialog(worker).getByLabel('大约多少钱').fill('86000')
  await dialog(worker).getByLabel('谁出钱').fill('自治项目经费')
  expect(await faultsOf(worker)).toEqual([])
  for (const at of [0, 1]) {
    const input = dialog(worker).locator('fieldset').nth(at).locator('input[type=file]')
    await input.setInputFiles(await picture(`${at}.jpg`))
    await dialog(worker).locator('fieldset').nth(at).getByRole('button', { name: '删掉' }).waitFor()
  }
  await dialog(worker).getByRole('button', { name: '摆上' }).click()
  await worker.getByText('86,000.00').waitFor()
  await expect.poll(() => worker.getByRole('img', { name: /花箱加木平台/ }).count()).toBe(2)

  await worker.getByRole('button', { name: '作决定' }).click()
  await dialog(worker).getByLabel('选哪个方案').selectOption({ label: '花箱加木平台' })
  await dialog(worker).getByLabel('理由').fill('检测合格就按花箱方案做')
  await dialog(worker).getByRole('button', { name: '就这样定' }).click()
  await worker.getByText('选了这个').waitFor()
  await worker.getByRole('button', { name: '后来怎么样了' }).click()
  await dialog(worker).getByRole('radio', { name: '办好了' }).check()
  await dialog(worker).getByLabel('说两句').fill('花园开了，每周六有自然课')
  await dialog(worker).getByRole('button', { name: '告诉大家' }).click()
  await worker.getByText('花园开了，每周六有自然课').first().waitFor()
  expect(await faultsOf(worker)).toEqual([])

  await neighbour.goto(`${journey.url}/topics`)
  await neighbour.getByRole('heading', { name: '议过的，后来怎么样了' }).waitFor()
  const row = neighbour.getByRole('link', { name: /露台变花园/ })
  await expect.poll(() => row.textContent()).toContain('办好了')
  await row.click()
  await neighbour.getByText('先做承重和防水检测，合格才动。').waitFor()
  const pictures = neighbour.getByRole('img', { name: /花箱加木平台/ })
  await expect
    .poll(() => pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toEqual([true, true])
  expect(await faultsOf(neighbour)).toEqual([])
  expect(await sidewaysOverflow(neighbour)).toBe(0)

  await worker.goto(`${journey.url}/idle-places`)
  await worker.getByText('用起来了', { exact: true }).waitFor()
  const told = await fetch(`${journey.url}/api/n/${journey.a.id}/inbox`, { headers: journey.people.neighbour.headers })
  const { messages } = (await told.json()) as { messages: { text: string }[] }
  expect(messages.map((one) => one.text).join('\n')).toContain('“露台变花园”通过了')
})

it('an idle place is drawn on a picture of the compound, by pointer and by keyboard, and residents find it there', async () => {
  const worker = await open('worker', '/idle-places', desk)
  await worker.getByText('还没有平面图。', { exact: false }).waitFor()
  await worker.getByLabel('放一张图').setInputFiles(await picture('plan.jpg'))
  await worker.getByText('平面图放好了。').waitFor()
  await worker
    .getByRole('button', { name: /标到图上/ })
    .first()
    .click()
  const canvas = dialog(worker).getByRole('button', { name: /平面图，放一个点/ })
  await canvas.locator('img').evaluate((one) => (one as HTMLImageElement).decode())
  for (const position of [
    { x: 60, y: 60 },
    { x: 220, y: 60 },
  ])
    await canvas.click({ position })
  await dialog(worker)
    .getByText(/还不成一块/)
    .waitFor()
  expect(await faultsOf(worker)).toEqual([])
  await canvas.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
    await worker.keyboard.press(key)
  await dialog(worker).getByText('放了 3 个点').waitFor()
  await dialog(worker).getByRole('button', { name: '标好了' }).click()
  await worker.getByRole('button', { name: /重新标/ }).waitFor()
  await expect.poll(() => worker.locator('.plan polygon').count()).toBe(1)
  expect(await faultsOf(worker)).toEqual([])
  const resident = await open('resident', '/idle-places')
  await resident.getByRole('img', { name: /平面图，标着 1 处/ }).waitFor()
  expect(await faultsOf(resident)).toEqual([])
  expect(await sidewaysOverflow(resident)).toBe(0)

  // And on the page of what is talked over about it.
  await resident.goto(`${journey.url}/topics`)
  await resident.getByRole('link', { name: /露台变花园/ }).click()
  await resident.getByRole('heading', { name: /说的是这里/ }).waitFor()
  await resident.getByRole('img', { name: /平面图，标着/ }).waitFor()
  await expect.poll(() => resident.locator('.plan polygon').count()).toBe(1)
  expect(await faultsOf(resident)).toEqual([])
  expect(await sidewaysOverflow(resident)).toBe(0)
})

it('neighbours say on the drawing what they want where: from a list, by keyboard, and at the counter', async () => {
  const resident = await open('resident', '/topics/new')
  await resident.getByRole('radio', { name: /景观微更新/ }).check()
  await resident.getByLabel('一句话').fill('空地种什么')
  await resident.getByLabel('为什么，怎么做').fill('想要什么，请在图上指一指。')
  await resident.getByRole('button', { name: '提出来' }).click()
  await resident.getByRole('heading', { level: 1, name: '空地种什么' }).waitFor()
  const topic = new URL(resident.url()).pathname

  const neighbour = await open('neighbour', topic)
  await neighbour.getByRole('button', { name: '我也说一句' }).click()
  await dialog(neighbour).getByRole('radio', { name: '有个建议' }).check()
  await dialog(neighbour).getByLabel('您的话').fill('这里放一张长椅')
  await dialog(neighbour)
    .getByRole('button', { name: /指一指图上哪里/ })
    .click()
  const spots = dialog(neighbour).getByLabel('或者选一处')
  await spots.selectOption({ label: '延吉七村，右上角' })
  await expect.poll(() => dialog(neighbour).locator('.plan-corner').count()).toBe(1)
  const canvas = dialog(neighbour).getByRole('button', { name: /平面图，指一处/ })
  await canvas.locator('img').evaluate((one) => (one as HTMLImageElement).decode())
  await canvas.focus()
  for (const key of ['ArrowLeft', 'ArrowDown', 'Enter']) await neighbour.keyboard.press(key)
  await expect.poll(() => spots.locator('option:checked').textContent()).toBe('图上点的那里')
  expect(await faultsOf(neighbour)).toEqual([])
  await dialog(neighbour).getByRole('button', { name: '说出来' }).click()
  await neighbour.getByRole('heading', { name: '图上说的，1 处' }).waitFor()

  const worker = await open('worker', topic.replace('/topics/', '/forum/'), desk)
  await worker.getByRole('button', { name: '代记一条' }).click()
  await dialog(worker).getByLabel('名册里没有，怎么称呼').fill('3楼的老伯')
  await dialog(worker).getByLabel('原话').fill('这里别挡住救护车')
  await dialog(worker)
    .getByRole('button', { name: /指一指图上哪里/ })
    .click()
  await dialog(worker).getByLabel('或者选一处').selectOption({ label: '延吉七村，中间' })
  expect(await faultsOf(worker)).toEqual([])
  await dialog(worker).getByRole('button', { name: '记下' }).click()
  await worker.getByRole('heading', { name: '图上说的，2 处' }).waitFor()
  expect(await faultsOf(worker)).toEqual([])

  await resident.reload()
  await resident.getByRole('img', { name: /平面图，2 处有话/ }).waitFor()
  await resident
    .getByText(/这里别挡住救护车/)
    .first()
    .waitFor()
  for (const size of ['normal', 'elder']) {
    await resident.evaluate((word) => void (document.documentElement.dataset['size'] = word), size)
    expect(await faultsOf(resident)).toEqual([])
    expect(await sidewaysOverflow(resident)).toBe(0)
  }
})

it('a call for ideas that comes again is sent, changed and closed at the desk', async () => {
  const worker = await open('worker', '/forum', desk)
  await worker.getByRole('button', { name: '发一次征集' }).click()
  await dialog(worker).getByLabel('征集什么').fill('这一季想改哪里')
  await dialog(worker).getByLabel('以后自动再发').selectOption({ label: '每季度一次' })
  expect(await faultsOf(worker)).toEqual([])
  await dialog(worker).getByRole('button', { name: '发出去' }).click()
  await worker.getByText(/每 3 个月一次/).waitFor()
  await worker.getByRole('button', { name: /^改.*这一季想改哪里/ }).click()
  await dialog(worker).getByLabel('征集什么').fill('这一季想添什么')
  await dialog(worker).getByRole('button', { name: '记下' }).click()
  await worker.getByRole('button', { name: /今天就截止.*这一季想添什么/ }).click()
  await dialog(worker).getByRole('button', { name: '截止', exact: true }).click()
  await worker.getByText('截止了').waitFor()
  expect(await faultsOf(worker)).toEqual([])
})

it('a worker enters what somebody said at the door, and the chair sets the forum’s rules', async () => {
  const chair = await open('chair', '/forum', desk)
  await chair.getByRole('button', { name: '开一个议题' }).click()
  await dialog(chair).getByLabel('议什么').fill('门厅添扶手')
  await dialog(chair).getByLabel('说明').fill('四级台阶没有扶手')
  expect(await faultsOf(chair)).toEqual([])
  await dialog(chair).getByLabel('哪个门洞').selectOption({ label: '12号' })
  await dialog(chair).getByRole('button', { name: '开始议' }).click()
  await chair.getByRole('heading', { level: 1, name: '门厅添扶手' }).waitFor()
  await chair.getByRole('button', { name: '代记一条' }).click()
  await dialog(chair).getByLabel('名册里没有，怎么称呼').fill('2楼的阿婆')
  await dialog(chair).getByLabel('怎么说的').selectOption({ label: '上门听到的' })
  await dialog(chair).getByLabel('原话').fill('装低一点')
  await dialog(chair).getByRole('button', { name: '记下' }).click()
  await chair.getByText(/2楼的阿婆.*上门听到的.*林国强代记/).waitFor()

  await chair.goto(`${journey.url}/topics/rules`)
  await chair.getByRole('button', { name: '改规矩' }).click()
  await dialog(chair).getByLabel('议事厅叫什么').fill('勿忘我')
  await dialog(chair).getByRole('button', { name: '从今天起' }).click()
  await chair.getByText('勿忘我').first().waitFor()
  expect(await faultsOf(chair)).toEqual([])
})
