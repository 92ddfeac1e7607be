import type { z } from 'zod'
import { holdersOf, type Post } from '#bodies'
import { homesWithin } from '#places'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { meetingRules } from '../../domain/law.ts'
import { countPresent } from '../../domain/quorum.ts'
import { ruleFor } from '../../domain/rule.ts'
import { seatedOnce, tables } from '../../domain/seats.ts'
import type { MeetingKind } from '../../domain/words.ts'
import { compoundsHere } from '../grounds.ts'
import { toRule } from '../shape.ts'
import { meetingsByIds, owedResolutions } from '../store.ts'
import { cardsOf } from './meetings.ts'

/** From each body sitting with others, so many; a body that meets alone comes whole. */
const FROM_EACH = 2

/**
 * How a kind of meeting is held today, whom to call (by their posts), of how many the quorum is counted where that is known,
 * and what the last meetings of this kind resolved and nobody has looked at since.
 */
export async function proposeMeeting(
  unit: Unit,
  { kind, compoundId }: { kind: MeetingKind; compoundId?: string | undefined },
): Promise<z.input<(typeof endpoints)['proposeMeeting']['output']>> {
  const rule = ruleFor(meetingRules, kind, dayOf(unit.now))
  const table = tables[kind]
  const alone = rule.bases[0] === 'members'
  const from = async (bodies: readonly string[], member: boolean) => {
    const found = []
    for (const body of bodies) {
      const posts = await holdersOf(unit, { kind: body as Post['bodyKind'], ...(compoundId ? { compoundId } : {}) })
      const once = posts.filter((post, index) => posts.findIndex((one) => one.holder === post.holder) === index)
      found.push(...(member && alone ? once : once.slice(0, FROM_EACH)).map((post) => seatOf(unit, post, member)))
    }
    return found
  }
  const seats = seatedOnce([...(await from(table.members, true)), ...(await from(table.observers, false))])
  const households = rule.bases[0] === 'households'
  const homes = households ? await homesWithin(unit, compoundId ? { compound: compoundId } : { everybody: true }) : []
  const listed = countPresent(
    rule.bases[0] ?? null,
    seats.map((seat) => ({ ...seat, homeId: null })),
  )
  const whole = households ? homes.filter((home) => !home.vacant).length : rule.bases.length > 0 ? listed : 0
  return {
    rule: toRule(rule),
    whole: whole > 0 ? whole : null,
    seats,
    back: await backFor(unit, kind, compoundId ?? null),
    compounds: await compoundsHere(unit),
  }
}

const seatOf = (unit: Unit, post: Post, member: boolean) => ({
  id: unit.id(),
  member,
  body: post.body,
  name: post.holder,
  personId: post.personId,
  accountId: post.accountId,
})

async function backFor(unit: Unit, kind: MeetingKind, compoundId: string | null) {
  const owed = await unit.read(owedResolutions(unit))
  const meetings =
    owed.length === 0 ? [] : await unit.read(meetingsByIds(unit, [...new Set(owed.map((one) => one.meeting_id))]))
  const same = new Set(
    meetings.filter((one) => one.kind === kind && one.compound_id === compoundId).map((one) => one.id),
  )
  return cardsOf(
    unit,
    owed.filter((one) => same.has(one.meeting_id)),
  )
}
