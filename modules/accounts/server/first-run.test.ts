import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { browser } from '../test/browser.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const first = (code: string) => ({
  neighbourhood: { id: newId(), code, name: '第一居民区', phone: '021-00000001' },
  account: { name: '沈国强', phone: '19900020001', password: '弄堂里的桂花开了三次' },
})

it('is closed where neighbourhoods stand, open where nothing does, and works exactly once', async () => {
  const here = browser(house)
  expect((await here.get('/api/first-run')).body).toEqual({ open: false })
  expect((await here.post('/api/first-run', first('310110015008'))).body.code).toBe('accounts.first-run-done')
  await house.parts.database.owner.query('delete from places.neighbourhood')
  expect((await here.get('/api/first-run')).body).toEqual({ open: true })
  const weak = { ...first('310110015008'), account: { name: '沈国强', phone: '19900020001', password: '1234567890' } }
  expect((await here.post('/api/first-run', weak)).body.code).toBe('accounts.weak-password')

  const both = [browser(house), browser(house)]
  const answers = await Promise.all(both.map((one, at) => one.post('/api/first-run', first(`31011001501${at}`))))
  expect(answers.map((one) => one.status).sort((a, b) => a - b)).toEqual([200, 410])
  const winner = both[answers.findIndex((one) => one.status === 200)]
  expect(answers.find((one) => one.status === 200)?.body).toEqual({ next: 'enrol' })
  expect((await winner?.get('/api/session'))?.body).toMatchObject({
    toDo: 'enrol',
    standings: expect.arrayContaining([
      expect.objectContaining({ role: 'chair' }),
      expect.objectContaining({ role: 'operator' }),
    ]),
  })
  expect((await here.get('/api/first-run')).body).toEqual({ open: false })
  expect((await here.post('/api/first-run', first('310110015019'))).body.code).toBe('accounts.first-run-done')
})
