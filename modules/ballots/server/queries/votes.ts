import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { mayRead, rollsToRead } from '#rolls'
import type { endpoints } from '../../contract.ts'
import { type Electorate, noticeFor } from '../../domain/law.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { rights } from '../../rights.ts'
import { boxOfRow } from '../chain/append.ts'
import { voterIn } from '../chain/entries.ts'
import { personHere } from '../commands/cast.ts'
import type { Silence } from '../commands/draft-vote.ts'
import { ruleOfRow, toBallots, toListed, toRule, toTurnout } from '../shape.ts'
import {
  allVotes,
  eventsOfType,
  type RightRow,
  rightsOfVoter,
  turnoutOf,
  voteById,
  type VoteRow,
  waitingCounts,
} from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

export const mayHere = (unit: Unit, right: keyof typeof rights) =>
  may(rights[right], unit.actor, unit.ground, undefined as never)

/**
 * A vote that concerns the asker: they live or own where it is decided, or stand on its roll; the committee reads all. Refuses
 * `ballots.unknown-vote` for any other, as for one that is not there.
 */
export async function voteToRead(unit: Unit, id: string): Promise<VoteRow> {
  const row = await unit.readOr(voteById(unit, id), 'ballots.unknown-vote')
  return (await mayRead(unit, row.roll_id)) ? row : refuse('ballots.unknown-vote')
}

/** Those that go on first, by deadline; then what is announced, what was counted. Drafts are for those who prepare them. */
export async function listVotes(unit: Unit): Promise<Output<'listVotes'>> {
  const run = mayHere(unit, 'ballots.run')
  const rows = (await unit.read(allVotes(unit, await rollsToRead(unit)))).filter(
    ({ state }) => run || state !== 'draft',
  )
  const listed = await listedOf(unit, rows, await mineOf(unit))
  const rank = { open: 0, noticed: 1, draft: 2, closed: 3 }
  const votes = listed.toSorted(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (a.state === 'closed' ? b.closesAt.localeCompare(a.closesAt) : a.closesAt.localeCompare(b.closesAt)),
  )
  return { votes, may: { run } }
}

const mineOf = async (unit: Unit): Promise<RightRow[]> => {
  const personId = personHere(unit)
  return personId === null ? [] : unit.read(rightsOfVoter(unit, personId))
}

/** Whoever has more homes than this in one vote reads of the others on its page. */
const NAMED = 6

/** Of one's own right: that a ballot is in, when and how; neither what it says nor where it is found again. */
const homeIn =
  (unit: Unit, vote: VoteRow) =>
  (right: RightRow): Output<'listVotes'>['votes'][number]['mine']['homes'][number] => {
    const last = toMine(unit, vote, right, null).ballots.findLast(({ is }) => is === 'stands' || is === 'unclear')
    return {
      id: right.right_id,
      label: right.label,
      given: right.given,
      own: last ? { at: last.at, channel: last.channel } : null,
    }
  }

async function listedOf(unit: Unit, rows: readonly VoteRow[], mine: readonly RightRow[]) {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const carries = mayHere(unit, 'ballots.carry')
  const sums = new Map((await unit.read(turnoutOf(unit, ids))).map((one) => [one.vote_id, one]))
  const waits = carries ? await unit.read(waitingCounts(unit, ids)) : []
  const waiting = new Map(waits.map((one) => [one.vote_id, Number(one.count)]))
  return rows.map((row) => {
    const sum = sums.get(row.id)
    const own = mine.filter((one) => one.vote_id === row.id && !one.excluded)
    return toListed(
      row,
      sum ? toTurnout(sum, row) : null,
      {
        rights: own.length,
        given: own.filter((one) => one.given).length,
        homes: own.slice(0, NAMED).map(homeIn(unit, row)),
      },
      carries ? { unclear: Number(sum?.unclear ?? 0), requests: waiting.get(row.id) ?? 0 } : null,
    )
  })
}

/** One vote that concerns the asker; refuses `ballots.unknown-vote`, also for a draft that is not for the asker. */
export async function readVote(unit: Unit, id: string): Promise<Output<'readVote'>> {
  const row = await voteToRead(unit, id)
  const run = mayHere(unit, 'ballots.run')
  if (row.state === 'draft' && !run) refuse('ballots.unknown-vote')
  const mine = (await mineOf(unit)).filter((one) => one.vote_id === id)
  const [listed] = await listedOf(unit, [row], mine)
  if (listed === undefined) refuse('ballots.unknown-vote')
  const [extended, missing] = [
    await unit.read(eventsOfType(unit, id, 'extended')),
    await unit.read(eventsOfType(unit, id, 'slip-missing')),
  ]
  const silence = row.silence as unknown as Silence | null
  const electorate = row.electorate as Electorate
  const notice = noticeFor(electorate, dayOf(row.noticed_at ?? unit.now))
  const total = Number(listed.turnout?.area ?? 0)
  const cost = row.cost_fen === null ? null : { fen: Number(row.cost_fen), words: row.cost_words ?? '' }
  return {
    ...listed,
    words: row.words,
    rule: toRule(ruleOfRow(row)),
    silence: silence && {
      rule: silence.rule,
      text: silence.clause.text,
      inForceFrom: silence.clause.inForceFrom,
      conventionId: silence.clause.conventionId,
      version: silence.clause.version,
    },
    cost,
    topicId: row.topic_id,
    conventionId: row.convention_id,
    rollId: row.roll_id,
    digest: row.digest,
    notice: {
      days: notice.days,
      says: notice.says[unit.language === 'en' ? 'en' : 'zh'],
      source: `${notice.source.law} ${notice.source.article}`,
      verified: notice.verified,
      at: row.noticed_at?.toISOString() ?? null,
    },
    extensions: extended.map(({ at, data }) => {
      const { until, reason } = data as { until: string; reason: string }
      return { at: at.toISOString(), until, reason }
    }),
    rights: mine.map((right) =>
      toMine(unit, row, right, cost && total > 0 ? shareOf(cost.fen, right.area, total) : null),
    ),
    missingSlips: missing.length,
    may: {
      cast: row.state === 'open' && unit.now <= row.closes_at && mine.some(({ excluded }) => !excluded),
      run,
      carry: mayHere(unit, 'ballots.carry'),
    },
  }
}

/** A home's part of the cost by its area, in whole fen, rounded down. */
export const shareOf = (fen: number, area: number, total: number) =>
  Number((BigInt(fen) * BigInt(area)) / BigInt(total))

function toMine(
  unit: Unit,
  vote: VoteRow,
  right: RightRow,
  shareFen: number | null,
): Output<'readVote'>['rights'][number] {
  const box = boxOfRow(right)
  const me = voterIn(vote, personHere(unit) ?? '')
  // What a co-owner gave is theirs to show.
  const ownIds = box.ballots.filter(({ voter }) => voter === null || voter === me).map(({ id }) => id)
  return {
    id: right.right_id,
    label: right.label,
    area: right.area,
    excluded: right.excluded,
    shareFen,
    seen: box.deliveries.some(({ way }) => way === 'app'),
    ballots: toBallots(box).filter(({ id }) => ownIds.includes(id)),
  }
}
