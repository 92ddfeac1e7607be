import type { z } from 'zod'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { pointShape } from '../../contract/shapes.ts'
import type { Way } from '../../domain/points.ts'
import { openPoint } from '../open-topic.ts'
import { readPointById } from '../queries/list-points.ts'
import { countSupport, deleteSupport, insertSupport, type PointRow, supportsBy } from '../store.ts'
import { supporterOf } from '../who.ts'

type Point = z.input<typeof pointShape>
type Entered = Exclude<Way, 'own'>

/** I think so too. Twice counts once, also where a worker has entered it before. */
export async function supportPoint(unit: Unit, id: string): Promise<Point> {
  const row = await openPoint(unit, id)
  const by = supporterOf(unit)
  if ((await unit.readOne(supportsBy(unit, [id], by))) === undefined) {
    add(unit, row, by, { way: 'own', taken_by: unit.by.onBehalfOf ? unit.by.name : null })
    await unit.flush()
  }
  return readPointById(unit, id)
}

/** Takes the support back, whoever entered it; where there is none nothing happens. */
export async function dropSupport(unit: Unit, id: string): Promise<Point> {
  const row = await openPoint(unit, id)
  const by = supporterOf(unit)
  const found = await unit.readOne(supportsBy(unit, [id], by))
  if (found) await drop(unit, row, by, found.way as Way)
  return readPointById(unit, id)
}

/**
 * A worker enters that somebody of the register thinks so too, with how they said it. Sent twice by the same hand it is once.
 * Refuses `topics.unknown-point`, `.decided`, `.unknown-person`, `.own-words`, and `.supported-already` where the person has.
 */
export async function enterSupport(unit: Unit, id: string, input: { personId: string; way: Entered }): Promise<Point> {
  const { personId, way } = input
  const row = await openPoint(unit, id)
  if ((await readPersons(unit, [personId])).length === 0) refuse('topics.unknown-person', {}, 'personId')
  if (row.person_id === personId) refuse('topics.own-words', {}, 'personId')
  const found = await unit.readOne(supportsBy(unit, [id], personId))
  if (found === undefined) {
    add(unit, row, personId, { way, taken_by: unit.by.name })
    await unit.flush()
  } else if (found.way !== way || found.taken_by !== unit.by.name) refuse('topics.supported-already', {}, 'personId')
  return readPointById(unit, id)
}

/** What was entered for the wrong person is taken back. What somebody gave on their own telephone is theirs: `topics.own-support`. */
export async function takeBackSupport(unit: Unit, id: string, personId: string): Promise<Point> {
  const row = await openPoint(unit, id)
  const found = await unit.readOne(supportsBy(unit, [id], personId))
  if (found?.way === 'own') refuse('topics.own-support')
  if (found) await drop(unit, row, personId, found.way as Way)
  return readPointById(unit, id)
}

function add(unit: Unit, row: PointRow, supporterId: string, how: { way: Way; taken_by: string | null }): void {
  unit.write(insertSupport(unit, row.id, supporterId, how))
  unit.writeOne(countSupport(unit, row.id, 1, how.way !== 'own'))
  unit.emit({ type: 'topics.supported', subjectId: row.id, data: { topicId: row.topic_id, way: how.way } })
  unit.whenRepeated('support_pkey', async (again) => readPointById(again, row.id))
}

async function drop(unit: Unit, row: PointRow, supporterId: string, way: Way): Promise<void> {
  unit.writeOne(deleteSupport(unit, row.id, supporterId))
  unit.writeOne(countSupport(unit, row.id, -1, way !== 'own'))
  unit.emit({ type: 'topics.support-dropped', subjectId: row.id, data: { topicId: row.topic_id, way } })
  await unit.flush()
}
