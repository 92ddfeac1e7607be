import { randomBytes } from 'node:crypto'
import { type ClosedVote, closedVote } from '#ballots'
import { listEntrances } from '#places'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { pageOf } from '../../domain/page.ts'
import { sha256 } from '../pack/write.ts'
import { keepPack } from '../kept-packs.ts'
import { freeze, type Frozen, packFor } from '../packs.ts'
import { openSalt, sealSalt } from '../sealed.ts'
import { changeVerdict, frozenById, insertEarlier, insertVerdict, verdictById } from '../store.ts'
import type { Json } from '../tables.gen.ts'
import { manifestOf } from '../verify/manifest-of.ts'

/** Works out what a closed vote came to, makes both packs once and keeps them. The same vote again changes nothing. */
export async function recordVerdict(unit: Unit, voteId: string): Promise<void> {
  if (await unit.readOne(verdictById(unit, voteId))) return
  const vote = await closedVote(unit, voteId)
  const salt = randomBytes(32).toString('base64url')
  const frozen = await freeze(unit, vote)
  const { kept, columns, keep } = packsOf(vote, frozen, salt)
  unit.write(
    insertVerdict({
      neighbourhood_id: unit.neighbourhoodId,
      id: voteId,
      title: vote.title,
      scope_label: vote.scopeLabel,
      electorate: vote.electorate,
      compound_id: await compoundOf(unit, vote.roll.scope),
      roll_id: vote.roll.id,
      topic_id: vote.topicId,
      convention_id: vote.conventionId,
      closed_at: vote.closedAt,
      ...columns,
      frozen: frozen as unknown as Json,
      salt: sealSalt(unit, voteId, salt),
    }),
  )
  await unit.flush()
  // Heard twice at once, the quicker one's packs are those that were announced.
  if ((await unit.readOne(verdictById(unit, voteId)))?.full_sha256 !== kept.full.sha256) return
  await keep(unit)
  unit.emit({
    type: 'verdicts.verdict-recorded',
    subjectId: voteId,
    data: { full: kept.full.sha256, public: kept.public.sha256 },
  })
}

/**
 * The vote was counted anew: page and packs are made of the later count, under digests of their own. What the verdict was before
 * is put beside it, and its packs stay. The same count again changes nothing.
 */
export async function recordAnew(unit: Unit, voteId: string): Promise<void> {
  const row = await unit.readOne(verdictById(unit, voteId))
  if (row === undefined) return recordVerdict(unit, voteId)
  const vote = await closedVote(unit, voteId)
  if (versionOf(vote) <= row.version) return
  const taken = await unit.readOr(frozenById(unit, voteId), 'verdicts.unknown-verdict')
  const { kept, columns, keep } = packsOf(vote, taken.frozen as unknown as Frozen, openSalt(unit, taken))
  unit.write(
    insertEarlier({
      neighbourhood_id: unit.neighbourhoodId,
      vote_id: voteId,
      version: row.version,
      page: row.page as Json,
      passed_as_cast: row.passed_as_cast,
      passed_with_rule: row.passed_with_rule,
      full_sha256: row.full_sha256,
      full_bytes: row.full_bytes,
      public_sha256: row.public_sha256,
      public_bytes: row.public_bytes,
      until: unit.now,
    }),
  )
  unit.writeOne(changeVerdict(unit, voteId, row.version, columns))
  await keep(unit)
  const data = { version: columns.version, full: kept.full.sha256, public: kept.public.sha256 }
  unit.emit({ type: 'verdicts.verdict-recorded', subjectId: voteId, data })
}

const versionOf = ({ anew }: ClosedVote): number => anew.at(-1)?.version ?? 1

/** Both packs of a vote as it was counted last, and what a row keeps of them and of the count. */
function packsOf(vote: ClosedVote, frozen: Frozen, salt: string) {
  const full = packFor('full', vote, frozen, salt)
  const open = packFor('public', vote, frozen, salt)
  const kept = {
    full: { voteId: vote.id, sha256: sha256(full), bytes: full.length },
    public: { voteId: vote.id, sha256: sha256(open), bytes: open.length },
  }
  const { inferred = 0, of = 0 } = manifestOf(open).inference ?? {}
  const columns = {
    version: versionOf(vote),
    passed_as_cast: vote.tally.asCast.passed,
    passed_with_rule: vote.tally.withRule?.passed ?? null,
    page: pageOf(vote) as unknown as Json,
    full_sha256: kept.full.sha256,
    full_bytes: kept.full.bytes,
    public_sha256: kept.public.sha256,
    public_bytes: kept.public.bytes,
    inferred,
    inferred_of: of,
  }
  const keep = async (unit: Unit) => {
    await keepPack(unit, kept.full, full)
    await keepPack(unit, kept.public, open)
  }
  return { kept, columns, keep }
}

/** The compound a roll is of; null for the whole neighbourhood. */
async function compoundOf(unit: Unit, { kind, id }: { kind: string; id: string }): Promise<string | null> {
  if (kind === 'neighbourhood') return null
  if (kind === 'compound') return id
  const within = (one: { id: string; buildingId: string }) => (kind === 'building' ? one.buildingId : one.id) === id
  return (await listEntrances(unit)).find(within)?.compoundId ?? null
}

const follow =
  (record: typeof recordVerdict) =>
  async (parts: Parts, event: Heard): Promise<void> => {
    const ground = await parts.ground(event.neighbourhoodId)
    if (ground === null) return
    await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) => record(unit, event.subjectId))
  }

export const listeners = { 'ballots.vote-closed': follow(recordVerdict), 'ballots.counted-anew': follow(recordAnew) }
