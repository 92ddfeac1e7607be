import type { z } from 'zod'
import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape, idlePlaceShape, ownerKinds, placeStates } from '../../contract/shapes.ts'
import type { Rhythm } from '../../domain/calls.ts'
import { checkCompound } from '../places.ts'
import { readCall, readIdlePlace } from '../queries/ground.ts'
import { callById, changeCall, changeIdlePlace, idlePlaceById, insertCall, insertIdlePlace } from '../store.ts'

export interface IdlePlaceInput {
  version: number | null
  compoundId: string
  name: string
  spot: string
  /** 0.01 m². */
  area: number | null
  ownerKind: (typeof ownerKinds)[number]
  ownerName: string | null
  couldBecome: string
  state: (typeof placeStates)[number]
  photos: readonly string[]
}

/** Adds an idle place or corrects it. Refuses `topics.unknown-compound`, `common.changed-meanwhile`. */
export async function putIdlePlace(
  unit: Unit,
  id: string,
  input: IdlePlaceInput,
): Promise<z.input<typeof idlePlaceShape>> {
  await checkCompound(unit, input.compoundId)
  const known = await unit.readOne(idlePlaceById(unit, id))
  const columns = {
    compound_id: input.compoundId,
    name: input.name,
    spot: input.spot,
    area: input.area,
    owner_kind: input.ownerKind,
    owner_name: input.ownerName === '' ? null : input.ownerName,
    could_become: input.couldBecome,
    state: input.state,
  }
  await attachFiles(unit, input.photos, { room: 'topics', recordId: id })
  if (known && input.version === null) return readIdlePlace(unit, id)
  if (known) {
    if (known.version !== input.version) refuse('common.changed-meanwhile')
    // On the drawing of another compound it stands nowhere.
    const outline = known.compound_id === input.compoundId ? {} : { outline: null }
    unit.writeOne(
      changeIdlePlace(unit, id, { ...columns, ...outline, version: known.version + 1 }).where(
        'version',
        '=',
        known.version,
      ),
    )
  } else {
    const keys = { neighbourhood_id: unit.neighbourhoodId, id, version: 1, created_at: unit.now }
    unit.write(insertIdlePlace({ ...keys, ...columns }))
  }
  const type = known ? 'topics.place-changed' : 'topics.place-added'
  unit.emit({ type, subjectId: id, data: { state: input.state, ownerKind: input.ownerKind } })
  await unit.flush()
  return readIdlePlace(unit, id)
}

export interface CallInput {
  compoundId: string | null
  title: string
  words: string
  closesOn: string
  /** The next one opens by itself after so many months; left out: it is the only one. */
  everyMonths?: Rhythm | null
}

/** Opens a call for ideas, or changes one that is open. Refuses `topics.call-days`, `.call-closed`, `.unknown-compound`. */
export async function putCall(unit: Unit, id: string, input: CallInput): Promise<z.input<typeof callShape>> {
  const today = dayOf(unit.now)
  if (input.closesOn < today) refuse('topics.call-days', {}, 'closesOn')
  await checkCompound(unit, input.compoundId)
  const known = await unit.readOne(callById(unit, id))
  if (known && known.closed_at !== null) refuse('topics.call-closed')
  if (known && input.closesOn < known.opens_on) refuse('topics.call-days', {}, 'closesOn')
  const columns = {
    compound_id: input.compoundId,
    title: input.title,
    words: input.words,
    closes_on: input.closesOn,
    every_months: input.everyMonths ?? null,
  }
  if (known) unit.writeOne(changeCall(unit, id, columns))
  else {
    const keys = { neighbourhood_id: unit.neighbourhoodId, id, opens_on: today, by_name: unit.by.name }
    unit.write(insertCall({ ...keys, ...columns, created_at: unit.now }))
  }
  const data = { compoundId: input.compoundId, closesOn: input.closesOn }
  unit.emit({ type: known ? 'topics.call-changed' : 'topics.call-opened', subjectId: id, data })
  await unit.flush()
  return readCall(unit, id)
}

/** Closes a call today, or cancels one that has not opened yet; none follows by itself. The same again changes nothing. */
export async function closeCall(unit: Unit, id: string): Promise<void> {
  const known = await unit.readOr(callById(unit, id), 'topics.unknown-call')
  if (known.closed_at !== null) return
  unit.writeOne(changeCall(unit, id, { closed_at: unit.now, every_months: null }))
  unit.emit({ type: 'topics.call-closed', subjectId: id, data: { early: true } })
}
