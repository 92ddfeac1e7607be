import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { roles } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { addUser, offerSignIns, workersOf } from '../api.ts'
import { browser } from '../test/browser.ts'
import { signedIn, type WantedSignIn } from '../test/sign-in.ts'
import { totp } from '../test/totp.ts'

let house: TestHouse
let ahead = 0
beforeAll(async () => {
  house = await openTestHouse({ clock: () => new Date(Date.now() + ahead) })
})
afterAll(() => house.close())

const password = '弄堂里的桂花开了三次'
const as = async (wanted: WantedSignIn) => {
  const who = await signedIn(house.parts, wanted)
  return { ...browser(house, who.cookie), ...who }
}
const staffOf = (id: string) => `/api/n/${id}/staff`
const events = async (type: string) =>
  (
    await house.parts.database.owner.query('select neighbourhood_id, subject_id, data from kit.event where type = $1', [
      type,
    ])
  ).rows
const add = (name: string, phone: string, role = 'worker') => ({ id: newId(), name, phone, role })

describe('a new worker', () => {
  it('is added by the chair, sets the own password with the code, and counts at once', async () => {
    const chair = await as({ role: 'chair', neighbourhoodId: house.a.id, name: '沈国强' })
    const wanted = add('周敏芝', '19900005001')
    const { body } = await chair.post(staffOf(house.a.id), wanted)
    expect(body.invitation.code).toMatch(/^\d{3} \d{3} \d{4}$/)
    expect((await chair.post(staffOf(house.a.id), { ...wanted, id: newId() })).body.code).toBe('accounts.works-here')
    expect((await chair.post(staffOf(house.a.id), wanted)).status).toBe(200)
    const { staff } = (await chair.get(staffOf(house.a.id))).body
    expect(staff.find((one: { id: string }) => one.id === wanted.id)).toMatchObject({
      name: '周敏芝',
      phone: '199****5001',
      secondFactor: false,
      may: { end: true, handOver: true, invite: true },
    })

    const here = browser(house)
    const { code } = body.invitation
    expect((await here.post('/api/session/invitation', { code, password: '1234567890' })).body.code).toBe(
      'accounts.weak-password',
    )
    expect((await here.post('/api/session/invitation', { code: '0000000000', password })).body.code).toBe(
      'accounts.unknown-code',
    )
    expect((await here.post('/api/session/invitation', { code, password })).body).toEqual({ next: 'enrol' })
    expect((await browser(house).post('/api/session/invitation', { code, password })).body.code).toBe(
      'accounts.unknown-code',
    )
    const set = (await here.post('/api/session/second-factor/enrol', { password })).body
    await here.post('/api/session/second-factor/confirm', { code: totp(set.key) })
    expect((await here.get(staffOf(house.a.id))).status).toBe(200)
    expect((await here.get(staffOf(house.b.id))).status).toBe(403)

    expect((await chair.post(`${staffOf(house.a.id)}/${wanted.id}/end`, { reason: '调走了' })).status).toBe(200)
    expect((await here.get(staffOf(house.a.id))).status).toBe(403)
    expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, standings: [] })
    expect((await chair.post(`${staffOf(house.a.id)}/${wanted.id}/end`, { reason: '再来' })).status).toBe(404)
  })

  it('is added by nobody else, and above the chair only by an operator', async () => {
    for (const role of roles) {
      const place = { subdistrict: { area: '310110015' }, district: { area: '310110' }, operator: {} }[
        role as string
      ] ?? {
        neighbourhoodId: house.a.id,
      }
      const who = await as({ role, ...place })
      const mayAdd = role === 'chair' || role === 'operator'
      const phone = `1990000${6_000 + roles.indexOf(role)}`
      expect((await who.post(staffOf(house.a.id), add('吴月珍', phone))).status).toBe(mayAdd ? 200 : 403)
      expect((await who.post(staffOf(house.a.id), add('新书记', phone, 'chair'))).status).toBe(
        role === 'operator' ? 200 : 403,
      )
      const over = { ...add('街道同事', phone, 'subdistrict'), area: '310110015' }
      expect((await who.post('/api/office', over)).status).toBe(role === 'operator' ? 200 : 403)
    }
    expect((await browser(house).get(staffOf(house.a.id))).status).toBe(401)
    const chairOfB = await as({ role: 'chair', neighbourhoodId: house.b.id })
    expect((await chairOfB.post(staffOf(house.a.id), add('外来', '19900006999'))).status).toBe(403)
    const operator = await as({ role: 'operator' })
    const wrong = { ...add('街道', '19900006998', 'subdistrict'), area: '310110' }
    expect((await operator.post('/api/office', wrong)).status).toBe(400)
  })
})

