import type { z } from 'zod'
import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { optionShape } from '../../contract/shapes.ts'
import { toOption } from '../shape.ts'
import { changeOption, deleteOption, insertOption, optionById, shareTopic } from '../store.ts'

export interface OptionInput {
  topicId: string
  title: string
  words: string
  costFen: number | null
  paidBy: string
  affects: string
  beforeFile: string | null
  afterFile: string | null
}

/**
 * Puts an option beside the others, or changes it while nothing is decided. Its pictures belong to the topic.
 * Refuses `topics.unknown-topic`, `.decided`, `.unknown-option` for an option of another topic.
 */
export async function putOption(unit: Unit, id: string, input: OptionInput): Promise<z.input<typeof optionShape>> {
  const topic = await unit.readOr(shareTopic(unit, input.topicId), 'topics.unknown-topic')
  if (topic.state !== 'open') refuse('topics.decided')
  const known = await unit.readOne(optionById(unit, id))
  if (known && known.topic_id !== input.topicId) refuse('topics.unknown-option')
  const columns = {
    title: input.title,
    words: input.words,
    cost_fen: input.costFen,
    paid_by: input.paidBy,
    affects: input.affects,
    before_file: input.beforeFile,
    after_file: input.afterFile,
  }
  const files = [input.beforeFile, input.afterFile].filter((file) => file !== null)
  await attachFiles(unit, files, { room: 'topics', recordId: input.topicId })
  if (known) unit.writeOne(changeOption(unit, id, columns))
  else {
    const keys = { neighbourhood_id: unit.neighbourhoodId, id, topic_id: input.topicId }
    unit.write(insertOption({ ...keys, ...columns, chosen: false, created_at: unit.now }))
  }
  unit.emit({ type: 'topics.option-put', subjectId: id, data: { topicId: input.topicId } })
  await unit.flush()
  return toOption(await unit.readOr(optionById(unit, id), 'topics.unknown-option'))
}

/** Takes an option away. Refuses `topics.unknown-option`, `.decided`. */
export async function dropOption(unit: Unit, id: string): Promise<void> {
  const known = await unit.readOr(optionById(unit, id), 'topics.unknown-option')
  const topic = await unit.readOr(shareTopic(unit, known.topic_id), 'topics.unknown-topic')
  if (topic.state !== 'open') refuse('topics.decided')
  unit.write(deleteOption(unit, id))
  unit.emit({ type: 'topics.option-dropped', subjectId: id, data: { topicId: known.topic_id } })
}
