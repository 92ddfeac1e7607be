import { digestsOf } from '#files'
import { listPapers } from '#papers'
import { homesWithin, listEntrances } from '#places'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { ClosedRight, ClosedVote } from '../domain/closed-vote.ts'
import { inferenceLimits } from '../domain/inference.ts'
import { fullPack, type Scan } from './pack/full-pack.ts'
import { publicPack } from './pack/public-pack.ts'

export type PackKind = 'full' | 'public'

/** What of a vote is kept as it was when it was closed, so that its packs stay the same whatever is changed afterwards. */
export interface Frozen {
  roll: Omit<ClosedVote['roll'], 'frozenAt'> & { frozenAt: string | null }
  rights: (Pick<ClosedRight, 'id' | 'label' | 'homeId' | 'personIds' | 'owners' | 'area' | 'excluded'> & {
    place: string
  })[]
  scans: readonly Scan[]
}

/** Takes down what could change later. */
export async function freeze(unit: Unit, vote: ClosedVote): Promise<Frozen> {
  const [places, scans] = [await placesOf(unit, vote), await scansOf(unit, vote)]
  const { id, label, scope, version, digest, rights, heads, area, frozenAt } = vote.roll
  return {
    roll: { id, label, scope, version, digest, rights, heads, area, frozenAt: frozenAt?.toISOString() ?? null },
    rights: vote.rights.map((right, at) => ({
      id: right.id,
      label: right.label,
      homeId: right.homeId,
      personIds: right.personIds,
      owners: right.owners,
      area: right.area,
      excluded: right.excluded,
      place: places[at] ?? '',
    })),
    scans,
  }
}

/** The vote as it was counted last: with the roll of the closing, and without what was added to the chain later (ballots too late). */
function asClosed(vote: ClosedVote, { roll, rights }: Frozen): ClosedVote {
  const outcomes = new Map(vote.rights.map((right) => [right.id, right]))
  const end = vote.events.findLastIndex(({ type }) => type === 'closed' || type === 'counted-anew')
  return {
    ...vote,
    roll: { ...roll, frozenAt: roll.frozenAt === null ? null : new Date(roll.frozenAt) },
    rights: rights.map(({ place: _place, ...right }) => {
      const {
        choice = null,
        channel = null,
        delivered = false,
        receipt = null,
        dispute = null,
      } = outcomes.get(right.id) ?? {}
      return { ...right, choice, channel, delivered, receipt, dispute }
    }),
    events: end === -1 ? vote.events : vote.events.slice(0, end + 1),
  }
}

/** One pack of a closed vote. */
export function packFor(kind: PackKind, found: ClosedVote, frozen: Frozen, salt: string): Uint8Array {
  const vote = asClosed(found, frozen)
  if (kind === 'full') return fullPack(vote, salt, frozen.scans)
  const placeOf = new Map(frozen.rights.map(({ homeId, place }) => [homeId, place || null]))
  // The limit is that of the day of closing: a later one does not change what was handed out.
  const closedOn = dayOf(vote.closedAt)
  const limit = inferenceLimits.findLast(({ from }) => from <= closedOn) ?? inferenceLimits[0]
  if (limit === undefined) throw new Error('no limit is known')
  return publicPack(vote, (homeId) => placeOf.get(homeId) ?? null, salt, limit)
}

/** For each right the building it lies in, by its numbers as they hang outside; empty where it is no home. */
async function placesOf(unit: Unit, vote: Pick<ClosedVote, 'rights'>): Promise<string[]> {
  const [entrances, homes] = await Promise.all([listEntrances(unit), homesWithin(unit, { everybody: true })])
  const buildings = Map.groupBy(entrances, ({ buildingId }) => buildingId)
  const nameOf = new Map(
    [...buildings.values()].flatMap((some) => {
      const name = `${some[0]?.compound ?? ''}${some.map((one) => one.name).join('、')}`
      return some.map(({ id }) => [id, name] as const)
    }),
  )
  const entranceOf = new Map(homes.map(({ id, entranceId }) => [id, entranceId]))
  return vote.rights.map(({ homeId }) => (homeId === null ? '' : (nameOf.get(entranceOf.get(homeId) ?? '') ?? '')))
}

/** The scans of the printed ballots of a vote, by serial. */
async function scansOf(unit: Unit, vote: Pick<ClosedVote, 'id' | 'papers'>): Promise<Scan[]> {
  if (vote.papers === null) return []
  const scans: Scan[] = []
  for (let after: number | null = 0; after !== null;) {
    const { papers, next } = await listPapers(unit, vote.id, { after })
    const digests = await digestsOf(
      unit,
      'papers',
      papers.map(({ id }) => id),
    )
    for (const { id, serial } of papers) for (const sha256 of digests.get(id) ?? []) scans.push({ serial, sha256 })
    after = next
  }
  return scans.toSorted((a, b) => (a.serial + a.sha256 < b.serial + b.sha256 ? -1 : 1))
}
