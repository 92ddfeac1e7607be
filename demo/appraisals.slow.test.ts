import { afterAll, beforeAll, expect, it } from 'vitest'
import { listRounds, readRound } from '#appraisals'
import { listNotices } from '#notices'
import { listNeighbourhoods } from '#places'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { anchorOf } from './anchor.ts'
import { makeDemo } from './make.ts'
import { openEmptyHouse } from './test/empty-house.ts'

const anchor = anchorOf('2026-11-25', new Date())
let house: Awaited<ReturnType<typeof openEmptyHouse>>
beforeAll(async () => {
  house = await openEmptyHouse()
  await makeDemo(house.parts, { anchor, share: 0.02 })
}, 120_000)
afterAll(() => house.close())

async function within<T>(name: string, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { parts } = house
  const scope = { actor: null, now: anchor.at, ground: null }
  const found = (await inUnit(parts, scope, listNeighbourhoods)).find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return inUnit(parts, { ...scope, ground: { id: found.id, code: found.code } }, work)
}

it('has last year’s appraisal counted and this year’s under way, and one that hangs on the board', async () => {
  const [now, last] = await within('延吉七村', listRounds)
  expect(now).toMatchObject({ year: 2026, phase: 'open', scope: 'all' })
  expect(last).toMatchObject({ year: 2025, phase: 'counted', scope: 'sample' })
  expect(now?.answered).toBeGreaterThan(20)
  const [newest] = await within('幸福村', listRounds)
  const { result } = await within('幸福村', (unit) => readRound(unit, newest?.id ?? ''))
  const [committee] = result?.subjects ?? []
  expect(committee?.measures.map((one) => one.before?.year)).toEqual([2025, 2025, 2025])
  const hanging = await within('幸福村', (unit) => listNotices(unit, 'now'))
  expect(JSON.stringify(hanging)).toContain('2026年民主评议结果')
})
