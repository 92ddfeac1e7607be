import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settleBodies } from '#bodies'
import { faultsOf } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  const from = '2025-03-01'
  const chair = { kind: 'chair' as const, holder: { name: '林国强' }, from }
  await journey.unit((unit) =>
    settleBodies(unit, [
      { kind: 'residents-committee', name: '延吉七村居委会', posts: [chair] },
      {
        kind: 'property-manager',
        name: '延吉物业',
        posts: [{ kind: 'manager', holder: { name: '陆建平' }, from }],
      },
    ]),
  )
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = phone): Promise<Page> {
  const context = await journey.as(who, { viewport })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}
/** Opens a dialog, closes it and opens it again before the browser has told of the closing: whether it is still there then. */
async function staysOpen(page: Page, name: string) {
  const opener = page.getByRole('button', { name })
  return opener.evaluate(async (button: HTMLElement) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
    button.click()
    await drawn()
    document.querySelector<HTMLElement>('dialog[open] .dlg-x')!.click()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    button.click()
    await drawn()
    await drawn()
    return document.querySelector('dialog[open] textarea') !== null
  })
}

const dialog = (page: Page): Locator => page.getByRole('dialog')

it('an idle terrace goes from a call for ideas over three levels to a troika meeting, a task, and what became of it', async () => {
  // Somebody writes down that it stands idle, and everybody is asked for ideas.
  const worker = await open('worker', '/idle-places', desk)
  await worker.getByRole('button', { name: '登记一处' }).click()
  await dialog(worker).getByLabel('叫什么').fill('3号楼顶露台')
  await dialog(worker).getByLabel('在哪里').fill('3号楼顶')
  await dialog(worker).getByLabel('能做什么').fill('屋顶花园')
  await dialog(worker).getByRole('button', { name: '记下' }).click()
  await worker.getByRole('heading', { name: '还有 1 处空着' }).waitFor()
  const chair = await open('chair', '/forum', desk)
  await chair.getByRole('button', { name: '发一次征集' }).click()
  await dialog(chair).getByLabel('征集什么').fill('3号楼顶露台派什么用场')
  await dialog(chair).getByRole('button', { name: '发出去' }).click()
  await chair.getByText('发出去了，居民首页就能看到。').waitFor()
  const neighbour = await open('neighbour', '/')
  await neighbour.getByText('3号楼顶露台派什么用场').waitFor()

  // An answer to the call comes to the counter; the building group talks it over first.
  await worker.getByRole('button', { name: '拿来议' }).first().click()
  await dialog(worker).getByLabel('议什么').fill('露台变花园')
  await dialog(worker).getByLabel('从哪里来').selectOption({ label: '居民提的' })
  await dialog(worker).getByLabel('应哪次征集').selectOption({ label: '3号楼顶露台派什么用场' })
  await dialog(worker).getByLabel('名册里没有，怎么称呼').fill('301的阿婆')
  await dialog(worker).getByLabel('先在哪一级议').selectOption({ label: '楼组' })
  await dialog(worker).getByLabel('哪个门洞').selectOption({ label: '3号' })
  expect(await faultsOf(worker)).toEqual([])
  await dialog(worker).getByRole('button', { name: '开始议' }).click()
  await worker.getByRole('heading', { level: 1, name: '露台变花园' }).waitFor()
  const topic = new URL(worker.url()).pathname.replace('/forum/', '')
  await chair.reload()
  await chair.getByText(/收到 1 个/).waitFor()

  await neighbour.goto(`${journey.url}/topics/${topic}`)
  await neighbour.getByRole('button', { name: '我也说一句' }).click()
  await dialog(neighbour).getByRole('radio', { name: '担心' }).check()
  await dialog(neighbour).getByLabel('您的话').fill('压上土会不会漏水？')
  await dialog(neighbour).getByRole('button', { name: '说出来' }).click()
  await neighbour.getByText('压上土会不会漏水？').waitFor()

  expect(await staysOpen(worker, '转上一级')).toBe(true)
  await dialog(worker).getByRole('button', { name: '先不' }).click()
  for (const [why, level] of [
    ['一个门洞定不了屋顶', '小区'],
    ['要用居民区的自治经费', '居民区'],
  ] as const) {
    await worker.getByRole('button', { name: '转上一级' }).click()
    await dialog(worker).getByLabel('为什么').fill(why)
    await dialog(worker).getByRole('button', { name: '转上去' }).click()
    await worker.getByText(why).first().waitFor()
    await expect.poll(() => worker.getByRole('listitem').filter({ hasText: level }).first().isVisible()).toBe(true)
  }
  await worker.getByRole('button', { name: '转上一级' }).waitFor({ state: 'detached' })

  // The troika takes it up; it does not decide while a point has no answer.
  const meeting = await open('worker', '/meetings/new', desk)
  await meeting.getByLabel('开什么会').selectOption({ label: '三驾马车联席会议' })
  await meeting.getByLabel('会的名字').fill('露台联席会议')
  await meeting.getByLabel('议什么').fill('上次的事')
  await meeting.getByLabel('还请谁').fill('延吉物业 陆经理')
  await meeting.getByRole('button', { name: '定下来，发通知' }).click()
  await meeting.getByRole('button', { name: '加一件' }).click()
  await dialog(meeting).getByLabel('议事厅里的议题').selectOption({ label: '露台变花园' })
  await dialog(meeting).getByRole('button', { name: '加上' }).click()
  await meeting.getByRole('link', { name: '看议题和意见' }).waitFor()
  await meeting.getByRole('button', { name: '开始开会' }).click()
  await meeting.getByRole('link', { name: '写记录' }).waitFor()
  const absent = meeting.getByRole('button', { name: /^到了：/ })
  for (let left = await absent.count(); left > 0; left -= 1) {
    await absent.first().click()
    await expect.poll(() => absent.count()).toBe(left - 1)
  }
  await meeting.getByRole('link', { name: '写记录' }).click()
  await meeting.getByRole('button', { name: '议这件：露台变花园' }).click()
  await meeting.getByLabel('谁说了什么').fill('露台做花箱花园，先做承重检测')
  await meeting.getByRole('button', { name: '当作提议，等表决' }).click()
  const decide = async () => {
    await meeting.getByRole('button', { name: '表决', exact: true }).click()
    await dialog(meeting).getByLabel('同意', { exact: true }).fill('2')
    await dialog(meeting).getByLabel('谁来办').selectOption({ label: '延吉物业' })
    await dialog(meeting).getByRole('button', { name: '记下表决' }).click()
  }
  await decide()
  await dialog(meeting).getByText('还有 1 条意见没答复，答复完才能决定。').first().waitFor()
  await dialog(meeting).getByRole('button', { name: '先不' }).click()
  await worker.getByRole('button', { name: /^答复/ }).click()
  await dialog(worker).getByLabel('为什么').fill('先做承重和防水检测，合格才动。')
  await dialog(worker).getByRole('button', { name: '答复', exact: true }).click()
  await worker.getByRole('heading', { name: '意见都答复了' }).waitFor()
  await decide()
  await meeting.getByText('通过了，任务进了待办。').waitFor()

  // It is decided by the meeting, and the property manager has it as a task.
  await neighbour.reload()
  await neighbour
    .getByText(/露台做花箱花园，先做承重检测（延吉物业来办/)
    .first()
    .waitFor()
  const property = await open('property', '/tasks')
  await property.getByText('露台做花箱花园，先做承重检测').first().click()
  await property.getByRole('button', { name: '接单' }).click()
  await dialog(property).getByRole('button', { name: '先接单，时间再说' }).click()
  await property.getByText('接单了。').waitFor()
  await property.getByRole('button', { name: '办好了' }).click()
  await property.getByText('办好了，等居民确认。').waitFor()

  // The chair is asked to say so, and says it in words; whoever spoke is told, and it stays in sight.
  const inbox = async (who: Capacity) => {
    const answer = await fetch(`${journey.url}/api/n/${journey.a.id}/inbox`, { headers: journey.people[who].headers })
    return ((await answer.json()) as { messages: { text: string }[] }).messages.map((one) => one.text).join('\n')
  }
  await expect.poll(() => inbox('chair')).toContain('“露台做花箱花园，先做承重检测”办好了')
  await chair.goto(`${journey.url}/forum/${topic}`)
  await chair.getByRole('button', { name: '后来怎么样了' }).click()
  await dialog(chair).getByRole('radio', { name: '办好了' }).check()
  await dialog(chair).getByLabel('说两句').fill('检测合格，花箱摆好了，周六上午一起种。')
  await dialog(chair).getByRole('button', { name: '告诉大家' }).click()
  await chair.getByText('检测合格，花箱摆好了，周六上午一起种。').first().waitFor()
  await neighbour.goto(`${journey.url}/topics`)
  const row = neighbour.getByRole('link', { name: /露台变花园/ })
  await expect.poll(() => row.textContent()).toContain('办好了')
  await row.click()
  await neighbour.getByText('检测合格，花箱摆好了，周六上午一起种。').first().waitFor()
  expect(await faultsOf(neighbour)).toEqual([])
  await expect.poll(() => inbox('neighbour')).toContain('检测合格，花箱摆好了')
  await worker.goto(`${journey.url}/idle-places`)
  await worker.getByText('用起来了', { exact: true }).waitFor()
})
