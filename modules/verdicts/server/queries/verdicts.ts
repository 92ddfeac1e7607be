import type { z } from 'zod'
import { closedVote } from '#ballots'
import { listParties } from '#matters'
import { listEntrances, readNeighbourhood } from '#places'
import { mayRead, mayRun, rightsOfPerson, rollsToRead } from '#rolls'
import { holds, standingsIn } from '#kit/contract/actor.ts'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { rights } from '../../rights.ts'
import { sha256 } from '../pack/write.ts'
import { isKept, keepPack, type KeptPack } from '../kept-packs.ts'
import { type Frozen, packFor, type PackKind } from '../packs.ts'
import type { Told } from '../papers/announced.ts'
import { openSalt } from '../sealed.ts'
import { isOutdated, toListed, toVerdict } from '../shape.ts'
import { recountsFor } from './recounts.ts'
import { earlierOf, frozenById, newestVerdicts, verdictById, type VerdictRow } from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

const mayHere = (unit: Unit, right: keyof typeof rights) =>
  may(rights[right], unit.actor, unit.ground, undefined as never)

/** The verdict of a vote that concerns the asker; refuses `verdicts.unknown-verdict` for any other, as for none. */
export async function verdictOf(unit: Unit, id: string): Promise<VerdictRow> {
  const row = await unit.readOr(verdictById(unit, id), 'verdicts.unknown-verdict')
  return (await mayRead(unit, row.roll_id)) ? row : refuse('verdicts.unknown-verdict')
}

/** Whether the asker has the right for this vote: of the owners' committees, that of its own owners. */
export async function mayFor(unit: Unit, right: 'verdicts.see-all' | 'verdicts.announce', row: VerdictRow) {
  if (!mayHere(unit, right)) return false
  return (right === 'verdicts.see-all' && isSubdistrict(unit)) || mayRun(unit, row.roll_id)
}

const isSubdistrict = ({ actor, ground }: Unit) => actor !== null && holds(actor, ground, ['subdistrict'])

/** How the votes that concern the asker came out, newest first. */
export async function listVerdicts(unit: Unit): Promise<Output<'listVerdicts'>> {
  return { verdicts: (await unit.read(newestVerdicts(unit, await rollsToRead(unit)))).map(toListed) }
}

/** One verdict. Residents see the sums; which flats are disputed only who works on it. Refuses `verdicts.unknown-verdict`. */
export async function readVerdict(unit: Unit, id: string): Promise<Output<'readVerdict'>> {
  const row = await verdictOf(unit, id)
  const all = await mayFor(unit, 'verdicts.see-all', row)
  const announces = await mayFor(unit, 'verdicts.announce', row)
  const { recounts, waits } = await recountsFor(unit, row)
  const announce = announces && waits === null && row.announced_at === null
  const correct = announces && waits === null && isOutdated(row)
  return toVerdict(row, all, {
    issuer: await issuerOf(unit, row),
    owners: announce || correct ? await ownersHere(unit) : [],
    recounts,
    waits,
    may: { announce, correct, fullPack: all || (await hadVote(unit, row)) },
  })
}

/** Who could take on what was carried: a colleague, or a party that does the work. */
const ownersHere = async (unit: Unit) =>
  (await listParties(unit)).flatMap(({ active, kind, id, name }) =>
    active ? [{ kind: kind === 'worker' ? ('worker' as const) : ('party' as const), id, name }] : [],
  )

/** Whether the asker is in the roll of this vote. */
async function hadVote(unit: Unit, row: VerdictRow): Promise<boolean> {
  if (unit.actor === null) return false
  const personId = standingsIn(unit.actor, unit.ground).find(
    ({ role, personId: own }) => role === 'resident' && own,
  )?.personId
  return personId !== undefined && (await rightsOfPerson(unit, row.roll_id, personId)).length > 0
}

/**
 * A pack, as it was made when the vote was closed; where none is kept yet it is made, held against the digest noted then, and
 * kept. `version`: that of an earlier count. Refuses `verdicts.not-in-roll` for the full one, `verdicts.pack-differs`.
 */
export async function packFile(unit: Unit, id: string, kind: PackKind, version?: number): Promise<KeptPack> {
  const row = await verdictOf(unit, id)
  if (kind === 'full' && !(await mayFor(unit, 'verdicts.see-all', row)) && !(await hadVote(unit, row)))
    refuse('verdicts.not-in-roll')
  const of =
    version === undefined || version === row.version
      ? row
      : await unit.readOr(earlierOf(unit, id, version), 'verdicts.unknown-verdict')
  const pack =
    kind === 'full'
      ? { voteId: id, sha256: of.full_sha256, bytes: of.full_bytes }
      : { voteId: id, sha256: of.public_sha256, bytes: of.public_bytes }
  if (!(await isKept(unit, pack))) await makeAgain(unit, pack, kind)
  // Who took what everybody chose, and when, stays written down.
  if (kind === 'full') unit.emit({ type: 'verdicts.full-pack-taken', subjectId: id, data: {} })
  return pack
}

/** From what was taken down at the closing: the same vote gives the same bytes. */
async function makeAgain(unit: Unit, pack: KeptPack, kind: PackKind): Promise<void> {
  const { voteId } = pack
  const row = await unit.readOr(frozenById(unit, voteId), 'verdicts.unknown-verdict')
  const frozen = row.frozen as unknown as Frozen
  const made = packFor(kind, await closedVote(unit, voteId), frozen, openSalt(unit, row))
  if (sha256(made) !== pack.sha256) refuse('verdicts.pack-differs')
  await keepPack(unit, pack, made)
  await unit.flush()
}

/** In whose name it is announced: the owners' assembly of the compound, or the residents' committee. */
export async function issuerOf(unit: Unit, row: Pick<VerdictRow, 'electorate' | 'compound_id'>): Promise<string> {
  const here = await readNeighbourhood(unit, unit.ground.code)
  if (row.electorate !== 'owners') return `${here?.name ?? ''}居委会`
  const compound = (await listEntrances(unit)).find(({ compoundId }) => compoundId === row.compound_id)?.compound
  return `${compound ?? here?.name ?? ''}业主大会`
}

/** The count that the newest announcement told, where a later one stands; null where it is the one that stands. */
export async function toldOf(unit: Unit, row: VerdictRow): Promise<Told | null> {
  if (!isOutdated(row)) return null
  return (await unit.readOne(earlierOf(unit, row.id, row.corrected_version ?? row.announced_version ?? 1))) ?? null
}
