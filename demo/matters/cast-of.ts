import { settleAccounts } from '#accounts'
import { putRota } from '#duty'
import { listEntrances, listSpots } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import { openDesk } from '../desk.ts'
import type { Random } from '../random.ts'
import { plans } from '../bodies/plan.ts'
import type { DemoWorker } from '../staff.ts'
import { partyKinds, staff } from '../staff.ts'
import type { Room } from '#kit/server/room.ts'
import { actorCalled } from './actor.ts'
import type { Cast, CastHome, CastParty, CastResident } from './cast.ts'

/** Somebody of the register who uses the phone page. */
export interface PhoneUser {
  name: string
  phone: string
  personId: string
  homeId: string
  /** Stands among the sign-ins of the demonstration. */
  label?: { zh: string; en: string }
}

/**
 * Opens the accounts of a neighbourhood, names the parties that work can be given to and who is on duty, and gives
 * everybody and everything its stories are made of. `posts` are those of the bodies, by who holds them: their standings
 * come with them.
 */
export async function castOf(
  unit: Unit,
  matters: Room,
  key: string,
  homes: readonly CastHome[],
  phoneUsers: readonly PhoneUser[],
  posts: ReadonlyMap<string, string>,
  random: Random,
): Promise<Cast> {
  const named = staff[key] ?? []
  // The rest of the roster works too, each by a post; the stories are told of the first three.
  const rest = (plans[key]?.committee ?? []).filter((name) => named.every((one) => one.name !== name))
  const workers: readonly DemoWorker[] = [...named, ...rest.map((name) => ({ name, role: 'worker' as const }))]
  const postOf = ({ name }: DemoWorker) => {
    const postId = posts.get(name)
    return postId === undefined ? {} : { postId }
  }
  const ids = await settleAccounts(unit, [
    ...workers.map((worker, at) => ({
      name: worker.name,
      // Telephone numbers beginning 1990 with the neighbourhood's own digits are given to nobody.
      phone: `1990${unit.ground.code.slice(-3)}9${String(at).padStart(3, '0')}`,
      standings: [{ ...standingOf(worker), ...postOf(worker) }],
    })),
    ...phoneUsers.map(({ name, phone, personId, homeId }) => ({
      name,
      phone,
      standings: [{ role: 'resident' as const, personId, homeIds: [homeId] }],
    })),
  ])
  await unit.flush()
  const actors = workers.map((worker, at) =>
    actorCalled(ids[at] ?? '', worker.name, [{ ...standingOf(worker), neighbourhoodId: unit.neighbourhoodId }]),
  )
  const committee = actors.filter((_, at) => workers[at]?.weekdays !== undefined)
  const members = actors.filter((_, at) => ['chair', 'worker'].includes(workers[at]?.role ?? ''))
  const parties = workers.flatMap((worker, at): CastParty[] => {
    if (worker.role === 'chair' || worker.role === 'worker') return []
    const { body = worker.name, compound = null, role } = worker
    return [{ id: unit.id(), kind: partyKinds[role], name: body, actor: actors[at] ?? null, compound }]
  })
  const desk = openDesk(unit.parts, matters)
  const chair = unit.as(actors.find((_, at) => workers[at]?.role === 'chair') ?? null, unit.now)
  for (const { id, kind, name } of parties) {
    await desk.ask(chair, 'putParty', { params: { id }, body: { kind, name, phone: null, active: true } })
  }
  await putRota(
    chair,
    committee.flatMap((actor) =>
      (workers.find((one) => one.name === actor.name)?.weekdays ?? []).map((weekday) => ({
        weekday,
        part: 'day' as const,
        account: actor.accountId,
      })),
    ),
    null,
  )
  const residents = phoneUsers.map(({ name, personId, homeId }, at): CastResident => {
    const standing = { role: 'resident' as const, neighbourhoodId: unit.neighbourhoodId, personId, homeIds: [homeId] }
    return { actor: actorCalled(ids[workers.length + at] ?? '', name, [standing]), homeId }
  })
  const [entrances, spots] = await Promise.all([listEntrances(unit), listSpots(unit)])
  const codes = new Map(spots.map((spot) => [spot.entranceId, spot.code]))
  return {
    committee,
    members,
    parties,
    residents: random.shuffled(residents),
    offered: phoneUsers.flatMap(({ name, label }, at) => {
      const resident = residents[at]
      return label && resident ? [{ ...resident, zh: `${label.zh} ${name}`, en: `${label.en}, ${name}` }] : []
    }),
    homes,
    entrances: entrances.map(({ id, name, compound, floors, lifts }) => ({
      id,
      name,
      compound,
      floors,
      lifts,
      code: codes.get(id) ?? null,
    })),
  }
}

function standingOf({ role, body, firstContact }: DemoWorker) {
  return { role, ...(body ? { body } : {}), ...(firstContact ? { firstContact } : {}) }
}
