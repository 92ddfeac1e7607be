import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { newId } from '#kit/server/id.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = desk, more: object = {}): Promise<Page> {
  const context = await journey.as(who, { viewport, ...more })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

describe('a residents’ convention', () => {
  it('goes from draft to comments, to the lawyer, is changed, reviewed again, adopted and filed', async () => {
    const worker = await open('worker', '/conventions')
    await worker.getByRole('button', { name: '起草一份' }).click()
    const begin = worker.getByRole('dialog')
    await begin.getByLabel('哪一种').selectOption({ label: '居民公约' })
    await begin.getByLabel('叫什么').fill('延吉七村居民公约')
    await begin
      .getByLabel('条款')
      .fill('第一条 遛狗要牵绳。\n\n第二条 夜里十点以后不装修。\n\n第三条 楼道里不放电瓶车。')
    await begin.getByRole('button', { name: '开始' }).click()
    await worker.getByRole('heading', { name: '《延吉七村居民公约》写好了，请大家提意见' }).waitFor()
    await worker.getByRole('button', { name: '请大家提意见' }).click()
    await worker.getByRole('dialog').getByRole('button', { name: '开始收意见' }).click()
    await worker.getByText('居民打开手机就看得到，可以提意见了。').waitFor()

    const resident = await open('resident', '/', phone)
    await resident.getByRole('link', { name: /延吉七村居民公约.*在听您的意见/ }).click()
    await resident.getByLabel('在文本里找').fill('装修')
    await resident.getByText('1 条写到“装修”').waitFor()
    await resident.getByRole('button', { name: '说一句' }).click()
    await resident.getByLabel('您的意见').fill('十点太晚，孩子要睡觉')
    await resident.getByLabel('您看怎么写好（可以不填）').fill('夜里八点以后不装修。')
    await resident.getByRole('button', { name: '提上去' }).click()
    await resident.getByText('收到了，居委会会答复您。').waitFor()
    await resident.getByText('1 条意见，1 条等答复').waitFor()

    await worker.reload()
    await worker.getByRole('heading', { name: '《延吉七村居民公约》还有 1 条意见要答复' }).waitFor()
    await worker.getByRole('button', { name: '采纳', exact: true }).click()
    await expect.poll(() => worker.getByLabel('照这个写法改这一条').isChecked()).toBe(true)
    await worker.getByRole('button', { name: '答复', exact: true }).click()
    await worker.getByText('答复了。').waitFor()
    await worker.getByText('采纳对第2条的意见').waitFor()

    await worker.getByRole('button', { name: '记一次审核' }).click()
    const first = worker.getByRole('dialog')
    await first.getByLabel('审核人').fill('钱立言')
    await first.getByLabel('律师事务所或单位').fill('示例律师事务所')
    await first.getByLabel('执业证号').fill('示例证号0001')
    await first.getByLabel('不违反法律，可以提交通过').check()
    await first.getByRole('button', { name: '记下审核' }).click()
    await worker.getByText('审过，就是这个文本').waitFor()

    await worker.getByRole('button', { name: '改文本' }).click()
    await worker.getByText('这个文本已经审过。改一个字，都要重新审。').waitFor()
    await worker.getByRole('textbox', { name: '第 1 条' }).fill('遛狗要牵绳，大狗戴嘴套。')
    await worker.getByLabel('改了什么、为什么').fill('加上嘴套')
    await worker.getByRole('button', { name: '存成新的一版' }).click()
    await worker.getByText('文本改过，要重新审').waitFor()
    await expect.poll(() => worker.getByRole('button', { name: '记系统外的通过' }).count()).toBe(0)
    await worker.getByRole('button', { name: '记一次审核' }).click()
    await worker.getByRole('dialog').getByLabel('不违反法律，可以提交通过').check()
    await worker.getByRole('dialog').getByRole('button', { name: '记下审核' }).click()
    await worker.getByRole('heading', { name: '《延吉七村居民公约》审过了，等开会通过' }).waitFor()

    await worker.getByRole('button', { name: '记系统外的通过' }).click()
    const adopt = worker.getByRole('dialog')
    const minutes = sharp({ create: { width: 60, height: 80, channels: 3, background: '#eee' } })
    const file = { name: '会议记录.jpg', mimeType: 'image/jpeg', buffer: await minutes.jpeg().toBuffer() }
    await adopt.getByLabel('应到会').fill('80')
    await adopt.getByLabel('到会', { exact: true }).fill('40')
    await adopt.getByLabel('同意').fill('39')
    await adopt.getByRole('button', { name: '记下通过' }).click()
    await adopt.getByText('在系统外开的会，请放上会议记录或签到的照片。').first().waitFor()
    await adopt.locator('input[type=file]').setInputFiles(file)
    await adopt.getByText('会议记录.jpg').waitFor()
    await adopt.getByRole('button', { name: '记下通过' }).click()
    await adopt.getByText('到会的没有过半数，会议不能作决定。').first().waitFor()
    await adopt.getByLabel('到会', { exact: true }).fill('61')
    await adopt.getByLabel('同意').fill('58')
    await adopt.getByRole('button', { name: '记下通过' }).click()
    await worker.getByRole('heading', { name: '《延吉七村居民公约》通过了，去街道备案' }).waitFor()
    await worker.getByRole('button', { name: '记备案' }).click()
    await worker.getByRole('dialog').getByLabel('报给哪里').fill('延吉新村街道办事处')
    await worker.getByRole('dialog').getByRole('button', { name: '记下备案' }).click()
    await worker.getByText('备案记下了。').waitFor()
    await worker.getByText(/延吉新村街道办事处/).waitFor()
    await worker.getByText('系统外定的，票数照会议记录手工记').waitFor()

    await resident.reload()
    await resident.getByText('备案了，待生效').waitFor()
    await resident.getByText('1 条意见，都答复了').click()
    await resident.getByText('采纳了').waitFor()
    await resident.getByRole('link', { name: '看改了哪里' }).click()
    await resident.getByLabel('从哪一版').selectOption('1')
    await resident.getByRole('heading', { name: '改了 2 条' }).waitFor()
    await resident.locator('del', { hasText: '十' }).waitFor()
    await resident.locator('ins', { hasText: '八' }).waitFor()

    const subdistrict = await open('subdistrict', '/conventions/programme')
    await subdistrict.getByRole('link', { name: '延吉七村居民公约' }).click()
    await subdistrict.getByRole('heading', { name: '第 1 条' }).waitFor()
    await subdistrict.getByText(/延吉新村街道办事处/).waitFor()
  })

  it('that a residents’ meeting carries takes its counts from there, and leads to it', async () => {
    const { worker: who } = journey.people
    const [id, meetingId, itemId, resolutionId] = [newId(), newId(), newId(), newId()]
    const asks = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`${journey.url}/api/n/${journey.a.id}${path}`, {
        method,
        headers: { ...who.headers, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      expect([path, answer.status]).toEqual([path, 200])
      return (await answer.json()) as { digest: string; owners: { kind: string; id: string }[] }
    }
    const clauses = [{ id: newId(), text: '阳台不往下滴水。' }]
    await asks('PUT', `/conventions/${id}`, { kind: 'residents', title: '晾晒公约', clauses })
    const { digest } = await asks('GET', `/conventions/${id}`)
    const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001', on: '2026-01-05' }
    await asks('POST', `/conventions/${id}/reviews`, { id: newId(), digest, fits: true, ...lawyer })

    const page = await open('worker', '/meetings/new?kind=residents-meeting')
    await page.getByLabel('要通过的公约文本').selectOption({ label: '晾晒公约' })
    expect(await faultsOf(page)).toEqual([])
    const begins = journey.parts.clock()
    const seats = ['甲', '乙', '丙'].map((name) => ({ id: newId(), member: true, name }))
    await asks('PUT', `/meetings/${meetingId}`, {
      kind: 'residents-meeting',
      title: '居民代表会议',
      place: '居委会会议室',
      startsAt: begins.toISOString(),
      endsAt: new Date(begins.getTime() + 5_400_000).toISOString(),
      base: 'delegates',
      whole: 5,
      seats,
      items: [{ id: itemId, title: '通过《晾晒公约》', conventionId: id }],
    })
    await asks('POST', `/meetings/${meetingId}/phase`, { to: 'running' })
    const entries = seats.map((one) => ({ seatId: one.id, came: true, way: 'paper', at: begins.toISOString() }))
    await asks('POST', `/meetings/${meetingId}/came`, { entries })
    await asks('POST', `/meetings/${meetingId}/proposals`, { id: resolutionId, itemId, proposal: '通过晾晒公约' })
    const { owners } = await asks('GET', `/meetings/${meetingId}`)
    const [owner] = owners
    await asks('POST', `/meetings/${meetingId}/proposals/decide`, {
      resolutionId,
      matterId: newId(),
      for: 2,
      against: 1,
      owner: owner ? { kind: owner.kind, id: owner.id } : null,
      dueOn: addDays(dayOf(begins), 7),
    })

    await page.goto(`${journey.url}/meetings/${meetingId}`)
    await page.getByRole('link', { name: '看上会的文本' }).waitFor()
    await page.getByRole('button', { name: '用会上的票数记通过' }).waitFor()
    await page.goto(`${journey.url}/conventions/${id}/work`)
    await page.getByRole('heading', { name: '居民会议表决过了' }).waitFor()
    await page.getByRole('button', { name: '用会上的票数记通过' }).click()
    await page.getByRole('dialog').getByText('应到 5，到会 3，同意 2，反对 1，弃权 0').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: '记下通过' }).click()
    await page.getByRole('heading', { name: '《晾晒公约》通过了，去街道备案' }).waitFor()
    await page.getByText(/应到 5，到会 3，同意 2，反对 1，弃权 0/).waitFor()
    await page.getByRole('link', { name: '看那次会议' }).click()
    await page.getByText('公约里记下通过了').waitFor()

    const resident = await open('resident', `/conventions/${id}`, phone)
    await resident.getByRole('link', { name: '看那次会议' }).click()
    await resident
      .getByRole('heading', { name: /居民代表会议/ })
      .first()
      .waitFor()
  })

  it('is clean in its dialogs and editor, on a telephone and a desk, in English and large type', async () => {
    const id = newId()
    const asks = async (method: string, more: string, body?: object) => {
      const answer = await fetch(`${journey.url}/api/n/${journey.a.id}/conventions/${id}${more}`, {
        method,
        headers: { ...journey.people.worker.headers, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      expect(answer.status).toBe(200)
      return (await answer.json()) as { digest: string }
    }
    const clauses = ['见面打招呼。', '花草不采不踩。', '楼道里不放电瓶车。'].map((text) => ({ id: newId(), text }))
    await asks('PUT', '', { kind: 'residents', title: '邻里公约', clauses })
    const { digest } = await asks('GET', '')
    const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001', on: '2026-01-05' }
    await asks('POST', '/reviews', { id: newId(), digest, fits: true, ...lawyer })
    const path = `/conventions/${id}`
    const clean = async (page: Page) => {
      expect(await faultsOf(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    for (const viewport of [phone, desk]) {
      const page = await open('worker', `${path}/work`, viewport)
      await page.getByRole('button', { name: '改文本' }).click()
      await page.getByRole('textbox', { name: '第 1 条' }).waitFor()
      await clean(page)
      await page.getByLabel('改了什么、为什么').fill('改个字')
      await page.getByRole('textbox', { name: '第 3 条' }).fill('楼道里不放东西。')
      await page.getByRole('button', { name: '第 3 条往前' }).click()
      await page.getByRole('button', { name: '存成新的一版' }).click()
      await page.getByText('存成新的一版了。').waitFor()
      await page.getByRole('button', { name: viewport === phone ? '请大家提意见' : '改收意见的日子' }).click()
      await clean(page)
      await page.getByRole('dialog').getByRole('button', { name: '开始收意见' }).click()
      await page.getByText('居民打开手机就看得到，可以提意见了。').waitFor()
      await page.getByRole('button', { name: '记一次审核' }).click()
      await clean(page)
      await page.close()
    }
    const english = await open('resident', path, phone, { language: 'en', elder: true })
    await english
      .getByRole('button', { name: /Say something/ })
      .first()
      .click()
    await english.getByLabel('Your comment').waitFor()
    await clean(english)
    const noted = await open('worker', path, phone)
    await noted.getByRole('button', { name: '代记一条意见' }).first().click()
    await clean(noted)
    await noted.getByLabel('怎么称呼').fill('王阿姨')
    await noted.getByLabel('上门听到的').check()
    await noted.getByLabel('您的意见').fill('大字的能不能给我一份')
    await noted.getByRole('button', { name: '记下', exact: true }).click()
    await noted.getByText('记下了，会一条一条答复。').waitFor()
  })
})
