import { listNeighbourhoods, readHomes } from '#places'
import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { bindingRequestShape, bindingShape, endpoints } from '../../contract.ts'
import { maskedPhone } from '../account-for.ts'
import { openRequests, requestById, requestsOf } from '../store/binding.ts'
import { openCodes } from '../store/one-time-code.ts'
import { standingsHere } from '../store/standing.ts'

type Request = z.input<typeof bindingRequestShape>
type RequestRow = Awaited<ReturnType<typeof readRows>>[number]

/** Which accounts are bound to a home. */
export async function listBindings(unit: Unit, homeId: string): Promise<z.input<typeof bindingShape>[]> {
  const rows = await unit.read(standingsHere(unit.neighbourhoodId, unit.now).where('t.role', '=', 'resident'))
  const here = rows.filter((row) => row.home_ids.includes(homeId))
  const homes = new Map(
    (await readHomes(unit, [...new Set(here.flatMap((row) => row.home_ids))])).map((home) => [home.id, home.address]),
  )
  return here.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    phone: maskedPhone(unit, row),
    personId: row.person_id,
    homes: row.home_ids.map((id) => ({ id, address: homes.get(id) ?? '' })),
    since: row.starts_at.toISOString(),
  }))
}

/** Codes that can still be used. */
export async function listCodes(unit: Unit): Promise<z.input<(typeof endpoints)['listCodes']['output']>['codes']> {
  const rows = await unit.read(openCodes(unit.neighbourhoodId, unit.now))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as 'bind' | 'invite',
    label: row.label,
    madeBy: row.made_by,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }))
}

const readRows = (unit: Unit) => unit.read(openRequests(unit))

async function described(unit: Unit, rows: readonly RequestRow[]): Promise<Request[]> {
  if (rows.length === 0) return []
  const homes = await readHomes(unit, [...new Set(rows.map((row) => row.home_id))])
  const place = (await listNeighbourhoods(unit)).find((one) => one.id === unit.neighbourhoodId)
  return rows.map((row) => ({
    id: row.id,
    neighbourhood: { id: row.neighbourhood_id, name: place?.name ?? '' },
    home: { id: row.home_id, address: homes.find((one) => one.id === row.home_id)?.address ?? '' },
    name: row.name,
    phone: maskedPhone(unit, row),
    relation: row.relation as Request['relation'],
    note: row.note,
    state: row.state as Request['state'],
    askedAt: row.asked_at.toISOString(),
    reason: row.reason,
  }))
}

/** Who asks to be bound to a home here, the longest waiting first. */
export async function listRequests(unit: Unit): Promise<Request[]> {
  return described(unit, await readRows(unit))
}

/** One request as its asker sees it. */
export async function readRequest(unit: Unit, id: string): Promise<Request | null> {
  const row = await unit.readOne(requestById(unit, id))
  if (row === undefined) return null
  if (row.account_id !== unit.by.accountId) refuse('common.not-found')
  return (await described(unit, [row]))[0] ?? null
}

/** What an account asked for, in every neighbourhood: one look into each, for there are few and this is rarely asked. */
export async function listOwnRequests(parts: Parts, actor: NonNullable<Unit['actor']>): Promise<Request[]> {
  const found: Request[] = []
  for (const ground of await parts.grounds()) {
    const here = await inUnit(parts, { actor, now: parts.clock(), ground }, async (unit) =>
      described(unit, await unit.read(requestsOf(unit, actor.accountId))),
    )
    found.push(...here)
  }
  return found.toSorted((one, other) => other.askedAt.localeCompare(one.askedAt))
}
