import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { addPerson } from '#people'
import { settleHomes } from '#places'
import { browser } from '../test/browser.ts'
import { signedIn, type WantedSignIn } from '../test/sign-in.ts'

let house: TestHouse
let home = ''
beforeAll(async () => {
  house = await openTestHouse()
  const place = { compound: { name: '延吉七村', address: '延吉七村' }, entrance: '12号', room: '301', floor: 3 }
  const wanted = { ...place, buildingArea: 5_527, use: 'lived-in' as const }
  home = (await house.unit((unit) => settleHomes(unit, [wanted])))[0]?.id ?? ''
})
afterAll(() => house.close())

const as = (wanted: Partial<WantedSignIn> = {}) =>
  signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, ...wanted })
const file = (path: string, headers: Record<string, string>) =>
  house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/${path}`, headers })

it('every list goes out masked and marked with who took it and when', async () => {
  const worker = await as()
  const at = (path: string) => `/api/n/${house.a.id}/${path}`
  const desk = browser(house, worker.cookie)
  const personId = newId()
  const facts = { id: personId, name: '王老伯', homeId: home, on: '2026-11-01', phones: [] }
  await house.unit((unit) => addPerson(unit, facts))
  await desk.post(at('binding-codes'), { homes: [{ homeId: home }] })
  const consent = {
    id: newId(),
    personId,
    phone: '19900012001',
    agentName: '丁小妹',
    relation: 'child',
    paper: '第 12 号',
  }
  expect((await desk.post(at('consents'), { ...consent, homeIds: [home] })).status).toBe(200)
  const resident = browser(house, (await as({ role: 'resident', neighbourhoodId: house.b.id, name: '李文' })).cookie)
  await resident.post('/api/binding-requests', {
    id: newId(),
    neighbourhoodId: house.a.id,
    address: '12号301',
    name: '李文文',
    relation: 'tenant',
  })

  for (const [list, holds, hides] of [
    ['requests', '李*文,延吉七村12号301室', '李文文'],
    ['codes', '延吉七村12号301室,绑定住处', '王老伯'],
    ['consents', '王*伯,丁*妹,199****2001,子女,当面', '丁小妹'],
  ] as const) {
    const { body } = await file(`accounts/export?list=${list}&format=csv`, worker.headers)
    expect(body, list).toContain(holds)
    expect(body, list).not.toContain(hides)
    expect(body, list).toMatch(/周敏芝 于 \d{4}-\d\d-\d\d \d\d:\d\d 导出/)
  }
  const staff = await file('staff/export?format=csv', worker.headers)
  expect(staff.body).toMatch(/周敏芝,居委干部[\s\S]*周敏芝 于 /)
  const xlsx = await file('staff/export', worker.headers)
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(xlsx.headers['content-disposition']).toBe('attachment; filename="staff.xlsx"')
})

it('no list goes to a resident, the property manager, or a worker of another neighbourhood', async () => {
  for (const wanted of [{ role: 'resident' }, { role: 'property' }, { neighbourhoodId: house.b.id }] as const) {
    const { headers } = await as(wanted)
    for (const path of ['staff/export', 'accounts/export?list=codes'])
      expect((await file(path, headers)).statusCode, path).toBe(403)
  }
})
