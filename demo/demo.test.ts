import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorOf } from './anchor.ts'
import { makeDemo } from './make.ts'
import { openEmptyHouse } from './test/empty-house.ts'

const anchor = anchorOf('2026-11-25', new Date())

let house: Awaited<ReturnType<typeof openEmptyHouse>>
beforeAll(async () => {
  house = await openEmptyHouse()
  const t = Date.now()
  await makeDemo(house.parts, {
    anchor,
    progress: (s, w) => {
      if (s * 20 - Math.floor(s * 20) < 0.01) console.log(Date.now() - t, s.toFixed(3), w)
    },
  })
}, 300_000)
afterAll(() => house.close())

describe('the demonstration', () => {
  it('is there', async () => {
    const { rows } = await house.parts.database.owner.query(
      `select n.name, (select count(*)::int from places.home h where h.neighbourhood_id = n.id) homes, (select count(*)::int from people.person h where h.neighbourhood_id = n.id) people, (select count(*)::int from matters.matter h where h.neighbourhood_id = n.id) matters,(select count(*)::int from matters.matter h where h.neighbourhood_id = n.id and queued) queued from places.neighbourhood n`,
    )
    console.table(rows)
    expect(rows).toHaveLength(10)
  })
})
