import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { statements } from './builder.ts'
import { newId } from './id.ts'

const db = statements<Record<string, never>>()
const query = <Row>(text: ReturnType<typeof sql<Row>>) => ({ compile: () => text.compile(db) })

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

type Kept = { id: string; transaction: string }

const keptOf = (ids: readonly string[]) =>
  house.unit((unit) =>
    unit.read(
      query(
        sql<Kept>`select subject_id as id, xmin::text as transaction from kit.event where subject_id = any(${[...ids]}::uuid[]) order by id`,
      ),
    ),
  )

describe('commands that only write, many at once', () => {
  it('share transactions', async () => {
    const ids = Array.from({ length: 40 }, () => newId())
    await Promise.all(
      ids.map((subjectId) => house.unit(async (unit) => unit.emit({ type: 'kit.noted', subjectId, data: {} }))),
    )
    const kept = await keptOf(ids)
    expect(kept.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(new Set(kept.map(({ transaction }) => transaction)).size).toBeLessThan(10)
  })

  it('are kept each, but for the one at fault', async () => {
    const ids = Array.from({ length: 12 }, () => newId())
    const [, , , twice = ''] = ids
    const outcomes = await Promise.allSettled(
      ids.map((subjectId) =>
        house.unit(async (unit) => {
          unit.emit({ type: 'kit.noted', subjectId, data: {} })
          if (subjectId === twice)
            unit.write(query(sql`insert into kit.event (neighbourhood_id) values (${house.a.id})`))
        }),
      ),
    )
    expect(outcomes.flatMap((one, at) => (one.status === 'rejected' ? [at] : []))).toEqual([3])
    const kept = (await keptOf(ids)).map(({ id }) => id)
    expect(kept.toSorted()).toEqual(ids.filter((id) => id !== twice).toSorted())
  })

  it('are lost together with what they wait for, and say so, when the database goes away', async () => {
    const { app } = house.parts.database
    const connect = app.connect.bind(app)
    app.connect = (() => Promise.reject(new Error('gone'))) as typeof app.connect
    try {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, () =>
          house.unit(async (unit) => unit.emit({ type: 'kit.noted', subjectId: newId(), data: {} })),
        ),
      )
      expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'))
    } finally {
      app.connect = connect
    }
    const subjectId = newId()
    await house.unit(async (unit) => unit.emit({ type: 'kit.noted', subjectId, data: {} }))
    expect(await keptOf([subjectId])).toHaveLength(1)
  })
})
