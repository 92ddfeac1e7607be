import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type CaseState, mayStep } from '../../domain/case.ts'
import { mayOpenChairs } from '../looking.ts'
import { type CaseRow, caseById, caseOf, insertCases, insertStep, stepById, stepCase } from '../store.ts'
import { policiesOn } from '../versions.ts'
import { existing } from './existing.ts'

export interface NewStep {
  id: string
  to: CaseState
  note: string | null
  /** When it happened. */
  at: Date
}

const sealNote = (unit: Unit, id: string, note: string) => unit.parts.cipher.seal(note, `policies.step:${id}`)
export const openNote = (unit: Unit, row: { id: string; note_sealed: string | null }) =>
  row.note_sealed === null ? null : unit.parts.cipher.open(row.note_sealed, `policies.step:${row.id}`)

/** A case as its reader may open it; refuses `policies.unknown-case`. */
export async function openCase(unit: Unit, id: string): Promise<CaseRow> {
  const row = await unit.readOr(caseById(unit, id), 'policies.unknown-case')
  return row.chair_only && unit.actor !== null && !mayOpenChairs(unit) ? refuse('policies.unknown-case') : row
}

/**
 * One step of a case: told, papers, applied, decided, received, or not wanted. The same id again changes nothing. Refuses
 * `policies.unknown-case`, `policies.not-that-step`.
 */
export async function takeStep(unit: Unit, caseId: string, input: NewStep): Promise<void> {
  if ((await unit.readOne(stepById(unit, input.id))) !== undefined) return
  const row = await openCase(unit, caseId)
  if (!mayStep(row.state as CaseState, input.to)) refuse('policies.not-that-step')
  unit.writeOne(stepCase(unit, caseId, row.state, { state: input.to }))
  writeStep(unit, row, input)
}

function writeStep(unit: Unit, row: Pick<CaseRow, 'id' | 'person_id' | 'policy'>, input: NewStep): void {
  unit.write(
    insertStep({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      case_id: row.id,
      person_id: row.person_id,
      state: input.to,
      note_sealed: input.note === null || input.note === '' ? null : sealNote(unit, input.id, input.note),
      by_id: unit.actor?.accountId ?? null,
      by_name: unit.actor?.name ?? null,
      on_behalf: unit.actor?.onBehalfOf?.name ?? null,
      at: input.at < unit.now ? input.at : unit.now,
      noted_at: unit.now,
    }),
  )
  unit.emit({ type: 'policies.case-stepped', subjectId: row.id, data: { policy: row.policy, to: input.to } })
}

/** Told at the door, from the visit's sheet: told twice is told once. */
export async function tellAtDoor(unit: Unit, { caseId, at }: { caseId: string; at: Date }): Promise<void> {
  const row = await openCase(unit, caseId)
  if (row.state !== 'found') return
  await takeStep(unit, caseId, { id: unit.id(), to: 'told', note: null, at })
}

/**
 * Takes somebody's case up whatever the register says: what is known may be wrong, and only the office decides. Refuses
 * `policies.unknown-person`, `policies.unknown-policy`; of a case that is there already the key is given.
 */
export async function takeUp(unit: Unit, input: { id: string; personId: string; policy: string }): Promise<string> {
  const person = await existing(unit, input.personId)
  const policy = (await policiesOn(unit)).find(({ version }) => version.policy === input.policy)
  if (policy === undefined) refuse('policies.unknown-policy', {}, 'policy')
  const there = await unit.readOne(caseOf(unit, person.id, input.policy))
  if (there !== undefined && !there.chair_only) return there.id
  if (there !== undefined) return (await openCase(unit, there.id)).id
  unit.write(
    insertCases([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: input.id,
        person_id: person.id,
        policy: input.policy,
        number: policy.version.number,
        state: 'found',
        found_on: dayOf(unit.now),
        found_by: 'asked',
        chair_only: false,
        lost_on: null,
        changed_at: unit.now,
      },
    ]),
  )
  unit.emit({ type: 'policies.case-taken-up', subjectId: input.id, data: { policy: input.policy } })
  return input.id
}
