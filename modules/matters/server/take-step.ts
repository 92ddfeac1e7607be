import type { Right } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { handFor, refusalOf } from '../domain/lifecycle.ts'
import { apply, type Matter } from '../domain/matter.ts'
import type { Step, StepBody } from '../domain/steps.ts'
import type { BehalfChannel, Hand, Status } from '../domain/words.ts'
import { handsOf, type MatterSubject, sees } from '../rights.ts'
import { known } from './known.ts'
import { reachOf } from './reach.ts'
import { columnsOf, type MatterRow, type NewMatter, stateOf, subjectOf } from './rows.ts'
import { insertNote, matterToChange, updateMatter } from './store.ts'
import { tellReporter } from './tell-reporter.ts'

export interface Outcome {
  id: string
  status: Status
  version: number
}

export interface How {
  /** The right that guards the step, with the record it is over. */
  needs?: Right<MatterSubject>
  /** Standing given by something else than the account: a receipt code, a job. */
  hands?: readonly Hand[]
  behalf?: BehalfChannel
  /** Words said with the step; kept apart from the event so that they can be erased. */
  note?: string | null
  /** A client-made id: the same step sent again changes nothing. */
  stepId?: string | undefined
  /** Facts for the event, beside the hand: ids and codes, no words. */
  facts?: Readonly<Record<string, unknown>>
  columns?: Partial<Omit<NewMatter, 'neighbourhood_id' | 'id'>>
  /** The matter merged into. */
  target?: { matter: Matter; same: boolean }
}

/** Reads the matter for change; a matter that the actor does not see is one that is not there. */
export async function holdMatter(unit: Unit, id: string, byOtherMeans = false): Promise<MatterRow> {
  const row = await unit.readOr(matterToChange(unit, id), 'matters.unknown-matter')
  if (!byOtherMeans && !(await seenBy(unit, row))) refuse('matters.unknown-matter')
  return row
}

export async function seenBy(unit: Unit, row: MatterRow): Promise<boolean> {
  return unit.actor !== null && sees(unit.actor, unit.ground, subjectOf(row, await reachOf(unit)))
}

/**
 * Takes one step of the state machine: refuses, or writes the new state, the event and the words said with it.
 * Every command of this room ends here, so that no state changes without its event.
 */
export async function takeStep(unit: Unit, row: MatterRow, body: StepBody, how: How = {}): Promise<Outcome> {
  if (how.stepId !== undefined && row.last_step_id === how.stepId) return outcomeOf(row)
  const subject = subjectOf(row, await reachOf(unit))
  if (how.needs) unit.authorise(how.needs, subject)
  const standing = how.hands ?? handsOf(unit.by, unit.ground, subject)
  const step: Step = {
    ...body,
    at: unit.now,
    by: unit.actor?.accountId ?? null,
    hand: handFor(body.kind, standing),
    ...(how.behalf ? { behalf: { of: row.reporter_person_id, channel: how.behalf } } : {}),
  }
  const before = stateOf(row)
  const refusal = refusalOf(before, step, standing, how.target)
  if (refusal !== null) refuse(`matters.${refusal}`)
  const { clock } = await known(unit)
  const state = columnsOf(apply(before, step), clock)
  const columns = {
    ...state,
    ...how.columns,
    last_step_id: how.stepId ?? row.last_step_id,
    version: row.version + 1,
  }
  unit.write(updateMatter(unit, row.id, columns))
  const eventId = unit.emit({
    type: `matters.${body.kind}`,
    subjectId: row.id,
    data: { n: row.version + 1, hand: step.hand, ...(how.behalf ? { behalf: how.behalf } : {}), ...how.facts },
  })
  const note = how.note?.trim() ?? ''
  if (note !== '')
    unit.write(insertNote({ neighbourhood_id: unit.neighbourhoodId, id: eventId, matter_id: row.id, text: note }))
  Object.assign(row, columns, { pauses: JSON.parse(state.pauses) })
  await tellReporter(unit, row, body.kind)
  return outcomeOf(row)
}

export function outcomeOf(row: Pick<MatterRow, 'id' | 'status' | 'version'>): Outcome {
  return { id: row.id, status: row.status as Status, version: row.version }
}
