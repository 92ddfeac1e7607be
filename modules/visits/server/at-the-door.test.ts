import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeUp } from '#policies'
import { room as policies } from '#policies/room'
import { actorAs } from '#apps/test/asking.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../../accounts/test/sign-in.ts'
import { policyFound } from './listeners.ts'
import { type Answer, openVisitHouse, type VisitHouse, visitTo } from '../test/made-house.ts'

let house: VisitHouse
let now = new Date('2026-11-26T02:00:00Z')
let elder: string
beforeAll(async () => {
  house = await openVisitHouse(() => now)
  elder = await house.live(4, '吴玉芬', {
    birthDate: '1948-03-02',
    registration: 'registered',
    employment: 'retired',
    phones: [{ number: '19900000430', kind: 'mobile' }],
    care: ['low-income', 'living-alone'],
  })
})
afterAll(() => house.close())

const atDoor = async (): Promise<Answer> => {
  const { body } = await house.ask(house.worker, 'POST', '/visits/round', { also: [house.homes[4]] })
  return body.homes.find((home: { homeId: string }) => home.homeId === house.homes[4])
}

it('the sheet asks what would settle what somebody may be owed; the answer goes there, and is not asked again', async () => {
  const home = await atDoor()
  const asked = home.questions.filter((one: { key: string }) => one.key.startsWith('policy:'))
  expect(asked.length).toBeGreaterThan(0)
  expect(home.questions.length).toBeLessThanOrEqual(4)
  const [question] = asked
  expect(question.forWhat.length).toBeGreaterThan(0)
  const value =
    question.kind === 'yes-no'
      ? 'yes'
      : question.kind === 'choice'
        ? question.options[0].value
        : question.kind === 'date'
          ? '2026-01-01'
          : '1200'
  const answers = [
    { id: newId(), personId: elder, key: question.key, value },
    { id: newId(), personId: elder, key: 'policy:nothing', value: 'yes' },
    { id: newId(), personId: newId(), key: question.key, value },
  ]
  const [receipt] = await house.sync(house.worker, [visitTo(house.homes[4], { answers })])
  expect(receipt).toMatchObject({ state: 'accepted', waits: 2 })
  const again = (await atDoor()).questions.map((one: { key: string }) => one.key)
  expect(again).not.toContain(question.key)
  const waiting = (await house.ask(house.chair, 'GET', '/visits/answers')).body.answers
  expect(waiting.map((one: { doubt: string }) => one.doubt).toSorted()).toEqual(['gone', 'unreadable'])
})

it('a case is told at the door once, and one that is gone holds back nothing', async () => {
  const caseId = newId()
  const policy = (await house.ask(house.worker, 'GET', '/policies')).body.policies[0].policy as string
  const kept = await house.unit((unit) => takeUp(unit, { id: caseId, personId: elder, policy }), {
    actor: actorAs('worker', house.a),
  })
  const home = await atDoor()
  expect(home.tell.map((one: { caseId: string }) => one.caseId)).toContain(kept)
  const [receipt] = await house.sync(house.worker, [visitTo(house.homes[4], { told: [kept, newId()] })])
  expect(receipt?.state).toBe('accepted')
  expect((await atDoor()).tell.map((one: { caseId: string }) => one.caseId)).not.toContain(kept)
})

it('a policy finds somebody on a birthday: their home stands on the round until they are told, not until somebody is there', async () => {
  const older = await house.live(6, '钱来宝', { birthDate: '1950-02-02', registration: 'registered' })
  const man = await house.live(7, '孙德发', { birthDate: '1961-11-27', registration: 'registered' })
  const morning = async () => {
    await policies.jobs?.['policies.assess']?.run(house.parts, null)
    const { rows } = await house.parts.database.owner.query(
      `select id, subject_id, at, data from kit.event where type = 'policies.found' and subject_id = any($1) order by id`,
      [[older, man]],
    )
    for (const row of rows as { id: string; subject_id: string; at: Date; data: { caseId: string } }[])
      for (let twice = 0; twice < 2; twice += 1)
        await policyFound(house.parts, {
          neighbourhoodId: house.a.id,
          id: row.id,
          type: 'policies.found',
          subjectId: row.subject_id,
          actorId: null,
          actorName: null,
          at: row.at,
          data: row.data,
        })
    return rows.length
  }
  const why = async () => {
    const { body } = await house.ask(house.worker, 'POST', '/visits/round', { also: [house.homes[6], house.homes[7]] })
    return [6, 7].map((place) =>
      body.homes
        .find((one: { homeId: string }) => one.homeId === house.homes[place])
        .why.filter((due: { cause: string }) => due.cause === 'policy-found')
        .map((due: { dueOn: string }) => due.dueOn),
    )
  }
  // What somebody was owed long before is in the list, and sends nobody out.
  await house.parts.database.owner.query('delete from policies.run')
  expect(await morning()).toBe(0)
  expect(await why()).toEqual([[], []])
  now = new Date('2026-11-27T02:00:00Z')
  house.worker = await signedIn(house.parts, { neighbourhoodId: house.a.id, role: 'worker', name: '周敏芝' })
  expect(await morning()).toBe(1)
  expect(await why()).toEqual([[], ['2026-12-04']])
  await house.sync(house.worker, [visitTo(house.homes[7], { at: now.toISOString() })])
  expect(await why()).toEqual([[], ['2026-12-04']])
  const cases = (await house.ask(house.worker, 'GET', '/policies/cases?view=today')).body.cases
  const found = cases.find((one: { person: { id: string } }) => one.person.id === man)
  await house.sync(house.worker, [visitTo(house.homes[7], { told: [found.id], at: now.toISOString() })])
  expect(await why()).toEqual([[], []])
})
