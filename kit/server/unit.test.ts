import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { statements } from './builder.ts'
import type { Unit } from './unit.ts'

const db = statements<Record<string, never>>()
const query = <Row>(text: ReturnType<typeof sql<Row>>) => ({ compile: () => text.compile(db) })
const countEvents = (subject: string) =>
  query(sql<{ n: number }>`select count(*) as n from kit.event where subject_id = ${subject}`)

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const note = (unit: Unit, subjectId: string) => unit.emit({ type: 'kit.noted', subjectId, data: {} })

describe('a unit of work', () => {
  it('keeps all of a command or nothing', async () => {
    const subject = house.a.id
    await expect(
      house.unit(async (unit) => {
        note(unit, subject)
        await unit.flush()
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await expect(
      house.unit(async (unit) => {
        note(unit, subject)
        unit.write(query(sql`insert into kit.event (neighbourhood_id) values (${house.a.id})`))
      }),
    ).rejects.toMatchObject({ name: 'WriteFailure', sqlState: '23502' })
    const [row] = await house.unit((unit) => unit.read(countEvents(subject)))
    expect(row?.n).toBe(0)
  })

  it('sees what it wrote only after a flush', async () => {
    const subject = house.b.id
    const counts = await house.unit(async (unit) => {
      note(unit, subject)
      const before = await unit.readOne(countEvents(subject))
      await unit.flush()
      return [before?.n, (await unit.readOne(countEvents(subject)))?.n]
    })
    expect(counts).toEqual([0, 1])
  })

  it('may not write into a neighbourhood it does not see', async () => {
    const foreign = query(
      sql`insert into kit.event (neighbourhood_id, id, type, subject_id, at, data) values (${house.b.id}, ${house.b.id}, 'kit.noted', ${house.b.id}, ${new Date()}, '{}')`,
    )
    await expect(house.unit(async (unit) => unit.write(foreign))).rejects.toMatchObject({ sqlState: '42501' })
  })

  it('sees nothing with no neighbourhood set, also on a connection used before', async () => {
    await house.unit(async (unit) => note(unit, house.a.id))
    const { rows } = await house.parts.database.app.query('select count(*) as n from kit.event')
    expect(rows[0].n).toBe(0)
  })

  it('answers a resend with a client-made id as the first time', async () => {
    const id = house.a.id
    const put = (unit: Unit) => {
      unit.whenRepeated('setting_pkey', async () => 'as before')
      unit.write(query(sql`insert into kit.setting (key, value) values (${id}, '1')`))
      return Promise.resolve('first')
    }
    expect(await house.unit(put)).toBe('first')
    expect(await house.unit(put)).toBe('as before')
  })

  it('runs a command again that was overtaken, so that it decides by what stands now', async () => {
    const key = house.b.id
    const there = query<{ key: string }>(sql<{ key: string }>`select key from kit.setting where key = ${key}`)
    const bothHaveRead = Promise.withResolvers<void>()
    let runs = 0
    const put = async (unit: Unit): Promise<'put' | 'was there'> => {
      const found = await unit.readOne(there)
      runs += 1
      if (runs === 2) bothHaveRead.resolve()
      await bothHaveRead.promise
      if (found !== undefined) return 'was there'
      unit.write(query(sql`insert into kit.setting (key, value) values (${key}, '1')`))
      return 'put'
    }
    const answers = await Promise.all([house.unit(put), house.unit(put)])
    expect(answers.toSorted()).toEqual(['put', 'was there'])
    expect(runs).toBe(3)
  })

  it('gives up when it is overtaken every time', async () => {
    let runs = 0
    const always = (unit: Unit): Promise<void> => {
      runs += 1
      unit.write(query(sql`insert into kit.setting (key, value) values (${house.b.id}, '1')`))
      return Promise.resolve()
    }
    await expect(house.unit(always)).rejects.toMatchObject({ name: 'WriteFailure', sqlState: '23505' })
    expect(runs).toBe(4)
  })

  it('lets several hands work at their own instants in one transaction', async () => {
    const subject = house.b.id
    const [first, second] = [new Date('2026-03-01T01:00:00Z'), new Date('2026-03-02T02:00:00Z')]
    await expect(
      house.unit(async (unit) => {
        note(unit.as(null, first), subject)
        await unit.flush()
        throw new Error('the day is lost as a whole')
      }),
    ).rejects.toThrow('the day is lost')
    await house.unit(async (unit) => {
      note(unit.as(null, first), house.b.id)
      note(unit.as(null, second), house.b.id)
    })
    const at = query<{ at: Date }>(
      sql<{ at: Date }>`select at from kit.event where subject_id = ${subject} and at < '2026-04-01' order by at`,
    )
    expect(await house.unit((unit) => unit.read(at))).toEqual([{ at: first }, { at: second }])
  })

  it('refuses when the one row was not there', async () => {
    const change = query(sql`update kit.setting set value = '2' where key = 'nobody'`)
    await expect(house.unit(async (unit) => unit.writeOne(change))).rejects.toMatchObject({
      code: 'common.changed-meanwhile',
    })
  })
})
