import { refuse } from '#kit/pure/refusal.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isWorking } from '../../domain/stage.ts'
import { knownConvention } from '../queries/conventions.ts'
import { changeConvention } from '../store.ts'

/**
 * Asks everybody for comments to the end of a day; asked again, until another day. Refuses `conventions.past-day`, and
 * `conventions.already-adopted` while no draft lies beyond what was adopted.
 */
export async function askForComments(unit: Unit, id: string, until: Day): Promise<void> {
  const { row, facts } = await knownConvention(unit, id, true)
  if (!isWorking(facts)) refuse('conventions.already-adopted')
  if (until < dayOf(unit.now)) refuse('conventions.past-day', {}, 'until')
  unit.writeOne(changeConvention(unit, id, row.version, { comments_until: until }))
  unit.emit({ type: 'conventions.comments-asked', subjectId: id, data: { until, version: row.version } })
}
