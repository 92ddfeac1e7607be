import type { z } from 'zod'
import { filesOf } from '#files'
import { matterWord } from '#matters'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { topicDetail, topicShape } from '../../contract/shapes.ts'
import { deadlinesOn } from '../../domain/deadlines.ts'
import { mayMoveUp } from '../../domain/topic.ts'
import { placesOf } from '../places.ts'
import { toHiding, toOption, toStep, toTopic } from '../shape.ts'
import { countPoints, decidedTopics, hidingsOf, openTopics, optionsOf, stepsOf, topicById } from '../store.ts'
import { isMine, mayHere } from '../who.ts'

export type TopicDetail = z.input<typeof topicDetail>

/** Topics of the neighbourhood. Hidden ones are for their author and the committee. */
export async function listTopics(unit: Unit, view: 'open' | 'decided'): Promise<z.input<typeof topicShape>[]> {
  const rows = await unit.read(view === 'open' ? openTopics(unit) : decidedTopics(unit))
  const moderates = mayHere(unit, 'topics.moderate')
  const seen = rows.filter((row) => !row.hidden || moderates || isMine(unit, row))
  if (seen.length === 0) return []
  const ids = seen.map((row) => row.id)
  const [counted, places] = await Promise.all([unit.read(countPoints(unit, ids)), placesOf(unit, seen)])
  const counts = new Map(counted.map((one) => [one.topic_id, one]))
  return seen.map((row) => toTopic(unit, row, counts.get(row.id), places))
}

/** One topic; refuses `topics.unknown-topic`, also for a hidden one that is not for the asker. */
export async function readTopic(unit: Unit, id: string): Promise<TopicDetail> {
  const row = await unit.readOr(topicById(unit, id), 'topics.unknown-topic')
  const moderates = mayHere(unit, 'topics.moderate')
  const mine = isMine(unit, row)
  if (row.hidden && !moderates && !mine) refuse('topics.unknown-topic')
  const [steps, options, [counted], places, files, hidings] = await Promise.all([
    unit.read(stepsOf(unit, id)),
    unit.read(optionsOf(unit, id)),
    unit.read(countPoints(unit, [id])),
    placesOf(unit, [row]),
    filesOf(unit, { room: 'topics', recordId: id }),
    row.hidden ? unit.read(hidingsOf(unit, id)) : [],
  ])
  const open = row.state === 'open'
  const shown = toTopic(unit, row, counted, places)
  const deadlines = deadlinesOn(dayOf(row.created_at))
  const ofOptions = new Set(options.flatMap((one) => [one.before_file, one.after_file]))
  const hiding = hidings.find((one) => one.point_id === null)
  return {
    ...shown,
    words: row.words,
    callId: row.call_id,
    idlePlaceId: row.idle_place_id,
    reported: row.matter_ids.length,
    matters: mayHere(unit, 'topics.run') ? await mattersOf(unit, row.matter_ids) : [],
    photos: files.filter((file) => file.kind === 'photo' && !ofOptions.has(file.id)).map((file) => file.id),
    reason: row.reason,
    override: row.override,
    steps: steps.map(toStep),
    options: options.map(toOption),
    hiding: hiding ? toHiding(unit, hiding, { ...row, words: row.words }) : null,
    deadlines: { source: deadlines.source[unit.language === 'en' ? 'en' : 'zh'], verified: deadlines.verified },
    may: {
      speak: open && !row.hidden && mayHere(unit, 'topics.speak'),
      run: open && mayHere(unit, 'topics.run'),
      answer: mayHere(unit, 'topics.run'),
      moveUp: mayMoveUp({ state: shown.state, level: shown.level }) && mayHere(unit, 'topics.run'),
      decide: open && mayHere(unit, 'topics.decide'),
      override: open && row.level !== 'building-group' && mayHere(unit, 'topics.override'),
      moderate: moderates && !row.hidden,
    },
  }
}

/** The matters it stands for, by their numbers. */
const mattersOf = (unit: Unit, ids: readonly string[]) => Promise.all(ids.map((id) => matterWord(unit, id)))
