import type { z } from 'zod'
import { checkReason, lacksGuardianConsent, readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { recordShape } from '../../contract/shapes.ts'
import { saysNothing, type SafetyFacts } from '../../domain/needs.ts'
import { openFacts, sealFacts, toRecord } from '../shape.ts'
import { changeRecord, deleteRecord, insertChange, insertRecord, recordOf, type RecordRow } from '../store.ts'

type Input = z.output<NonNullable<(typeof endpoints)['setSafety']['body']>>

export async function knownPerson(unit: Unit, personId: string): Promise<void> {
  const [person] = await readPersons(unit, [personId])
  if (person === undefined) refuse('safety.unknown-person')
}

/**
 * Notes or changes what somebody needs in an alarm; what was stays in the history. Of a child under fourteen only with a
 * guardian's consent (个人信息保护法 art. 31), unless a duty set by law wants it.
 */
export async function setSafety(unit: Unit, personId: string, input: Input): Promise<z.input<typeof recordShape>> {
  const reason = checkReason(input.reason)
  await knownPerson(unit, personId)
  const facts: SafetyFacts = input.facts
  if (saysNothing(facts)) refuse('safety.nothing-said', {}, 'facts')
  if (input.knownOn > dayOf(unit.now)) refuse('safety.not-yet', {}, 'knownOn')
  if (input.consent !== 'duty' && (await lacksGuardianConsent(unit, personId, 'care')))
    refuse('safety.needs-guardian', {}, 'consent')
  const before = await unit.readOne(recordOf(unit, personId).forUpdate())
  const seen = before?.version ?? null
  if (seen !== input.version) refuse('common.changed-meanwhile')
  const id = before?.id ?? unit.id()
  const columns = {
    sealed: sealFacts(unit, 'record', id, facts),
    basis: input.basis,
    consent: input.consent,
    known_on: input.knownOn,
    set_by: unit.by.name,
    set_at: unit.now,
    version: (before?.version ?? 0) + 1,
  }
  const row: RecordRow = { neighbourhood_id: unit.neighbourhoodId, id, person_id: personId, ...columns }
  if (before === undefined) unit.write(insertRecord(row))
  else unit.writeOne(changeRecord(unit, personId, before.version, columns))
  noteChange(unit, personId, before, { facts, basis: input.basis, consent: input.consent }, reason)
  unit.emit({ type: 'safety.record-set', subjectId: personId, data: { first: before === undefined } })
  return toRecord(unit, row)
}

/** Nothing of it holds any more, or consent was withdrawn: the record goes, the history says so. */
export async function endSafety(
  unit: Unit,
  personId: string,
  input: { version: number; reason: string },
): Promise<void> {
  const reason = checkReason(input.reason)
  const before = await unit.readOr(recordOf(unit, personId).forUpdate(), 'safety.no-record')
  if (before.version !== input.version) refuse('common.changed-meanwhile')
  unit.writeOne(deleteRecord(unit, personId, before.version))
  noteChange(unit, personId, before, null, reason)
  unit.emit({ type: 'safety.record-ended', subjectId: personId, data: {} })
}

function noteChange(
  unit: Unit,
  personId: string,
  before: RecordRow | undefined,
  after: { facts: SafetyFacts; basis: string; consent: string } | null,
  reason: string,
): void {
  const id = unit.id()
  const was = before === undefined ? null : openFacts(unit, 'record', before.id, before.sealed)
  unit.write(
    insertChange({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      person_id: personId,
      was_sealed: was === null ? null : sealFacts(unit, 'was', id, was),
      is_sealed: after === null ? null : sealFacts(unit, 'is', id, after.facts),
      basis: after?.basis ?? null,
      consent: after?.consent ?? null,
      reason,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
}
