import { headsOf, type VotingRule } from '#rules'
import { readRoll, rightsOf, type RollRight } from '#rolls'
import { readTopic } from '#topics'
import { digestOf } from '#kit/server/chain.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { emptyBox } from '../../domain/box.ts'
import { type Electorate, firstDay, noticeFor } from '../../domain/law.ts'
import { phraseFrom } from '../../domain/phrase.ts'
import { lacksToExtend, lacksToOpen, type State, type Terms } from '../../domain/vote.ts'
import { appendOne, boxOfRow } from '../chain/append.ts'
import { newKey, type Sheet } from '../key-shares.ts'
import { extendPapers, openPapers } from '../papers.ts'
import { insertRights, insertShares, type RightRow, updateVote, voteById, type VoteRow } from '../store.ts'
import type { Json } from '../tables.gen.ts'
import { factsOf, ruleOf, type Silence, silenceOf } from './draft-vote.ts'

/**
 * Opens voting: locks the terms with their digest, makes the key, and puts one part under each of three phrases, which whoever
 * opens has made and printed. Refuses what is missing (`lacksToOpen`).
 */
export async function openVote(unit: Unit, id: string, sheets: readonly Sheet[]): Promise<void> {
  const vote = await unit.readOr(voteById(unit, id), 'ballots.unknown-vote')
  const electorate = vote.electorate as Electorate
  const roll = await readRoll(unit, vote.roll_id)
  const unanswered = vote.topic_id === null ? 0 : (await readTopic(unit, vote.topic_id)).counts.unanswered
  const noticedOn = vote.noticed_at && dayOf(vote.noticed_at)
  const lacks = lacksToOpen(
    {
      state: vote.state as State,
      electorate,
      noticedOn,
      rollFrozen: roll.state === 'frozen',
      closesAt: vote.closes_at,
      unanswered,
    },
    unit.now,
  )
  if (lacks === 'ballots.notice-too-short' && noticedOn)
    refuse(lacks, { days: noticeFor(electorate, noticedOn).days, day: firstDay(electorate, noticedOn) })
  if (lacks !== null) refuse(lacks)
  const phrases = new Set(sheets.map(({ phrase }) => phraseFrom(phrase)))
  if (sheets.length !== 3 || phrases.size !== 3 || phrases.has(null)) refuse('ballots.wrong-phrase')

  const rule = await ruleOf(unit, electorate, (vote.rule as unknown as VotingRule).key)
  const silence = await silenceOf(unit, vote.silence as unknown as Silence | null)
  const terms: Terms = {
    title: vote.title,
    question: vote.question,
    text: vote.words,
    electorate,
    rule,
    silence,
    closesAt: vote.closes_at.toISOString(),
    roll: { id: roll.id, digest: roll.digest ?? '', version: roll.version },
  }
  const digest = digestOf(terms)
  const { publicKey, shares } = await newKey(sheets)
  const rights = await rightsOf(unit, roll.id)
  unit.writeOne(
    updateVote(unit, id, {
      state: 'open',
      opened_at: unit.now,
      public_key: publicKey,
      digest,
      rule: rule as unknown as Json,
      silence: silence as unknown as Json | null,
    }).where('state', '=', 'noticed'),
    'ballots.already-open',
  )
  unit.write(insertShares(shares.map((share) => ({ ...share, neighbourhood_id: unit.neighbourhoodId, vote_id: id }))))
  unit.write(insertRights(unit, id, JSON.stringify(stateRows(rights))))
  const totals = { rights: roll.rights, heads: roll.heads, area: roll.area }
  const data = { ...terms, scope: vote.scope_label, totals, digest, publicKey }
  await appendOne(unit, id, { ref: null, rightId: null, make: () => ({ type: 'opened', data }) })
  await openPapers(unit, vote, { publicKey, silence, rights })
  unit.emit({ type: 'ballots.vote-opened', subjectId: id, data: factsOf(vote) })
}

/** The rights of a roll as rows; what was given for a right before stays with it. */
export function stateRows(rights: readonly RollRight[], before: ReadonlyMap<string, RightRow> = new Map()): object[] {
  const heads = headsOf(rights.map(({ id, owners, area }) => ({ unit: id, owners, area })))
  return rights.map((right, place) => {
    const row = before.get(right.id)
    const owners = Math.max(1, right.owners.length)
    return {
      right_id: right.id,
      place,
      label: right.label,
      home_id: right.homeId,
      area: right.area,
      excluded: right.excluded,
      head: heads.of[place] ?? 0,
      owners,
      voters: [...right.personIds],
      box: row ? { ...boxOfRow(row), owners } : emptyBox(owners),
      delivered: row?.delivered ?? false,
      given: row?.given ?? false,
      unclear: row?.unclear ?? false,
    }
  })
}

/** Makes the time for voting longer, with a reason that is announced; never shorter. */
export async function extendVote(unit: Unit, id: string, input: { until: Date; reason: string }): Promise<void> {
  const make = (vote: VoteRow, _right: RightRow | null, now: Date) => {
    const lacks = lacksToExtend({ state: vote.state as State, closesAt: vote.closes_at }, input.until, now)
    if (lacks !== null) refuse(lacks)
    return { type: 'extended', data: { until: input.until.toISOString(), reason: input.reason } }
  }
  await appendOne(unit, id, { ref: null, rightId: null, make })
  unit.write(updateVote(unit, id, { closes_at: input.until }))
  await extendPapers(unit, id, input.until)
  const data = { until: input.until.toISOString(), reason: input.reason }
  unit.emit({ type: 'ballots.vote-extended', subjectId: id, data })
}
