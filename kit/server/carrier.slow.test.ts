import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openParts } from '#apps/server.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { rights } from '#places/rights'
import { startCarrier } from './carrier.ts'
import { newId } from './id.ts'
import type { Heard, Room } from './room.ts'
import { inUnit } from './unit.ts'

let house: TestHouse
const heard: Heard[] = []
const counted: (readonly Heard[])[] = []
let failures = 1
let torn = 0
let dead: string[] = []

const listener: Room = {
  name: 'listener',
  endpoints: {},
  rights,
  refusals: {},
  routes: () => {},
  listeners: {
    'kit.noted': async (_parts, event) => {
      heard.push(event)
    },
    'kit.stumbled': async (_parts, event) => {
      if (failures-- > 0) throw new Error('not yet')
      heard.push(event)
    },
  },
  jobs: {
    tear: {
      // Every connection of the house breaks while the job runs, and then the job fails: how it ended cannot be written down.
      run: async (parts) => {
        torn += 1
        if (torn > 1) return
        await parts.database.owner.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        )
        throw new Error('torn')
      },
    },
    left: { run: async (_parts, payload) => void dead.push(String(payload)) },
  },
  counters: {
    'kit.counted': async (_parts, events) => {
      counted.push(events)
    },
  },
  personalData: { none: 'a test' },
}

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function until(met: () => boolean): Promise<void> {
  const end = Date.now() + 15_000
  while (!met() && Date.now() < end) await wait(20)
}

describe('the carrier', () => {
  it('carries what happened before it started, once, and what happens while it runs', async () => {
    const early = newId()
    const parts = { ...openParts(house.parts.config, house.database, Buffer.alloc(32, 7)), rooms: [listener] }
    await inUnit(parts, { actor: null, now: new Date(), ground: house.a }, async (unit) =>
      unit.emit({ type: 'kit.noted', subjectId: early, data: { n: 1 } }),
    )
    const carrier = await startCarrier(parts, [listener])
    parts.wake = () => carrier.wake()
    await until(() => heard.length === 1)
    const late = newId()
    await inUnit(parts, { actor: null, now: new Date(), ground: house.b }, async (unit) =>
      unit.emit({ type: 'kit.noted', subjectId: late, data: { n: 2 } }),
    )
    await until(() => heard.length === 2)
    expect(heard.map((event) => [event.subjectId, event.neighbourhoodId, event.data])).toEqual([
      [early, house.a.id, { n: 1 }],
      [late, house.b.id, { n: 2 }],
    ])
    expect(heard[0]?.at).toBeInstanceOf(Date)
    expect(await carrier.carry()).toBe(0)
    expect(carrier.healthy()).toBe(true)

    // A listener that fails is asked again; the event is not lost.
    await inUnit(parts, { actor: null, now: new Date(), ground: house.b }, async (unit) =>
      unit.emit({ type: 'kit.stumbled', subjectId: late, data: {} }),
    )
    await until(() => heard.length === 3)
    expect(heard[2]?.type).toBe('kit.stumbled')
    // What nobody listens to is a record and nothing else.
    const unheard = newId()
    await inUnit(parts, { actor: null, now: new Date(), ground: house.b }, async (unit) =>
      unit.emit({ type: 'kit.passed', subjectId: unheard, data: {} }),
    )
    const sql = 'select type, carried from kit.event where subject_id = $1'
    const { rows } = await parts.database.owner.query(sql, [unheard])
    expect(rows).toEqual([{ type: 'kit.passed', carried: true }])
    // What is counted comes together, neighbourhood by neighbourhood.
    const many = Array.from({ length: 5 }, () => newId())
    for (const ground of [house.a, house.b]) {
      await inUnit(parts, { actor: null, now: new Date(), ground }, async (unit) => {
        for (const subjectId of many) unit.emit({ type: 'kit.counted', subjectId, data: {} })
      })
    }
    await until(() => counted.flat().length === 10)
    expect(
      counted
        .flat()
        .map((event) => event.subjectId)
        .toSorted(),
    ).toEqual([...many, ...many].toSorted())
    for (const events of counted) expect(new Set(events.map((event) => event.neighbourhoodId)).size).toBe(1)
    expect(counted.length).toBeLessThan(10)
    await carrier.stop()
    await parts.database.close()
  })

  it('goes on when the database went away in the middle of a job, and frees what a dead worker had taken', async () => {
    const parts = { ...openParts(house.parts.config, house.database, Buffer.alloc(32, 7)), rooms: [listener] }
    const { owner } = parts.database
    await owner.query(`select graphile_worker.add_job('left', '"behind"')`)
    await owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-that-died'`)
    const carrier = await startCarrier(parts, [listener])
    await until(() => dead.length === 1)
    expect(dead).toEqual(['behind'])
    await owner.query(`select graphile_worker.add_job('tear')`)
    await until(() => torn === 1)
    await until(() => torn === 2 && carrier.healthy())
    expect(torn).toBe(2)
    expect(carrier.healthy()).toBe(true)
    await carrier.stop()
    await parts.database.close()
  })
})
