import type { z } from 'zod'
import { filesOfMany } from '#files'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { deskRow } from '../../contract/shapes.ts'
import { standingOf } from '../../domain/box.ts'
import { countsOf, isFound, placeOf, shows, stairwellsOf, type View } from '../../domain/stairwell.ts'
import { mayReverse, type State } from '../../domain/vote.ts'
import { boxOfRow, detailContext } from '../chain/append.ts'
import { voterIn } from '../chain/entries.ts'
import { requestWords } from '../commands/at-the-desk.ts'
import { isDoubtful } from '../commands/settle.ts'
import { toBallots } from '../shape.ts'
import {
  detailsOf,
  eventsOfRight,
  rightsByIds,
  rightsInShort,
  type RightRow,
  rightsWithSeveral,
  voteById,
  waitingRequests,
} from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
export interface Looked {
  view: View
  stairwell?: string | undefined
  find?: string | undefined
  /** So many lines are there already. */
  skip: number
}

/** So many lines at once: a stairwell, or the beginning of a list that nobody reads to its end. */
const MOST = 200

/**
 * How a vote stands in each stairwell, and the rights that are looked for, in the order of the doors. What happened to a
 * right is read only for the lines that are shown: of thousands, the columns beside it tell enough to count.
 * Refuses `ballots.unknown-vote`.
 */
export async function readDesk(unit: Unit, voteId: string, looked: Looked): Promise<Output<'readDesk'>> {
  await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  const all = await carriedOf(unit, voteId)
  const { view, stairwell, find, skip } = looked
  const wanted = all.filter(
    (one) =>
      shows[view](one) &&
      (stairwell === undefined || placeOf(one.label).stairwell === stairwell) &&
      (find === undefined || isFound(one.label, find)),
  )
  const shown = wanted.slice(skip, skip + MOST).map(({ right_id }) => right_id)
  const rows = shown.length === 0 ? [] : await unit.read(rightsByIds(unit, voteId, shown))
  const labels = new Map(all.map((one) => [one.right_id, one.label]))
  return {
    counts: countsOf(all),
    stairwells: stairwellsOf(all),
    rights: rows.toSorted((a, b) => a.place - b.place).map(toDeskRow),
    more: Math.max(0, wanted.length - skip - MOST),
    requests: await requestsOf(unit, voteId, labels),
  }
}

/** Every right of the vote without its box. In doubt is only what several ballots came for, so only those are looked into. */
async function carriedOf(unit: Unit, voteId: string) {
  const [rows, several] = [
    await unit.read(rightsInShort(unit, voteId)),
    await unit.read(rightsWithSeveral(unit, voteId)),
  ]
  const doubtful = new Set(several.filter((row) => isDoubtful(boxOfRow(row))).map(({ right_id }) => right_id))
  return rows.map((row) => ({ ...row, doubtful: doubtful.has(row.right_id) }))
}

function toDeskRow(row: RightRow): z.input<typeof deskRow> {
  const box = boxOfRow(row)
  const standing = standingOf(box)
  const last = standing.kind === 'one' ? standing.ballots.at(-1) : undefined
  return {
    id: row.right_id,
    label: row.label,
    ...placeOf(row.label),
    area: row.area,
    excluded: row.excluded,
    delivered: row.delivered,
    given: row.given,
    unclear: row.unclear,
    doubtful: isDoubtful(box),
    channel: box.ballots.find(({ id }) => id === last)?.channel ?? null,
  }
}

async function requestsOf(
  unit: Unit,
  voteId: string,
  labels: ReadonlyMap<string, string>,
): Promise<Output<'readDesk'>['requests']> {
  const rows = await unit.read(waitingRequests(unit, voteId))
  if (rows.length === 0) return []
  const files = await filesOfMany(
    unit,
    'ballots',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    rightId: row.right_id,
    label: labels.get(row.right_id) ?? '',
    kind: row.kind as 'phone' | 'proxy',
    ...requestWords(unit, row),
    personId: row.person_id,
    notedAt: row.noted_at.toISOString(),
    notedBy: row.noted_by_name,
    mine: row.noted_by === unit.actor?.accountId,
    files: (files.get(row.id) ?? []).map(({ id }) => id),
  }))
}

/** One right with everything that happened to it, by name; never what a ballot says. */
export async function readRight(unit: Unit, voteId: string, rightId: string): Promise<Output<'readRight'>> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  const [row] = await unit.read(rightsByIds(unit, voteId, [rightId]))
  if (row === undefined) refuse('ballots.unknown-right')
  const [events, persons] = [await unit.read(eventsOfRight(unit, voteId, rightId)), await readPersons(unit, row.voters)]
  const details = await unit.read(
    detailsOf(
      unit,
      voteId,
      events.map(({ n }) => n),
    ),
  )
  const masked = new Map(persons.map((person) => [person.id, person.masked.name]))
  const said = new Map(
    details.map(({ n, person_id: personId, sealed }) => {
      const words = JSON.parse(unit.parts.cipher.open(sealed, detailContext(voteId, n))) as Record<string, string>
      // Whoever is in the register stands here as in every list.
      const to = (personId !== null && masked.get(personId)) || words.to
      return [n, to === undefined ? words : { ...words, to }]
    }),
  )
  const box = boxOfRow(row)
  const wordsOf = (type: string, at = 0) => {
    const event = events.filter((one) => one.type === type).at(at)
    return (event && said.get(event.n)) ?? {}
  }
  const byBallot = new Map(
    events.flatMap(({ type, n, data }): [string, Record<string, string>][] =>
      type === 'given' ? [[(data as { id: string }).id, said.get(n) ?? {}]] : [],
    ),
  )
  const state = { state: vote.state as State, closesAt: vote.closes_at }
  // Several homes were signed for once, with the first of them.
  const signedWith = (ballotId: string) => byBallot.get(ballotId)?.signedWith ?? ballotId
  const signatures = await filesOfMany(
    unit,
    'ballots',
    box.ballots.filter(({ assisted }) => assisted).map(({ id }) => signedWith(id)),
  )
  return {
    ...toDeskRow(row),
    voters: persons.map(({ id, masked }) => ({ id, name: masked.name })),
    deliveries: box.deliveries.map((one, at) => {
      const { to = null, by = null } = wordsOf('delivered', at)
      return { ...one, to, by }
    }),
    ballots: toBallots(box).map((ballot) => {
      const words = byBallot.get(ballot.id)
      const by = words?.helper ?? words?.enteredBy ?? null
      const reversible =
        ballot.assisted && ballot.is !== 'taken-back' && mayReverse(new Date(ballot.at), state, unit.now)
      const signature = signatures.get(signedWith(ballot.id))?.[0]?.id ?? null
      return { ...ballot, by, reversible, signature }
    }),
    proposed: box.proposed && {
      stands: box.proposed.stands,
      by: wordsOf('settlement-proposed', -1).by ?? null,
      reason: wordsOf('settlement-proposed', -1).reason ?? null,
      mine: box.proposed.by === voterIn(vote, unit.by.accountId),
    },
  }
}
