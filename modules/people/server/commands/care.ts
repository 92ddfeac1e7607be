import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { maskName } from '../../domain/identity.ts'
import type { Care } from '../seals.ts'
import { digestOf, openCare, sealCare } from '../seals.ts'
import { caresOf, deleteCares, insertCares } from '../store/contacts.ts'
import { insertChanges } from '../store/log.ts'
import { personsBehind } from '../store/register.ts'
import { personById, personsLivingIn, putPersons } from '../store/persons.ts'
import { checkReason, noteLooks } from './reveal.ts'
import { changeRow, readFacts } from './save-persons.ts'

export interface CaredFor {
  personId: string
  homeId: string | null
  name: string
  care: { flag: Care['flag']; kind: string | null; grade: number | null; since: string | null; note: string | null }[]
}

type Over = { entranceId: string } | { homeId: string } | { personId: string }

/**
 * Why people are looked after: of one person, one home or one entrance, for a written reason. Everybody whose reasons are
 * shown has the look in their record; of a single person or home also when there turned out to be nothing.
 */
export async function lookAtCare(unit: Unit, over: Over, reason: string): Promise<CaredFor[]> {
  const why = checkReason(reason)
  const persons =
    'personId' in over
      ? [await unit.readOr(personById(unit, over.personId), 'people.unknown-person')]
      : 'homeId' in over
        ? await unit.read(personsLivingIn(unit, [over.homeId]))
        : await unit.read(personsBehind(unit, over.entranceId))
  const cares = Map.groupBy(
    await unit.read(
      caresOf(
        unit,
        persons.map((person) => person.id),
      ),
    ),
    (care) => care.person_id,
  )
  const shown = 'entranceId' in over ? persons.filter((person) => cares.has(person.id)) : persons
  noteLooks(unit, shown, ['care'], why)
  return shown.map((person) => ({
    personId: person.id,
    homeId: person.home_id,
    name: maskName(person.name),
    care: (cares.get(person.id) ?? []).map((row) => {
      const care = openCare(unit.parts.cipher, row)
      return {
        flag: care.flag,
        kind: care.kind ?? null,
        grade: care.grade ?? null,
        since: care.since ?? null,
        note: care.note ?? null,
      }
    }),
  }))
}

/** Replaces the reasons why a person is looked after; what they were stays, sealed, in the history. */
export async function setCare(
  unit: Unit,
  personId: string,
  input: {
    version: number
    care: readonly {
      flag: Care['flag']
      kind: string | null
      grade: number | null
      since: string | null
      note: string | null
    }[]
    reason: string
  },
): Promise<void> {
  const why = checkReason(input.reason)
  const known = (await readFacts(unit, [personId])).get(personId) ?? refuse('people.unknown-person')
  if (known.row.version !== input.version) refuse('common.changed-meanwhile')
  const { cipher } = unit.parts
  const before = known.cares.map((row) => openCare(cipher, row))
  const wanted = [...new Map(input.care.map((care) => [care.flag, care])).values()]
  const disabled = wanted.find((care) => care.flag === 'disability')
  const after = {
    ...known.facts,
    care: wanted.map((care) => care.flag),
    disability: disabled?.kind ? { kind: disabled.kind, grade: disabled.grade ?? 0 } : null,
  }
  unit.write(
    putPersons([
      { ...known.row, digest: digestOf(cipher, after), version: known.row.version + 1, updated_at: unit.now },
    ]),
  )
  unit.write(
    deleteCares(
      unit,
      known.cares.map((row) => row.id),
    ),
  )
  const rows = wanted.map((care) => {
    const id = unit.id()
    const kept = Object.fromEntries(Object.entries(care).filter(([, value]) => value !== null)) as unknown as Care
    return {
      neighbourhood_id: unit.neighbourhoodId,
      id,
      person_id: personId,
      sealed: sealCare(cipher, id, kept),
      created_at: unit.now,
    }
  })
  if (rows.length > 0) unit.write(insertCares(rows))
  unit.write(insertChanges([changeRow(unit, personId, 'care', { care: before }, { care: wanted }, why)]))
  noteLooks(unit, [known.row], ['care'], why)
  unit.emit({ type: 'people.care-changed', subjectId: personId, data: {} })
}
