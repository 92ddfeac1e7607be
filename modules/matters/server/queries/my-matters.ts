import type { z } from 'zod'
import { standingsIn } from '#kit/contract/actor.ts'
import { filesOf } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { myMatterShape } from '../../contract.ts'
import { type Category, trackOf } from '../../domain/categories.ts'
import { nextDue } from '../../domain/deadlines.ts'
import { residentStepsOf } from '../../domain/hearts.ts'
import { stepsFor } from '../../domain/lifecycle.ts'
import { isOpen } from '../../domain/matter.ts'
import type { StepKind } from '../../domain/steps.ts'
import type { Hand } from '../../domain/words.ts'
import { handsOf } from '../../rights.ts'
import { known } from '../known.ts'
import { everywhere } from '../reach.ts'
import { type MatterRow, stateOf, subjectOf } from '../rows.ts'
import { inOrder, iso, type Moment, titleOf, toMoment } from '../shape.ts'
import { isFollowCode } from '../follow-code.ts'
import { matterById, mattersOf, stepsOf } from '../store.ts'
import { promiseOf } from './read-matter.ts'

type Mine = z.input<typeof myMatterShape>

/** Said to residents in full; of the other steps they see that they happened, not the colleagues' words. */
const wordsForResidents = new Set<StepKind>(['replied', 'beyond-remit', 'confirmed', 'disputed', 'withdrawn'])
const shownToResidents = new Set<StepKind>([
  'received',
  'contacted',
  'tried',
  'replied',
  'assigned',
  'nudged',
  'accepted',
  'returned',
  'done',
  'confirmed',
  'disputed',
  'unreachable',
  'beyond-remit',
  'merged',
  'split',
  'paused',
  'resumed',
  'escalated',
  'handed-over',
  'taken-over',
  'withdrawn',
])
const residentsOwn = new Set<StepKind>(['confirmed', 'disputed', 'withdrawn', 'nudged', 'shown'])

/** What the actor reported or joined, for themselves or for the one they act for; the open ones first. */
export async function listMyMatters(unit: Unit): Promise<{ matters: Mine[]; open: number; total: number }> {
  const actor = unit.by
  const resident = standingsIn(actor, unit.ground).find((standing) => standing.role === 'resident')
  const rows = actor.onBehalfOf
    ? await unit.read(mattersOf(unit, null, [actor.onBehalfOf.personId]))
    : await unit.read(mattersOf(unit, actor.accountId, resident?.personId === undefined ? [] : [resident.personId]))
  const matters = await Promise.all(rows.map((row) => toMine(unit, row, handsHere(unit, row), null)))
  return { matters, open: rows.filter((row) => row.queued).length, total: rows.length }
}

/** One of them, with everything said to the resident. */
export async function readMyMatter(unit: Unit, id: string): Promise<Mine> {
  const row = await unit.readOr(matterById(unit, id), 'matters.unknown-matter')
  const hands = handsHere(unit, row)
  if (!hands.includes('reporter') && !hands.includes('joined')) refuse('matters.unknown-matter')
  return inFull(unit, row, hands)
}

/** A report made without an account, opened by its receipt code; after a merge, the matter it was merged into. */
export async function followMatter(unit: Unit, id: string, code: string): Promise<Mine> {
  const row = await unit.readOr(matterById(unit, id), 'matters.wrong-code')
  if (!isFollowCode(unit, row, code)) refuse('matters.wrong-code')
  return inFull(unit, row, ['reporter'])
}

async function inFull(unit: Unit, row: MatterRow, hands: readonly Hand[]): Promise<Mine> {
  const steps = inOrder(await unit.read(stepsOf(unit, row.id)))
  const looks = steps
    .filter((step) => step.type === 'matters.revealed')
    .map((step) => ({
      at: step.at.toISOString(),
      by: step.actor_name,
      reason: (step.data as { reason?: string }).reason ?? null,
    }))
  const timeline = steps
    .map(toMoment)
    .filter((moment) => shownToResidents.has(moment.kind))
    .map((moment) => forResident(moment, hands.includes('reporter')))
  return { ...(await toMine(unit, row, hands, timeline)), looks: hands.includes('reporter') ? looks : [] }
}

/** Neighbours who wait for the same thing hear nothing of each other: neither a name nor what was said. */
function forResident(moment: Moment, reporter: boolean): Moment {
  const neighbour = moment.hand === 'joined' || (moment.hand === 'reporter' && !reporter)
  const spoken = wordsForResidents.has(moment.kind) && !neighbour
  return {
    ...moment,
    by: neighbour ? null : moment.by,
    note: spoken ? moment.note : null,
    facts: { ...moment.facts, to: null },
  }
}

async function toMine(unit: Unit, row: MatterRow, hands: readonly Hand[], timeline: Moment[] | null): Promise<Mine> {
  const matter = stateOf(row)
  const reporter = hands.includes('reporter')
  const { clock } = await known(unit)
  const track = row.assignee_kind === 'property-manager' ? 'repair' : trackOf(matter.category)
  const files = timeline === null ? [] : await filesOf(unit, { room: 'matters', recordId: row.id })
  const party = isOpen(matter) && row.status === 'assigned' && row.assignee_kind !== 'worker' ? row.assignee_kind : null
  return {
    id: row.id,
    number: row.number,
    title: reporter ? titleOf(row, unit.language) : titleOf({ ...row, title_made: true }, unit.language),
    category: row.category as Category,
    urgent: matter.urgent,
    status: matter.status,
    visibility: matter.visibility,
    place: row.place,
    households: row.households,
    receivedAt: row.received_at.toISOString(),
    endedAt: iso(row.ended_at),
    steps: residentStepsOf(matter, track).map((one) => ({ ...one, at: iso(one.at) })),
    who:
      party === null
        ? { kind: 'committee', name: row.owner_name }
        : { kind: party as 'property-manager', name: `${row.assignee_name ?? ''}${row.assignee_person ?? ''}` },
    promise: promiseOf(matter),
    answerBy: isOpen(matter) ? iso(nextDue(matter, clock)?.at ?? null) : null,
    words: reporter ? row.words : null,
    files,
    timeline: timeline ?? [],
    beyondReason: matter.beyondReason,
    mine: reporter,
    looks: [],
    may: stepsFor(
      matter,
      hands.filter((hand) => hand === 'reporter' || hand === 'joined'),
      unit.now,
    ).filter((kind) => residentsOwn.has(kind)),
  }
}

function handsHere(unit: Unit, row: MatterRow): Hand[] {
  return unit.actor === null ? [] : handsOf(unit.actor, unit.ground, subjectOf(row, everywhere))
}