describe('leaving', () => {
  it('hands over to a colleague, and says so to all', async () => {
    const worker = await as({ role: 'worker', neighbourhoodId: house.a.id, name: '钱桂英' })
    const colleague = await as({ role: 'worker', neighbourhoodId: house.a.id, name: '孙福生' })
    const stranger = await as({ role: 'worker', neighbourhoodId: house.b.id, name: '外人' })
    const list = (await worker.get(staffOf(house.a.id))).body.staff as { id: string; accountId: string }[]
    const own = list.find((one) => one.accountId === worker.accountId)
    const url = `${staffOf(house.a.id)}/${own?.id}/hand-over`
    const give = (to: string, by = worker) => by.post(url, { to, reason: '退休' })
    expect((await give(stranger.accountId)).body.code).toBe('accounts.not-a-colleague')
    expect((await give(worker.accountId)).body.code).toBe('accounts.not-a-colleague')
    expect((await give(worker.accountId, colleague)).status).toBe(403)
    expect((await give(colleague.accountId)).status).toBe(200)
    const [event] = await events('accounts.handed-over')
    expect(event).toMatchObject({
      subject_id: worker.accountId,
      data: { from: worker.accountId, to: colleague.accountId, role: 'worker' },
    })
    expect((await worker.get(staffOf(house.a.id))).status).toBe(403)
    const { announcements } = (await colleague.get(`/api/n/${house.a.id}/announcements`)).body
    expect(announcements[0]).toMatchObject({ kind: 'handed-over', about: '钱桂英 → 孙福生', reason: '退休' })
    expect((await stranger.get(`/api/n/${house.b.id}/announcements`)).body.announcements).toEqual([])
  })

  it('never leaves a neighbourhood without a chair', async () => {
    const operator = await as({ role: 'operator' })
    const chair = await as({ role: 'chair', neighbourhoodId: house.b.id, name: '唯一' })
    const worker = await as({ role: 'worker', neighbourhoodId: house.b.id, name: '接班' })
    const list = (await operator.get(staffOf(house.b.id))).body.staff as {
      id: string
      accountId: string
      role: string
    }[]
    const others = list.filter((one) => one.role === 'chair' && one.accountId !== chair.accountId)
    for (const one of others) await operator.post(`${staffOf(house.b.id)}/${one.id}/end`, { reason: '换届' })
    const own = list.find((one) => one.accountId === chair.accountId)
    expect((await operator.post(`${staffOf(house.b.id)}/${own?.id}/end`, { reason: '换届' })).body.code).toBe(
      'accounts.last-chair',
    )
    const given = await chair.post(`${staffOf(house.b.id)}/${own?.id}/hand-over`, {
      to: worker.accountId,
      reason: '换届',
    })
    expect(given.status).toBe(200)
    const now = await house.unit(workersOf, { ground: house.b })
    expect(now.filter((one) => one.role === 'chair').map((one) => one.name)).toEqual(['接班'])
  })
})

