import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { needsGuardianConsent } from '../../domain/guardian.ts'
import { maskName } from '../../domain/identity.ts'
import { openText, sealText } from '../seals.ts'
import {
  endGuardianConsent,
  guardianConsents as consents,
  insertGuardianConsent,
  standingConsent,
} from '../store/guardian.ts'
import { personById, personsByIds } from '../store/persons.ts'

/** What a guardian can agree to: an account of the child's own, or notes beyond what the law asks the committee to keep. */
export type GuardianPurpose = 'account' | 'care'

export interface GuardianConsent {
  id: string
  childId: string
  child: string
  guardian: string
  relation: 'parent' | 'guardian'
  purpose: GuardianPurpose
  paper: string
  givenOn: string
  notedBy: string | null
  withdrawnAt: string | null
}

/** Whether this person is too young to decide and no guardian has agreed to this. */
export async function lacksGuardianConsent(unit: Unit, personId: string, purpose: GuardianPurpose): Promise<boolean> {
  const person = await unit.readOne(personById(unit, personId))
  if (!person || !needsGuardianConsent(person.birth_date, dayOf(unit.now))) return false
  return (await unit.readOne(standingConsent(unit, personId, purpose))) === undefined
}

/** Writes down that a guardian agreed, with where the signed paper lies. Refuses `people.not-a-child`, `people.unknown-person`. */
export async function noteGuardianConsent(
  unit: Unit,
  input: {
    id: string
    childId: string
    guardian: string
    relation: 'parent' | 'guardian'
    purpose: GuardianPurpose
    paper: string
    givenOn: string
  },
): Promise<void> {
  const child = await unit.readOr(personById(unit, input.childId), 'people.unknown-person')
  const today = dayOf(unit.now)
  if (input.givenOn > today) refuse('people.not-yet', {}, 'givenOn')
  if (!needsGuardianConsent(child.birth_date, today)) refuse('people.not-a-child', {}, 'childId')
  unit.whenRepeated('guardian_consent_pkey', async () => ({ done: true as const }))
  unit.write(
    insertGuardianConsent({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      child_id: child.id,
      guardian_sealed: sealText(unit.parts.cipher, 'guardian', input.id, input.guardian),
      relation: input.relation,
      purpose: input.purpose,
      paper: input.paper,
      given_on: input.givenOn,
      noted_by: unit.by.name,
      noted_at: unit.now,
    }),
  )
  unit.emit({ type: 'people.guardian-agreed', subjectId: child.id, data: { purpose: input.purpose } })
}

/** The guardian takes it back: what rests on it must not go on. */
export function withdrawGuardianConsent(unit: Unit, id: string): void {
  unit.writeOne(endGuardianConsent(unit, id))
  unit.emit({ type: 'people.guardian-withdrew', subjectId: id, data: {} })
}

/** All that was noted here, the newest first, names masked. */
export async function guardianConsents(unit: Unit): Promise<GuardianConsent[]> {
  const rows = await unit.read(consents(unit))
  const children = await unit.read(personsByIds(unit, [...new Set(rows.map((row) => row.child_id))]))
  const names = new Map(children.map((row) => [row.id, maskName(row.name)]))
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    child: names.get(row.child_id) ?? '',
    guardian: maskName(openText(unit.parts.cipher, 'guardian', row.id, row.guardian_sealed)),
    relation: row.relation as GuardianConsent['relation'],
    purpose: row.purpose as GuardianPurpose,
    paper: row.paper,
    givenOn: row.given_on,
    notedBy: row.noted_by,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  }))
}
