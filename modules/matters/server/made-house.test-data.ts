import type { FastifyInstance } from 'fastify'
import { openParts } from '#apps/server.ts'
import { rooms } from '#apps/rooms.ts'
import type { Actor, Standing } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { buildHttp } from '#kit/server/http.ts'
import { newId } from '#kit/server/id.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { cloneDatabase } from '#kit/test/database.ts'
import { addNeighbourhood, listEntrances, listSpots, settleHomes } from '#places'
import { putDuty, putParty } from './commands/arrange.ts'

/** A neighbourhood with two entrances of six homes, a chair, two workers, a property manager and some residents. */
export interface MadeHouse {
  parts: Parts
  http: FastifyInstance
  nb: string
  homes: string[]
  entranceId: string
  spotCode: string
  propertyId: string
  people: Record<'chair' | 'worker' | 'colleague' | 'property' | 'resident' | 'neighbour' | 'subdistrict', Actor>
  /** Moves the clock. */
  at(instant: string): void
  later(minutes: number): void
  ask(
    who: Actor | null,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Answer }>
  inUnit<T>(actor: Actor | null, work: (unit: Unit) => Promise<T>): Promise<T>
  close(): Promise<void>
}

// What an endpoint answered; tests compare it as it is.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = Record<string, any>

export async function makeHouse(): Promise<MadeHouse> {
  const database = await cloneDatabase()
  const parts = openParts({ ...readConfig({}), logLevel: 'silent' }, database.url(), Buffer.alloc(32, 7))
  let now = new Date('2026-11-24T08:20:00Z')
  parts.clock = () => now
  const nb = newId()
  const person = (name: string, role: Standing['role'], more: Partial<Standing> = {}): Actor => ({
    accountId: newId(),
    sessionId: newId(),
    name,
    standings: [{ role, neighbourhoodId: nb, ...more }],
    strong: true,
  })
  const scope = { actor: null, now, ground: { id: nb, code: '310110015007' } }
  await inUnit(parts, { ...scope, ground: null }, (unit) =>
    addNeighbourhood(unit, { id: nb, code: '310110015007', name: '延吉七村', phone: null }),
  )
  const homes = await inUnit(parts, scope, (unit) =>
    settleHomes(
      unit,
      ['12号', '13号'].flatMap((entrance) =>
        ['101', '102', '201', '202', '301', '302'].map((room) => ({
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance,
          room,
          floor: Number(room[0]),
          buildingArea: 5_000,
          use: 'lived-in' as const,
        })),
      ),
    ),
  )
  const people: MadeHouse['people'] = {
    chair: person('林主任', 'chair'),
    worker: person('周敏芝', 'worker'),
    colleague: person('何秀兰', 'worker'),
    property: person('陆建平', 'property', { body: '延吉物业' }),
    resident: person('吴桂英', 'resident', { personId: newId(), homeIds: [homes[0]!.id] }),
    neighbour: person('王小芳', 'resident', { personId: newId(), homeIds: [homes[1]!.id] }),
    subdistrict: { ...person('街道小陈', 'subdistrict'), standings: [{ role: 'subdistrict', area: '310110015' }] },
  }
  const propertyId = newId()
  await inUnit(parts, { ...scope, actor: people.chair }, async (unit) => {
    await putDuty(unit, [
      { account: { id: people.worker.accountId, name: '周敏芝' }, weekdays: [1, 2, 3, 4, 5], chair: false },
      { account: { id: people.colleague.accountId, name: '何秀兰' }, weekdays: [6, 7], chair: false },
      { account: { id: people.chair.accountId, name: '林主任' }, weekdays: [], chair: true },
    ])
    await putParty(unit, propertyId, { kind: 'property-manager', name: '延吉物业', phone: null, active: true })
  })
  const [entranceId, spotCode] = await inUnit(parts, scope, async (unit) => {
    const entrance = (await listEntrances(unit)).find((one) => one.name === '12号')!
    return [entrance.id, (await listSpots(unit)).find((one) => one.entranceId === entrance.id)!.code]
  })
  parts.identify = async (headers) => Object.values(people).find((one) => one.accountId === headers.cookie) ?? null
  const http = await buildHttp(parts, rooms)
  return {
    parts,
    http,
    nb,
    homes: homes.map((home) => home.id),
    entranceId,
    spotCode,
    propertyId,
    people,
    at: (instant) => void (now = new Date(instant)),
    later: (minutes) => void (now = new Date(now.getTime() + minutes * 60_000)),
    async ask(who, method, path, body) {
      const answer = await http.inject({
        method,
        url: `/api/n/${nb}${path}`,
        headers: { 'x-mulin': '1', ...(who ? { cookie: who.accountId } : {}) },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const json = answer.headers['content-type']?.toString().includes('json') ?? false
      return { status: answer.statusCode, body: json ? (answer.json() as Answer) : { raw: answer.rawPayload } }
    },
    inUnit: (actor, work) => inUnit(parts, { actor, now, ground: { id: nb, code: '310110015007' } }, work),
    async close() {
      await http.close()
      await parts.database.close()
      await database.drop()
    },
  }
}

export const atPlace = (more: Record<string, unknown>) => ({
  homeId: null,
  entranceId: null,
  spotId: null,
  floor: null,
  spot: null,
  ...more,
})

export const fresh = newId
