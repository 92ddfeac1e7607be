import { afterAll, beforeAll, expect, it } from 'vitest'
import { listConventions, reliedClause } from '#conventions'
import { listEntrances, listNeighbourhoods } from '#places'
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

it('has conventions at every stage, and clauses a vote can rely on', async () => {
  const { conventions } = await within('幸福村', listConventions)
  const stages = Object.fromEntries(conventions.map((one) => [one.kind, one.stage]))
  expect(stages).toEqual({ residents: 'in-force', mini: 'in-force', charter: 'commenting' })
  const clause = await within('江湾国际公寓', async (unit) => {
    const [entrance] = await listEntrances(unit)
    return reliedClause(unit, entrance?.compoundId ?? '', 'silence')
  })
  expect(clause?.text).toContain('随已投票的多数')
})
