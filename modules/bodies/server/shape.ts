import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { may } from '#kit/contract/rights.ts'
import type { postShape, termShape } from '../contract.ts'
import type { BodyKind, PostEnding, PostKind } from '../contract/words.ts'
import type { Around, TermFacts } from '../domain/duties.ts'
import { changeClock, type MemberChange } from '../domain/member-changes.ts'
import { inForce, isOver, type Tenure } from '../domain/posts.ts'
import { ruleOn } from '../domain/law.ts'
import { rights } from '../rights.ts'
import type { openPosts, passedOf, terms } from './store.ts'

type Read<Query extends (...given: never[]) => { execute(): Promise<unknown[]> }> =
  Awaited<ReturnType<ReturnType<Query>['execute']>> extends (infer Row)[] ? Row : never
export type ReadPost = Read<typeof openPosts>
export type ReadTerm = Read<typeof terms>
type ReadPassed = Read<typeof passedOf>

/** A post as other rooms get it; the holder's name in clear. */
export interface Post {
  id: string
  bodyId: string
  bodyKind: BodyKind
  body: string
  kind: PostKind
  title: string | null
  holder: string
  personId: string | null
  accountId: string | null
  officePhone: string | null
  /** The one compound it is for; null: all that the body is there for. */
  compoundId: string | null
  from: string
  until: string | null
  inForce: boolean
}

export const tenureOfRow = (row: { from_on: string; until_on: string | null; ended_at: Date | null }): Tenure => ({
  from: row.from_on,
  until: row.until_on,
  endedAt: row.ended_at,
})

export const holderOf = (row: ReadPost): string => row.person_name ?? row.holder_name ?? ''

export function toPost(row: ReadPost, now: Date): Post {
  return {
    id: row.id,
    bodyId: row.body_id,
    bodyKind: row.body_kind as BodyKind,
    body: row.body_name,
    kind: row.kind as PostKind,
    title: row.title,
    holder: holderOf(row),
    personId: row.person_id,
    accountId: row.account_id,
    officePhone: row.office_phone,
    compoundId: row.compound_id,
    from: row.from_on,
    until: row.until_on,
    inForce: inForce(tenureOfRow(row), now),
  }
}

/** A post as the screen gets it, with what the asker may do to it. */
export function shownPost(unit: Unit, row: ReadPost): z.input<typeof postShape> {
  const { actor, ground, now } = unit
  const over = isOver(tenureOfRow(row), now)
  const bodyKind = row.body_kind as BodyKind
  const subject = { bodyKind, kind: row.kind as PostKind }
  const grounds = ruleOn(dayOf(now)).grounds.length
  const opensRegister = may(rights['bodies.change'], actor, ground, undefined as never)
  return {
    id: row.id,
    bodyId: row.body_id,
    kind: row.kind as PostKind,
    title: row.title,
    holder: holderOf(row),
    personId: opensRegister ? row.person_id : null,
    officePhone: row.office_phone,
    compoundId: row.compound_id,
    from: row.from_on,
    until: row.until_on,
    state: over ? 'over' : inForce(tenureOfRow(row), now) ? 'in-force' : 'coming',
    hasAccount: row.account_id !== null,
    cleared:
      bodyKind !== 'owners-committee' ? null : { count: row.cleared?.length ?? 0, of: grounds, on: row.cleared_on },
    // Who said anything, and why somebody left, is between them and those who keep the register.
    declared: opensRegister && row.party_sealed !== null,
    ended:
      row.ended_at === null
        ? null
        : {
            at: row.ended_at.toISOString(),
            why: row.ended_why as PostEnding,
            note: opensRegister ? row.ended_note : null,
            by: opensRegister ? row.ended_by : null,
          },
    may: {
      end: !over && may(rights['bodies.seat'], actor, ground, subject),
      declare: !over && may(rights['bodies.declare'], actor, ground, undefined as never),
      read: row.party_sealed !== null && may(rights['bodies.read-declaration'], actor, ground, undefined as never),
    },
  }
}

export const termFacts = (row: ReadTerm): TermFacts => ({
  number: row.number,
  from: row.from_on,
  until: row.until_on,
  electedOn: row.elected_on,
  seats: row.seats,
  buildingArea: row.building_area,
  filedOn: row.filed_on,
  reportedOn: row.reported_on,
  groupFormedOn: row.group_formed_on,
})

export function shownTerm(row: ReadTerm): z.input<typeof termShape> {
  return { id: row.id, ...termFacts(row), version: row.version }
}

/** The term a body is in: the newest that has begun, else the first to come. `rows` newest first. */
export function termNow(rows: readonly ReadTerm[], today: string): ReadTerm | null {
  return rows.find((row) => row.from_on <= today) ?? rows.at(-1) ?? null
}

/** What happened around a term, out of the body's hand-overs and meetings. */
export function aroundOf(
  term: ReadTerm,
  facts: {
    terms: readonly ReadTerm[]
    passed: readonly ReadPassed[]
    lastMet: Date | null
    changes: readonly MemberChange[]
  },
): Around {
  const passedOn = (kind: string, since: string | null) => {
    const whole = facts.passed.filter((one) => one.kind === kind && one.open === 0 && one.begun_on >= (since ?? ''))
    const days = whole.flatMap((one) => (one.passed_at === null ? [] : [dayOf(one.passed_at)]))
    return days.toSorted()[0] ?? null
  }
  return {
    papersToOfficeOn: term.group_formed_on === null ? null : passedOn('to-housing-office', term.group_formed_on),
    papersToNewOn: passedOn('to-new-committee', term.elected_on),
    papersAtOffice: facts.passed.some((one) => one.kind === 'to-housing-office' && one.begun_on <= term.elected_on),
    lastMetOn: facts.lastMet === null ? null : dayOf(facts.lastMet),
    change: changeClock(facts.changes),
    followed: facts.terms.some((other) => other.number > term.number),
  }
}
