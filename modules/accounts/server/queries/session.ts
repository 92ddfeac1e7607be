import type { z } from 'zod'
import { listNeighbourhoods, readHomes } from '#places'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Role, sessionShape, Standing, standingShape } from '../../contract/shapes.ts'
import { isStaff } from '../../domain/standings.ts'
import type { FoundSession } from '../auth/identify.ts'
import { findSession, identify } from '../auth/identify.ts'
import { demoSignIns, setting } from '../store/setting.ts'

type Session = z.input<typeof sessionShape>
type Headers = Parameters<Parts['identify']>[0]

/** Who is signed in, for the page: with the names of the places and the addresses of the homes. */
export async function readSession(parts: Parts, headers: Headers): Promise<Session> {
  const found = await findSession(parts, headers)
  const demo = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, readDemo)
  if (found === null || found.state === 'ended') return { ...nobody, demo }
  const { name, userId } = found.row
  if (found.state === 'locked')
    return { ...nobody, locked: true, account: { id: userId, name, role: null, at: 'desk' }, demo }
  const actor = (await identify(parts, headers)) ?? found.actor
  const standings = await describe(parts, actor.standings)
  const role = mainRole(actor.standings)
  const here = [
    ...standings.flatMap((standing) => (standing.neighbourhood ? [standing.neighbourhood] : [])),
    ...(await underOffice(parts, actor.standings)),
  ]
  const places = [...new Map(here.map((one) => [one.id, { id: one.id, name: one.name, tel: one.phone }])).values()]
  return {
    signedIn: true,
    locked: false,
    account: { id: userId, name, role, at: role !== null && isStaff(role) ? 'desk' : 'phone' },
    standings,
    places,
    shared: found.row.shared,
    strong: actor.strong,
    toDo: toDo(found),
    ...(actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf } : {}),
    demo,
  }
}

/** The neighbourhoods of a subdistrict's office, and all of them for an operator; a district's needs none by name. */
async function underOffice(parts: Parts, standings: readonly Standing[]) {
  const areas = standings.flatMap(({ role, area }) => {
    if (role === 'operator') return ['']
    return role === 'subdistrict' && area !== undefined ? [area] : []
  })
  if (areas.length === 0) return []
  const all = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, listNeighbourhoods)
  return all.filter(({ code }) => areas.some((area) => code.startsWith(area)))
}

const nobody: Omit<Session, 'demo'> = {
  signedIn: false,
  locked: false,
  account: null,
  standings: [],
  places: [],
  shared: false,
  strong: false,
  toDo: null,
}

function toDo({ actor, row }: FoundSession): Session['toDo'] {
  if (actor.strong || !actor.standings.some((standing) => isStaff(standing.role))) return null
  return row.twoFactorEnabled === true ? 'second-factor' : 'enrol'
}

/** The role a page opens with: what somebody works as comes before where they live. */
function mainRole(standings: readonly Standing[]): Role | null {
  return (standings.find((standing) => isStaff(standing.role)) ?? standings[0])?.role ?? null
}

async function describe(parts: Parts, standings: readonly Standing[]): Promise<z.input<typeof standingShape>[]> {
  const now = parts.clock()
  const known = standings.some((standing) => standing.neighbourhoodId)
    ? await inUnit(parts, { actor: null, now, ground: null }, listNeighbourhoods)
    : []
  return Promise.all(
    standings.map(async ({ role, neighbourhoodId, area, body, personId, homeIds }) => {
      const place = known.find((one) => one.id === neighbourhoodId)
      const homes =
        place && homeIds && homeIds.length > 0
          ? await inUnit(parts, { actor: null, now, ground: place }, (unit) => readHomes(unit, homeIds))
          : null
      return {
        role,
        ...(place ? { neighbourhood: { id: place.id, code: place.code, name: place.name, phone: place.phone } } : {}),
        ...(area ? { area } : {}),
        ...(body ? { body } : {}),
        ...(personId ? { personId } : {}),
        ...(homes ? { homes: homes.map(({ id, address }) => ({ id, address })) } : {}),
      }
    }),
  )
}

/** Whether the database is the finished demonstration. Nothing else makes a copy show codes or offer sign-ins. */
export async function isDemo(unit: Unit): Promise<boolean> {
  const demo = await unit.readOne(setting('demo'))
  return (demo?.value as { state?: string } | undefined)?.state === 'ready'
}

/** The demonstration's sign-ins; null wherever the database is not the demonstration. */
export async function readDemo(unit: Unit): Promise<Session['demo']> {
  if (!(await isDemo(unit))) return null
  const rows = await unit.read(demoSignIns())
  return {
    signIns: rows.map((row) => ({
      accountId: row.account_id,
      role: row.role as Role,
      zh: row.label_zh,
      en: row.label_en,
    })),
  }
}
