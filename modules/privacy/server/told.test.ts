import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleAccounts } from '#accounts'
import { settleBodies } from '#bodies'
import { keepFile } from '#files'
import { readThread, tell } from '#messages'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { blankFacts, savePersons } from '#people'
import { pdf } from '../../files/test/made-files.ts'
import { escalateLate } from './commands/requests.ts'

const day = 86_400_000
let house: TestHouse
let who: Actor | null
let clock = new Date('2026-11-26T02:00:00Z')
const [adult, other, child] = [newId(), newId(), newId()] as [string, string, string]
let chairAccount = ''

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => who, clock: () => clock })
  who = actorAs('chair', house.a)
  await house.unit(
    async (unit) => {
      const mobile = (number: string) => [{ number, kind: 'mobile' as const }]
      const person = (id: string, name: string, more: object) => ({
        id,
        version: null,
        facts: { ...blankFacts(name), ...more },
      })
      await savePersons(
        unit,
        [
          person(adult, '吴桂芬', { phones: mobile('19900000031') }),
          person(other, '顾小兰', { phones: mobile('19900000032') }),
          person(child, '吴小宝', { birthDate: '2016-05-01' }),
        ],
        '名册',
      )
    },
    { actor: who },
  )
  await house.unit(async (unit) => {
    const [id = ''] = await settleAccounts(unit, [
      { name: '沈佩华', phone: '19900000033', standings: [{ role: 'chair', neighbourhoodId: house.a.id }] },
    ])
    chairAccount = id
  })
})
afterAll(() => house.close())

async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: { 'x-mulin': '1' }, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
}
const thread = (id: string) =>
  house.unit((unit) => readThread(unit, { room: 'privacy', id }), { actor: actorAs('chair', house.a) })

it('tells chair and person of a late answer, once, and the person of the answer', async () => {
  who = actorAs('worker', house.a)
  const id = newId()
  await ask('POST', '/privacy/requests', { id, personId: adult, kind: 'copy', text: '要一份' })
  const later = { now: new Date(clock.getTime() + 60 * day) }
  expect(await house.unit(escalateLate, later)).toBe(1)
  expect(await house.unit(escalateLate, later)).toBe(0)
  const said = await thread(id)
  expect(said.map(({ text }) => text.slice(0, 12)).toSorted()).toEqual(['您 2026年11月26', '有一件个人信息请求过了答'])
  const ways = said.map(({ deliveries }) => deliveries.map(({ channel }) => channel).toSorted())
  expect(ways.toSorted((one, two) => one.length - two.length)).toEqual([['sms'], ['app', 'sms']])
  const accounts = await house.parts.database.owner.query(
    `select distinct account_id from messages.delivery where account_id is not null`,
  )
  expect(accounts.rows).toEqual([{ account_id: chairAccount }])

  await ask('POST', `/privacy/requests/${id}/check`, { how: '看了身份证' })
  await ask('POST', `/privacy/requests/${id}/answer`, { state: 'done', answer: '打印好了' })
  const all = await thread(id)
  expect(all).toHaveLength(3)
  // What was asked and answered is read on the page, never in a message.
  expect(JSON.stringify(all)).not.toContain('打印好了')
})

it('tells those on the list of an incident, each once, and keeps the told on it', async () => {
  who = actorAs('chair', house.a)
  const id = newId()
  const told = {
    kinds: '电话',
    cause: '打印件丢了',
    harm: '可能接到骚扰电话',
    measures: '已找回',
    selfHelp: '请留意陌生来电。',
    contact: '021-00000007',
  }
  await ask('POST', '/privacy/incidents', {
    id,
    foundAt: '2026-11-26T01:00:00Z',
    what: 'lost',
    rooms: ['duty'],
    affected: 2,
    told,
  })
  const path = `/privacy/incidents/${id}`
  expect((await ask('POST', `${path}/persons`, { personIds: [newId()] })).body.code).toBe('privacy.unknown-person')
  await ask('POST', `${path}/persons`, { personIds: [adult, other] })
  await ask('POST', `${path}/persons`, { personIds: [adult] })
  expect((await ask('DELETE', `${path}/persons/${other}`)).status).toBe(200)
  const persons = async () => (await ask('GET', path)).body.persons as { personId: string; toldAt: string | null }[]
  expect(await persons()).toMatchObject([{ personId: adult, name: '吴*芬', toldAt: null }])
  await ask('POST', `${path}/told`, { whom: 'persons' })
  expect(await thread(id)).toMatchObject([
    { text: '您的电话可能丢失。请留意陌生来电。 详情请问：021-00000007', urgent: true, recipients: 1 },
  ])
  expect((await ask('DELETE', `${path}/persons/${adult}`)).body.code).toBe('privacy.told-already')
  // Somebody found later is told as well, the first one not again.
  await ask('POST', `${path}/persons`, { personIds: [other] })
  await ask('POST', `${path}/told`, { whom: 'persons' })
  expect((await thread(id)).map(({ recipients }) => recipients)).toEqual([1, 1])
  expect((await persons()).every(({ toldAt }) => toldAt !== null)).toBe(true)
  who = actorAs('worker', house.a)
  expect((await ask('GET', path)).status).toBe(403)
})

