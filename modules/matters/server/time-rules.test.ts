import { afterAll, beforeAll, expect, it } from 'vitest'
import { atPlace, fresh, makeHouse, type MadeHouse } from '../test/made-house.ts'

let house: MadeHouse
beforeAll(async () => void (house = await makeHouse()))
afterAll(() => house.close())

const rule = {
  contact: 1,
  ordinary: 3,
  complex: 10,
  urgentContact: 1,
  urgent: 1,
  followUp: 2,
  chairAfter: 0,
  subdistrictAfter: 3,
  opens: 9 * 60,
  closes: 17 * 60,
  source: '街道 2026 年试行办法',
  verified: true,
}

async function takenIn(): Promise<{ id: string; dueAt: string }> {
  const id = fresh()
  const place = atPlace({ entranceId: house.entranceId })
  const answer = await house.ask('worker', 'POST', '/intake', {
    id,
    source: 'counter',
    category: 'noise',
    place,
    reporter: { name: '王', phone: '19900000001' },
  })
  expect(answer.status).toBe(200)
  return { id, dueAt: String(answer.body.answerBy) }
}

it('is the chair’s to set, for a coming day, and moves nothing that is open', async () => {
  // Tuesday 24 November 2026, 16:20.
  const before = await takenIn()
  expect(before.dueAt).toBe('2026-12-01T09:30:00.000Z')
  expect((await house.ask('worker', 'PUT', '/time-rules/2026-12-01', rule)).status).toBe(403)
  const late = await house.ask('chair', 'PUT', '/time-rules/2026-11-24', rule)
  expect([late.status, late.body.code]).toEqual([409, 'matters.rule-in-the-past'])
  const shrinking = await house.ask('chair', 'PUT', '/time-rules/2026-12-01', { ...rule, complex: 2 })
  expect([shrinking.status, shrinking.body.code]).toEqual([422, 'matters.rule-order'])
  const never = await house.ask('chair', 'PUT', '/time-rules/2026-12-01', { ...rule, closes: 540 })
  expect([never.status, never.body.code]).toEqual([422, 'matters.rule-hours'])

  expect((await house.ask('chair', 'PUT', '/time-rules/2026-12-01', { ...rule, ordinary: 4 })).status).toBe(200)
  expect((await house.ask('chair', 'PUT', '/time-rules/2026-12-01', rule)).status).toBe(200)
  const listed = await house.ask('worker', 'GET', '/time-rules')
  expect(listed.body.rules).toMatchObject([
    { from: '2000-01-01', standing: 'now', contact: 1, ordinary: 5, complex: 15, verified: false },
    { from: '2026-12-01', standing: 'ahead', ...rule },
  ])

  house.at('2026-12-01T02:00:00Z')
  const after = await takenIn()
  expect(after.dueAt).toBe('2026-12-04T09:00:00.000Z')
  // A step of the older matter counts anew, by its own rule.
  await house.ask('worker', 'POST', `/matters/${before.id}/note`, { note: '问过物业' })
  const kept = await house.ask('worker', 'GET', `/matters/${before.id}`)
  expect(kept.body.dueAt).toBe(before.dueAt)
  const begun = await house.ask('chair', 'PUT', '/time-rules/2026-12-01', rule)
  expect(begun.body.code).toBe('matters.rule-in-the-past')
})
