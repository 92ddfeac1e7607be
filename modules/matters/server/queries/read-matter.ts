import type { z } from 'zod'
import { filesOf } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { matterShape } from '../../contract.ts'
import { heartsOf } from '../../domain/hearts.ts'
import { stepsFor } from '../../domain/lifecycle.ts'
import { maskName, maskPhone } from '../../domain/masks.ts'
import { isPaused, isQueued, type Matter } from '../../domain/matter.ts'
import { stepKinds } from '../../domain/steps.ts'
import { handsOf, type MatterSubject, rights, sees } from '../../rights.ts'
import { reachOf } from '../reach.ts'
import type { MatterRow } from '../rows.ts'
import { stateOf, subjectOf } from '../rows.ts'
import { inOrder, iso, type Moment, toBrief, toMoment, toQueueRow } from '../shape.ts'
import { earlierAt, matterById, mattersByIds, mergedInto, stepsOf } from '../store.ts'
import { candidatesFor, likenessOf } from './near-matters.ts'
import { readingOf } from './read-queue.ts'
import { may } from '#kit/contract/rights.ts'

const YEAR = 366 * 86_400_000
const known = new Set<string>(stepKinds)

/** The steps of a matter as they happened; what is not a step (a reveal) is left out. */
export async function timelineOf(unit: Unit, id: string): Promise<Moment[]> {
  return inOrder(await unit.read(stepsOf(unit, id)))
    .map(toMoment)
    .filter((moment) => known.has(moment.kind))
}

/** Everything the desk needs about one matter. What the actor may not see is not there: `matters.unknown-matter`. */
export async function readMatter(unit: Unit, id: string): Promise<z.input<typeof matterShape>> {
  const row = await unit.readOr(matterById(unit, id), 'matters.unknown-matter')
  const reach = await reachOf(unit)
  const seen = (one: MatterRow): boolean => sees(unit.by, unit.ground, subjectOf(one, reach))
  if (!seen(row)) refuse('matters.unknown-matter')
  const matter = stateOf(row)
  const [timeline, files, merged, repeats, likely, into, reading] = await Promise.all([
    timelineOf(unit, id),
    filesOf(unit, { room: 'matters', recordId: id }),
    unit.read(mergedInto(unit, id)),
    row.entrance_id === null ? [] : unit.read(earlierAt(unit, row, new Date(row.received_at.getTime() - YEAR))),
    isQueued(matter) ? candidatesFor(unit, likenessOf(row), id) : [],
    row.merged_into === null ? [] : unit.read(mattersByIds(unit, [row.merged_into])),
    readingOf(unit),
  ])
  const pause = isPaused(matter) ? matter.pauses.at(-1) : undefined
  const [target] = into
  return {
    ...toQueueRow(row, reading),
    version: row.version,
    complexity: matter.complexity,
    words: row.words,
    placeFacts: {
      homeId: row.home_id,
      entranceId: row.entrance_id,
      compoundId: row.compound_id,
      floor: row.floor,
      label: row.place,
    },
    reporter: {
      personId: row.reporter_person_id,
      name: row.reporter_name && maskName(row.reporter_name),
      phone: row.reporter_phone && maskPhone(unit.parts.cipher.open(row.reporter_phone, `matters.phone:${id}`)),
      contactable: row.contactable,
    },
    hotlineNumber: row.hotline_number,
    paused: pause ? { since: pause.from.toISOString(), reason: pause.reason } : null,
    promise: promiseOf(matter),
    confirmedBy: matter.confirmedBy,
    beyondReason: matter.beyondReason,
    published: row.public_title === null ? null : { title: row.public_title, text: row.public_text ?? '' },
    hearts: heartsOf(matter).map((one) => ({ ...one, at: iso(one.at) })),
    timeline,
    files,
    mergedInto: target && seen(target) ? toBrief(target, unit.language) : null,
    merged: merged.filter(seen).map((one) => toBrief(one, unit.language)),
    likely: likely
      .filter(({ row: one }) => seen(one))
      .slice(0, 5)
      .map(({ row: one, score }) => ({ ...toBrief(one, unit.language), score })),
    repeats: repeats.filter(seen).map((one) => toBrief(one, unit.language)),
    may: mayOf(unit, matter, subjectOf(row, reach)),
  }
}

/** The steps the actor may take: what the state machine allows and their rights reach. */
function mayOf(unit: Unit, matter: Matter, subject: MatterSubject) {
  const hands = handsOf(unit.by, unit.ground, subject)
  const handles = may(rights['matters.handle'], unit.actor, unit.ground, subject)
  return stepsFor(matter, hands, unit.now).filter((kind) => {
    if (kind === 'joined') return false
    if (kind === 'accepted' || kind === 'returned') return hands.includes('assignee')
    if (kind === 'noted' || kind === 'done') return may(rights['matters.work-on'], unit.actor, unit.ground, subject)
    return handles
  })
}

export function promiseOf(matter: Matter): { at: string; text: string | null } | null {
  return matter.promise && { at: matter.promise.at.toISOString(), text: matter.promise.text }
}
