import type { FastifyInstance } from 'fastify'
import { openParts } from '#apps/server.ts'
import { rooms } from '#apps/rooms.ts'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { buildHttp } from '#kit/server/http.ts'
import { newId } from '#kit/server/id.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { cloneDatabase } from '#kit/test/database.ts'
import { putRota } from '#duty'
import { addNeighbourhood, listEntrances, listSpots, settleHomes } from '#places'
import { signedIn, type SignedIn } from '../../accounts/test/sign-in.ts'
import { putParty } from '../server/commands/arrange.ts'

type Who = 'chair' | 'worker' | 'colleague' | 'property' | 'resident' | 'neighbour' | 'subdistrict'

/** A neighbourhood with two entrances of six homes, a chair, two workers, a property manager and two residents. */
export interface MadeHouse {
  parts: Parts
  http: FastifyInstance
  nb: string
  homes: string[]
  entranceId: string
  spotCode: string
  propertyId: string
  people: Record<Who, SignedIn>
  /** Sets the clock. */
  at(instant: string): void
  later(minutes: number): void
  ask(
    who: Who | null,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Answer }>
  inUnit<T>(who: Who | null, work: (unit: Unit) => Promise<T>): Promise<T>
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
  const ground = { id: nb, code: '310110015007' }
  const scope = { actor: null, now, ground }
  await inUnit(parts, { ...scope, ground: null }, (unit) =>
    addNeighbourhood(unit, { id: nb, code: ground.code, name: '延吉七村', phone: null }),
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
  const here = (role: Role, name: string, more: object = {}): Promise<SignedIn> =>
    signedIn(parts, { role, name, neighbourhoodId: nb, ...more })
  const people: Record<Who, SignedIn> = {
    chair: await here('chair', '林主任'),
    worker: await here('worker', '周敏芝'),
    colleague: await here('worker', '何秀兰'),
    property: await here('property', '陆建平', { body: '延吉物业' }),
    resident: await here('resident', '吴桂英', { personId: newId(), homeIds: [homes[0]?.id] }),
    neighbour: await here('resident', '王小芳', { personId: newId(), homeIds: [homes[1]?.id] }),
    subdistrict: await signedIn(parts, { role: 'subdistrict', name: '陈科长', area: '310110015' }),
  }
  const propertyId = newId()
  await inUnit(parts, scope, async (unit) => {
    const turns = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      part: 'day' as const,
      account: (weekday < 6 ? people.worker : people.colleague).accountId,
    }))
    await putRota(unit, turns, null)
    await putParty(unit, propertyId, { kind: 'property-manager', name: '延吉物业', phone: null, active: true })
  })
  const [entranceId, spotCode] = await inUnit(parts, scope, async (unit) => {
    const entrance = (await listEntrances(unit)).find((one) => one.name === '12号')
    const spot = (await listSpots(unit)).find((one) => one.entranceId === entrance?.id)
    return [entrance?.id ?? '', spot?.code ?? '']
  })
  const http = await buildHttp(parts, rooms)
  // These tests let days pass; sessions would end, and they are the business of accounts.
  const actors = new Map<string, Actor | null>()
  for (const { cookie } of Object.values(people)) actors.set(cookie, await parts.identify({ cookie }))
  parts.identify = async ({ cookie = '' }) => actors.get(cookie) ?? null
  const actorOf = (who: Who): Promise<Actor | null> => parts.identify({ cookie: people[who].cookie })
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
        headers: who === null ? { 'x-mulin': '1' } : people[who].headers,
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const json = answer.headers['content-type']?.toString().includes('json') ?? false
      return { status: answer.statusCode, body: json ? (answer.json() as Answer) : { raw: answer.rawPayload } }
    },
    inUnit: async (who, work) => inUnit(parts, { actor: who === null ? null : await actorOf(who), now, ground }, work),
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
