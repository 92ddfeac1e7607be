import { afterAll, beforeAll, expect, it } from 'vitest'
import { readElection } from '#elections'
import { inUnit } from '#kit/server/unit.ts'
import { anchorOf } from './anchor.ts'
import { makeDemo } from './make.ts'
import { openEmptyHouse } from './test/empty-house.ts'

const anchor = anchorOf('2026-11-25', new Date())
let house: Awaited<ReturnType<typeof openEmptyHouse>>
beforeAll(async () => {
  house = await openEmptyHouse()
  await makeDemo(house.parts, { anchor, share: 0.6 })
}, 300_000)
afterAll(() => house.close())

it('the owners of 幸福新里 elect their committee on paper, and every ballot is accounted for', async () => {
  const { owner } = house.parts.database
  const { rows } = await owner.query(
    'select e.id, n.id as here, n.code from elections.election e join places.neighbourhood n on n.id = e.neighbourhood_id',
  )
  expect(rows).toHaveLength(1)
  const [{ id, here, code }] = rows as [{ id: string; here: string; code: string }]
  const scope = { actor: null, now: anchor.at, ground: { id: here, code } }
  const page = await inUnit(house.parts, scope, (unit) => readElection(unit, id))
  expect(page.election).toMatchObject({ title: '幸福新里业委会换届选举', state: 'closed', seats: 5 })
  expect(page.reconciliation).toMatchObject({ balanced: true, out: 0 })
  expect(page.outcome).toMatchObject({ quorum: { heads: true, area: true }, tied: [] })
  expect(page.outcome?.elected.length).toBeGreaterThan(0)
  expect(page.boxes.map(({ round }) => round)).toEqual([1, 2])
  expect(page.term).toBeNull()
})
