import { residentsHere, settleAccounts } from '#accounts'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from '../anchor.ts'
import { plans } from '../bodies/plan.ts'
import type { DemoNeighbourhood } from '../district.ts'
import { actorCalled } from '../matters/actor.ts'
import type { Cast } from '../matters/cast.ts'
import { forums } from './stories.ts'
import type { ToldTopic } from './story.ts'
import { groundOf, type Hands, tellForum, tellTopic } from './tell.ts'

const year = 366 * 86_400_000

/** Those who speak on their telephones, and somebody who says it at the door. */
function heard(cast: Cast): Pick<Hands, 'residents' | 'elder'> {
  const online = new Set(cast.residents.map(({ homeId }) => homeId))
  const elder = cast.homes.find((home) => !online.has(home.id) && home.people.length > 0)?.people[0]
  return { residents: cast.residents.map((one) => one.actor), ...(elder === undefined ? {} : { elder }) }
}

/** What a neighbourhood with a whole cast talked over. */
export async function talkOver(
  parts: Parts,
  { key }: DemoNeighbourhood,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
): Promise<void> {
  const told = forums[key]
  const [chair, worker = chair] = cast.committee
  if (!told || !chair || !worker) return
  await tellForum(parts, ground, told, { chair, worker, ...heard(cast) }, anchor)
}

/** The same where only homes and bound accounts are made: chair and first worker of its roster get accounts for it. */
export async function talkOverNamed(
  parts: Parts,
  { key }: DemoNeighbourhood,
  ground: Ground,
  anchor: Anchor,
): Promise<void> {
  const told = forums[key]
  const names = plans[key]?.committee.slice(0, 2) ?? []
  if (!told || names.length < 2) return
  const begin = new Date(anchor.at.getTime() - year)
  const roles = ['chair', 'worker'] as const
  const ids = await inUnit(parts, { actor: null, now: begin, ground }, (unit) =>
    settleAccounts(
      unit,
      names.map((name, at) => ({
        name,
        phone: `1990${ground.code.slice(-3)}9${String(at).padStart(3, '0')}`,
        standings: [{ role: roles[at] ?? 'worker' }],
      })),
    ),
  )
  // Those who were there from the beginning.
  const living = await inUnit(parts, { actor: null, now: begin, ground }, residentsHere)
  const here = { neighbourhoodId: ground.id }
  const [chair, worker] = names.map((name, at) =>
    actorCalled(ids[at] ?? '', name, [{ role: roles[at] ?? 'worker', ...here }]),
  )
  const residents = living
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 12)
    .map(({ id, name, homeIds }) => actorCalled(id, name, [{ role: 'resident', ...here, homeIds }]))
  if (chair && worker && residents.length > 0)
    await tellForum(parts, ground, told, { chair, worker, residents }, anchor)
}

/** What is talked over in the forum before it comes to a meeting; gives its id. */
export async function tellForMeeting(
  unit: Unit,
  cast: Cast,
  host: Actor,
  { told, compound }: { told: ToldTopic; compound: string },
  anchor: Anchor,
): Promise<string> {
  const [chair = host, worker = host] = cast.committee
  const hands = { chair, worker, ...heard(cast) }
  return tellTopic(unit, told, hands, anchor, await groundOf(unit, compound))
}