it('keeps the photo of what a guardian signed, for those who note such consents', async () => {
  who = { ...actorAs('worker', house.a), accountId: newId() }
  const file = newId()
  const actor = who
  await house.unit((unit) => keepFile(unit, { id: file, name: '同意书.pdf', content: pdf() }), { actor })
  const id = newId()
  const note = {
    id,
    childId: child,
    guardian: '吴强',
    relation: 'parent',
    purpose: 'account',
    paper: '档案柜 3 号',
    givenOn: '2026-11-25',
    files: [file],
  }
  expect((await ask('POST', '/privacy/guardian-consents', note)).status).toBe(200)
  expect((await ask('GET', '/privacy/guardian-consents')).body.consents).toMatchObject([{ id, files: [file] }])
  const open = async (by: Actor) => {
    who = by
    return (await house.http.inject(`/api/n/${house.a.id}/files/${file}?size=full`)).statusCode
  }
  expect(await open(actorAs('chair', house.a))).toBe(200)
  expect(await open(actorAs('resident', house.a, { personId: adult }))).not.toBe(200)
  expect(await open(actorAs('property', house.a))).not.toBe(200)
})

it('shows everybody in the register that it was taken as a file', async () => {
  who = actorAs('chair', house.a)
  const taken = await house.http.inject({
    url: `/api/n/${house.a.id}/persons/export?format=csv`,
    headers: { 'x-mulin': '1' },
  })
  expect(taken.statusCode).toBe(200)
  who = actorAs('resident', house.a, { personId: adult })
  const { body } = await ask('GET', '/held')
  const looks = (body.looks ?? []) as { fields: string[]; by: string }[]
  expect(looks.filter(({ fields }) => fields[0]?.startsWith('名册清单存成文件'))).toHaveLength(1)
})

it('lets go of old messages and of those who held a post, and keeps the counts', async () => {
  const old = { now: new Date(clock.getTime() - 12 * 366 * day) }
  const message = await house.unit(
    (unit) =>
      tell(unit, {
        template: 'messages.written',
        to: { persons: [adult] },
        data: { text: '十二年前的通知' },
        about: null,
      }),
    { ...old, actor: actorAs('worker', house.a) },
  )
  const { owner } = house.parts.database
  await owner.query(`update messages.delivery set state = 'sent', ended_at = now() where message_id = $1`, [message.id])
  const [body] = await house.unit(
    (unit) =>
      settleBodies(unit, [
        {
          kind: 'owners-committee',
          name: '老业委会',
          compoundIds: [],
          posts: [{ kind: 'chair', holder: { personId: adult }, from: '2010-01-01' }],
        },
      ]),
    old,
  )
  await owner.query(
    `update bodies.post set ended_at = $1, ended_why = 'moved', ended_note = '搬去外地' where id = $2`,
    [old.now, body?.postIds[0]],
  )
  who = actorAs('chair', house.a)
  const due = (await ask('GET', '/privacy/due')).body.counts as { rule: string; count: number }[]
  const of = (rule: string) => due.find((one) => one.rule === rule)?.count
  expect([of('messages.texts'), of('bodies.holders')]).toEqual([1, 1])
  expect((await ask('POST', '/privacy/sweeps', { id: newId() })).status).toBe(200)
  const left = await owner.query(
    `select m.text_sealed, m.recipients, d.person_id, d.channel from messages.message m join messages.delivery d on d.message_id = m.id where m.id = $1`,
    [message.id],
  )
  expect(left.rows).toEqual([{ text_sealed: null, recipients: 1, person_id: null, channel: 'sms' }])
  const post = await owner.query('select person_id, holder_name, ended_note from bodies.post where id = $1', [
    body?.postIds[0],
  ])
  expect(post.rows).toEqual([{ person_id: null, holder_name: '（已过保存期限）', ended_note: null }])
  clock = new Date(clock.getTime() + 1)
  const again = (await ask('GET', '/privacy/due')).body.counts as { rule: string; count: number }[]
  expect(again.filter(({ rule, count }) => ['messages.texts', 'bodies.holders'].includes(rule) && count > 0)).toEqual(
    [],
  )
})
