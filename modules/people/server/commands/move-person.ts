import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readHome } from '#places'
import { changeRow } from '../change-row.ts'
import { digestOf, sealPerson } from '../seals.ts'
import { caresOf, insertCares, insertPhones, insertRelatives, phonesOf, relativesOf } from '../store/contacts.ts'
import { insertChanges } from '../store/log.ts'
import {
  dropHeads,
  insertPersons,
  personByIdIn,
  personByIdNumberIn,
  putHouseholds,
  putPersons,
} from '../store/persons.ts'
import { holdPerson } from './correct-person.ts'
import { checkReason } from './reveal.ts'

export interface Move {
  version: number
  /** The day from which it is so. */
  on: string
  reason: string
}

/** Moves a person into a home of this neighbourhood: from another one, from elsewhere, or back again. */
export async function moveIn(unit: Unit, personId: string, homeId: string, move: Move): Promise<void> {
  const { row, facts, why } = await held(unit, personId, move)
  await readHome(unit, homeId)
  if (row.home_id === homeId && row.stay === 'here' && row.left_on === null) refuse('people.same-home')
  const after = { ...facts, homeId, relation: null }
  unit.write(
    putPersons([
      {
        ...row,
        ...sealPerson(unit.parts.cipher, personId, after),
        stay: 'here',
        left_on: null,
        version: row.version + 1,
        updated_at: unit.now,
      },
    ]),
  )
  unit.write(dropHeads(unit, [personId]))
  unit.write(
    putHouseholds([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: unit.id(),
        home_id: homeId,
        head_id: null,
        version: 1,
        created_at: unit.now,
      },
    ]),
  )
  unit.write(insertChanges([changeRow(unit, personId, 'homeId', facts, after, why, move.on)]))
  unit.emit({ type: 'people.moved-in', subjectId: personId, data: { homeId, from: row.home_id } })
}

/** Somebody moves away, to no neighbourhood that is served here. */
export async function moveOut(unit: Unit, personId: string, move: Move): Promise<void> {
  const { row, why } = await held(unit, personId, move)
  if (row.left_on !== null) refuse('people.not-here')
  leave(unit, row, move.on, why, null)
}

/**
 * Hands a person over to another neighbourhood served here. Their record goes along, still sealed, under the same id, and
 * waits there for a home; here it stays as of somebody who left. Needs a unit that sees both. Where the other side knows the
 * ID number already, its own record is the one that counts.
 */
export async function handOver(unit: Unit, personId: string, toNeighbourhoodId: string, move: Move): Promise<void> {
  if (toNeighbourhoodId === unit.neighbourhoodId) refuse('people.unknown-neighbourhood')
  const { row, facts, why } = await held(unit, personId, move)
  if (row.left_on !== null) refuse('people.not-here')
  const known =
    (await unit.readOne(personByIdIn(toNeighbourhoodId, personId))) ??
    (row.id_blind === null ? undefined : await unit.readOne(personByIdNumberIn(toNeighbourhoodId, row.id_blind)))
  leave(unit, row, move.on, why, toNeighbourhoodId)
  const there = known?.id ?? personId
  const change = changeRow(unit, there, 'cameFrom', {}, { cameFrom: unit.neighbourhoodId }, why, move.on)
  const arrived = { home_id: null, stay: 'waiting', relation: null, left_on: null, updated_at: unit.now }
  if (known === undefined) {
    const digest = digestOf(unit.parts.cipher, { ...facts, homeId: null, relation: null })
    unit.write(
      insertPersons([
        { ...row, ...arrived, digest, neighbourhood_id: toNeighbourhoodId, version: 1, created_at: unit.now },
      ]),
    )
    const ids = [personId]
    const phones = await unit.read(phonesOf(unit, ids))
    const cares = await unit.read(caresOf(unit, ids))
    const relatives = await unit.read(relativesOf(unit, ids))
    const move = <Row extends object>(one: Row) => ({ ...one, neighbourhood_id: toNeighbourhoodId })
    if (phones.length > 0) unit.write(insertPhones(phones.map(move)))
    if (cares.length > 0) unit.write(insertCares(cares.map(move)))
    if (relatives.length > 0) {
      unit.write(insertRelatives(relatives.map((one) => ({ ...move(one), relative_id: null }))))
    }
  } else if (known.left_on !== null || known.stay !== 'here') {
    // An empty digest equals no roster's: the next one compares field by field.
    unit.write(putPersons([{ ...known, ...arrived, digest: '', version: known.version + 1 }]))
  }
  unit.write(insertChanges([{ ...change, neighbourhood_id: toNeighbourhoodId }]))
}

async function held(unit: Unit, personId: string, move: Move) {
  const why = checkReason(move.reason)
  if (move.on > dayOf(unit.now)) refuse('people.not-yet', {}, 'on')
  const known = await holdPerson(unit, personId, move.version)
  if (known.row.deceased) refuse('people.already-dead')
  return { ...known, why }
}

type Row = Awaited<ReturnType<typeof held>>['row']

function leave(unit: Unit, row: Row, on: string, why: string, to: string | null): void {
  unit.write(putPersons([{ ...row, left_on: on, version: row.version + 1, updated_at: unit.now }]))
  unit.write(dropHeads(unit, [row.id]))
  const changes = [changeRow(unit, row.id, 'leftOn', {}, { leftOn: on }, why, on)]
  if (to !== null) changes.push(changeRow(unit, row.id, 'wentTo', {}, { wentTo: to }, why, on))
  unit.write(insertChanges(changes))
  unit.emit({ type: 'people.moved-out', subjectId: row.id, data: { homeId: row.home_id, to } })
}
