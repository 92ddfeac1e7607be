import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { askShape, endpoints } from '../../contract.ts'
import { type BodyKind, troikaKinds } from '../../contract/words.ts'
import { askState } from '../../domain/asks.ts'
import { byRank, inForce } from '../../domain/posts.ts'
import { type BodySubject, rights } from '../../rights.ts'
import { holderOf, tenureOfRow } from '../shape.ts'
import { bodies, compoundById, doneAsks, jointMeetings, openAsks, postsOfBodies, reaches } from '../store.ts'
import { standingsOf } from './known.ts'
import { refuseOtherCompounds } from './posts.ts'
import { shownMeeting } from './read-body.ts'
import { isFor, speakers } from './speakers.ts'

type Desk = z.input<(typeof endpoints)['readDesk']['output']>
type AskRow = Awaited<ReturnType<ReturnType<typeof openAsks>['execute']>>[number]

/** The desk of a compound's three; a place that nobody fills says so. */
export async function readDesk(unit: Unit, compoundId: string): Promise<Desk> {
  const compound = await unit.readOr(compoundById(unit, compoundId), 'bodies.unknown-compound')
  await refuseOtherCompounds(unit, compoundId)
  const [all, reached, open, done, noted] = await Promise.all([
    unit.read(bodies(unit)),
    unit.read(reaches(unit, null)),
    unit.read(openAsks(unit, compoundId)),
    unit.read(doneAsks(unit, compoundId)),
    unit.read(jointMeetings(unit, compoundId)),
  ])
  const here = (bodyId: string) => {
    const own = reached.filter((one) => one.body_id === bodyId)
    return own.length === 0 || own.some((one) => one.compound_id === compoundId)
  }
  const three = troikaKinds.map((kind) => ({
    kind,
    body: all.find((body) => body.kind === kind && body.ended_on === null && here(body.id)),
  }))
  const concerned = [
    ...new Set([...three.flatMap(({ body }) => (body ? [body.id] : [])), ...parties([...open, ...done])]),
  ]
  const [posts, standingOf, subjects] = await Promise.all([
    unit.read(postsOfBodies(unit, concerned)),
    standingsOf(unit, concerned),
    speakers(unit, concerned, compoundId),
  ])
  const asksFor = (bodyId: string) => speaks(unit, 'bodies.ask', subjects.get(bodyId))
  const current = posts
    .filter((post) => inForce(tenureOfRow(post), unit.now) && isFor(post, compoundId))
    .map((post) => ({ ...post, from: post.from_on, kind: post.kind as never }))
    .toSorted(byRank)
  return {
    compound,
    three: three.map(({ kind, body }) => {
      if (body === undefined) return { kind, body: null, mayAsk: false }
      const head = current.find((post) => post.body_id === body.id)
      const standing = standingOf(body.id, kind)
      return {
        kind,
        body: {
          id: body.id,
          name: body.name,
          head: head ? holderOf(head) : null,
          officePhone: body.office_phone ?? head?.office_phone ?? null,
          pressing: standing.pressing,
          filing: standing.duties.find(({ key, doneOn }) => key === 'file-change' && doneOn === null) ?? null,
          monthsLeft: standing.monthsLeft,
          owes: open.filter((ask) => ask.to_id === body.id).length,
        },
        mayAsk: asksFor(body.id),
      }
    }),
    asks: [...open, ...done].map((ask) => shownAsk(unit, ask, subjects)),
    noted: noted.map(shownMeeting),
    may: {
      ask: three.some(({ body }) => body !== undefined && asksFor(body.id)),
    },
  }
}

const parties = (asks: readonly AskRow[]) => asks.flatMap((ask) => [ask.from_id, ask.to_id])

const speaks = (unit: Unit, right: 'bodies.ask' | 'bodies.answer', subject: BodySubject | undefined) =>
  subject !== undefined && may(rights[right], unit.actor, unit.ground, subject)

function shownAsk(unit: Unit, ask: AskRow, subjects: Map<string, BodySubject>): z.input<typeof askShape> {
  const state = askState({ dueOn: ask.due_on, answeredAt: ask.answered_at, doneAt: ask.done_at }, unit.now)
  const to = speaks(unit, 'bodies.answer', subjects.get(ask.to_id))
  const from = speaks(unit, 'bodies.answer', subjects.get(ask.from_id))
  return {
    id: ask.id,
    from: { id: ask.from_id, name: ask.from_name, kind: ask.from_kind as BodyKind },
    to: { id: ask.to_id, name: ask.to_name, kind: ask.to_kind as BodyKind },
    what: ask.what,
    dueOn: ask.due_on,
    state,
    askedBy: ask.asked_by,
    askedAt: ask.asked_at.toISOString(),
    answer: ask.answer,
    answeredBy: ask.answered_by,
    answeredAt: ask.answered_at?.toISOString() ?? null,
    doneBy: ask.done_by,
    doneAt: ask.done_at?.toISOString() ?? null,
    may: { answer: state !== 'done' && to, finish: state !== 'done' && (to || from) },
  }
}
