import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { careShape } from '../../contract/shapes.ts'
import { maskName } from '../../domain/identity.ts'
import { rights } from '../../rights.ts'
import { changeRow } from '../change-row.ts'
import { type Care, digestOf, openCare, sealCare } from '../seals.ts'
import { caresOf, deleteCares, insertCares } from '../store/contacts.ts'
import { insertChanges } from '../store/log.ts'
import { personById, personsLivingIn, putPersons } from '../store/persons.ts'
import { personsBehind } from '../store/register.ts'
import { holdPerson } from './correct-person.ts'
import { givenBy } from './given-facts.ts'
import { lacksGuardianConsent } from './guardian.ts'
import { checkReason, noteLooks } from './reveal.ts'

type CareShown = z.input<typeof careShape>

export interface CaredFor {
  personId: string
  homeId: string | null
  name: string
  care: CareShown[]
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
  const chair = may(rights['people.see-chairs-care'], unit.actor, unit.ground, undefined as never)
  const seen = new Map(
    persons.map(({ id }) => {
      const all = (cares.get(id) ?? []).map((row) => toCare(openCare(unit.parts.cipher, row)))
      return [id, all.filter((care) => chair || care.audience === 'committee')]
    }),
  )
  const shown = 'entranceId' in over ? persons.filter((person) => seen.get(person.id)?.length) : persons
  noteLooks(unit, shown, ['care'], why)
  return shown.map((person) => ({
    personId: person.id,
    homeId: person.home_id,
    name: maskName(person.name),
    care: seen.get(person.id) ?? [],
  }))
}

function toCare(care: Care): CareShown {
  return {
    flag: care.flag,
    kind: care.kind ?? null,
    grade: care.grade ?? null,
    since: care.since ?? null,
    note: care.note ?? null,
    basis: care.basis ?? null,
    audience: care.audience ?? 'committee',
    source: care.source ?? null,
  }
}

/**
 * Replaces the reasons why a person is looked after; what they were stays, sealed, in the history. What is kept to the chair
 * stays as it is when somebody else writes.
 */
export async function setCare(
  unit: Unit,
  personId: string,
  input: z.output<NonNullable<(typeof endpoints)['setCare']['body']>>,
): Promise<void> {
  const why = checkReason(input.reason)
  const today = dayOf(unit.now)
  if (input.on !== null && input.on > today) refuse('people.not-yet', {}, 'on')
  if (input.care.some((care) => care.since !== null && care.since > today)) refuse('people.not-yet', {}, 'since')
  const known = await holdPerson(unit, personId, input.version)
  const { cipher } = unit.parts
  const before = known.cares.map((row) => openCare(cipher, row))
  const chair = may(rights['people.see-chairs-care'], unit.actor, unit.ground, undefined as never)
  const hidden = before.filter((care) => !chair && care.audience === 'chair')
  const given = new Map<Care['flag'], Care>(
    input.care.map((care) => [
      care.flag,
      { ...saidOf(care), source: before.find((had) => had.flag === care.flag)?.source ?? givenBy(unit) },
    ]),
  )
  for (const care of hidden) given.set(care.flag, care)
  await allowedOfChild(unit, personId, [...given.values()], before)
  const wanted = [...given.values()]
  const disabled = wanted.find((care) => care.flag === 'disability')
  const after = {
    ...known.facts,
    care: wanted.map((care) => care.flag),
    disability: disabled?.kind === undefined ? null : { kind: disabled.kind, grade: disabled.grade ?? 0 },
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
    return {
      neighbourhood_id: unit.neighbourhoodId,
      id,
      person_id: personId,
      sealed: sealCare(cipher, id, care),
      created_at: unit.now,
    }
  })
  if (rows.length > 0) unit.write(insertCares(rows))
  unit.write(insertChanges([changeRow(unit, personId, 'care', { care: before }, { care: wanted }, why, input.on)]))
  noteLooks(unit, [known.row], ['care'], why)
  unit.emit({ type: 'people.care-changed', subjectId: personId, data: {} })
}

/** Only what is said. */
function saidOf(care: { [Field in keyof Care]: Care[Field] | null }): Care {
  return Object.fromEntries(Object.entries(care).filter(([, value]) => value !== null)) as unknown as Care
}

/** Of a child, what only somebody said or saw is noted with a guardian's consent; what a paper or an office says is duty. */
async function allowedOfChild(
  unit: Unit,
  personId: string,
  wanted: readonly Care[],
  before: readonly Care[],
): Promise<void> {
  const beyondDuty = wanted.some(
    ({ flag, basis }) => (basis === 'own-word' || basis === 'visit') && !before.some((had) => had.flag === flag),
  )
  if (beyondDuty && (await lacksGuardianConsent(unit, personId, 'care'))) refuse('people.needs-guardian', {}, 'care')
}