describe('what is told to all', () => {
  it('a lost second factor is taken off by the chair, and every session ends', async () => {
    const chair = await as({ role: 'chair', neighbourhoodId: house.a.id, name: '沈国强' })
    const lost = await as({ role: 'worker', neighbourhoodId: house.a.id, name: '陈立新' })
    const list = (await chair.get(staffOf(house.a.id))).body.staff as { id: string; accountId: string }[]
    const url = `${staffOf(house.a.id)}/${list.find((one) => one.accountId === lost.accountId)?.id}/reset-second-factor`
    expect((await lost.post(url, { reason: '自己来' })).status).toBe(403)
    expect((await chair.post(url, { reason: '' })).status).toBe(400)
    expect((await chair.post(url, { reason: '手机掉了' })).status).toBe(200)
    expect((await lost.get('/api/session')).body.signedIn).toBe(false)
    const told = (await chair.get(`/api/n/${house.a.id}/announcements`)).body.announcements
    expect(told[0]).toMatchObject({ kind: 'second-factor-reset', actor: '沈国强', about: '陈立新', reason: '手机掉了' })
  })

  it('emergency access lasts four hours, reaches the own subdistrict, and is read by all', async () => {
    const operator = await as({ role: 'operator', name: '值班管理员' })
    const until = await operator.post('/api/emergency-access', {
      neighbourhoodId: house.b.id,
      reason: '台风,联系不上居委会',
    })
    expect(until.status).toBe(200)
    const worker = await as({ role: 'worker', neighbourhoodId: house.b.id })
    const told = (await worker.get(`/api/n/${house.b.id}/announcements`)).body.announcements
    expect(told[0]).toMatchObject({
      kind: 'emergency',
      about: '值班管理员',
      reason: '台风,联系不上居委会',
      until: until.body.until,
    })
    expect((await house.unit(workersOf, { ground: house.b })).some((one) => one.name === '值班管理员')).toBe(true)
    ahead += 4 * 3_600_000 + 1_000
    expect((await house.unit(workersOf, { ground: house.b })).some((one) => one.name === '值班管理员')).toBe(false)

    const chair = await as({ role: 'chair', neighbourhoodId: house.a.id })
    const far = await chair.post('/api/emergency-access', { neighbourhoodId: house.b.id, reason: '看看' })
    expect(far.body.code).toBe('accounts.not-in-reach')
    const other = await as({ role: 'worker', neighbourhoodId: house.a.id })
    expect((await other.post('/api/emergency-access', { neighbourhoodId: house.a.id, reason: '看看' })).status).toBe(
      403,
    )
  })
})

describe('from the command line and in the demonstration', () => {
  it('adds a user with a password, or with a code', async () => {
    const scope = { ground: house.a }
    const add_ = (phone: string, more: object) =>
      house.unit((unit) => addUser(unit, { name: '系统管理员', phone, role: 'operator', ...more }), scope)
    const first = await add_('19900007001', { password })
    expect(first.invitation).toBeNull()
    expect((await browser(house).post('/api/session/password', { name: '19900007001', password })).body).toEqual({
      next: 'enrol',
    })
    expect((await add_('19900007002', {})).invitation?.code).toMatch(/^\d{10}$/)
    await expect(add_('19900007003', { password: 'password123' })).rejects.toMatchObject({
      code: 'accounts.weak-password',
    })
  })

  it('offers the sign-ins of the demonstration, and opens a whole session for each', async () => {
    const { accountId } = await as({ role: 'worker', neighbourhoodId: house.a.id, name: '周敏芝' })
    await house.unit(async (unit) =>
      offerSignIns(unit, [{ accountId, role: 'worker', zh: '居委会干部 周敏芝', en: 'Committee worker Zhou Minzhi' }]),
    )
    expect((await browser(house).get('/api/session/ways')).body.demo).toBeNull()
    await house.parts.database.owner.query(`insert into kit.setting values ('demo', '{"state": "ready"}')`)
    const here = browser(house)
    expect((await here.get('/api/session/ways')).body.demo.signIns).toEqual([
      { accountId, role: 'worker', zh: '居委会干部 周敏芝', en: 'Committee worker Zhou Minzhi' },
    ])
    expect((await here.post('/api/session/demo', { accountId })).body).toEqual({ next: 'home' })
    const session = (await here.get('/api/session')).body
    expect(session).toMatchObject({ signedIn: true, strong: true, account: { role: 'worker', at: 'desk' } })
    expect((await here.get(staffOf(house.a.id))).status).toBe(200)
    expect((await here.post('/api/session/phone-code', { phone: '19900008001' })).body.shown).toMatch(/^\d{6}$/)
    expect((await browser(house).post('/api/session/demo', { accountId: newId() })).body.code).toBe('accounts.no-demo')
  })
})
