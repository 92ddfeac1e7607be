import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import { isUuid } from '#kit/pure/uuid.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { pinnedShape, pointShape } from '../../contract/shapes.ts'
import type { Answer, Stance, Way } from '../../domain/points.ts'
import { toHiding } from '../shape.ts'
import {
  type HidingRow,
  hidingsOf,
  pagePoints,
  pinnedPoints,
  pointById,
  type PointRow,
  supportsBy,
  topicById,
  waitingPoints,
  wordsOfPoints,
} from '../store.ts'
import { isMine, mayHere, supporterOf } from '../who.ts'

type Shown = z.input<typeof pointShape>

interface Asked {
  stance?: Stance | undefined
  view: 'all' | 'waiting'
  after?: string | undefined
  limit: number
}

const pinOf = ({ pin_x: x, pin_y: y }: PointRow): [number, number] | null => (x === null || y === null ? null : [x, y])

/** The topic, for whoever may see it. */
async function topicSeen(unit: Unit, topicId: string): Promise<void> {
  const topic = await unit.readOr(topicById(unit, topicId), 'topics.unknown-topic')
  if (topic.hidden && !mayHere(unit, 'topics.moderate') && !isMine(unit, topic)) refuse('topics.unknown-topic')
}

/** What stands on the drawing, the most supported first; hidden words stand there for nobody. */
export async function listPins(unit: Unit, topicId: string): Promise<z.input<typeof pinnedShape>[]> {
  await topicSeen(unit, topicId)
  return (await unit.read(pinnedPoints(unit, topicId))).flatMap((row) => {
    const at = pinOf(row)
    if (at === null) return []
    const { id, words, supports } = row
    const stance = row.stance as Stance
    return { id, at, stance, words, supports, answered: row.answer !== null, mine: isMine(unit, row) }
  })
}

/** What was said on a topic, a page of it. Hidden words are for their author and the committee. */
export async function listPoints(
  unit: Unit,
  topicId: string,
  { stance, view, after, limit }: Asked,
): Promise<{ points: Shown[]; next: string | null }> {
  await topicSeen(unit, topicId)
  const moderates = mayHere(unit, 'topics.moderate')
  const from = placeOf(after)
  const rows = await unit.read(
    view === 'waiting'
      ? waitingPoints(unit, topicId, from?.id ?? null, limit)
      : pagePoints(unit, topicId, { stance: stance ?? null, after: from, limit }),
  )
  const seen = rows.filter((row) => !row.hidden || moderates || isMine(unit, row))
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { points: await shownOf(unit, topicId, seen), next: last ? `${last.supports}.${last.id}` : null }
}

/** The opaque place after which to go on; what is none begins anew. */
function placeOf(after: string | undefined): { supports: number; id: string } | null {
  const [supports = '', id = ''] = (after ?? '').split('.', 2)
  return /^\d{1,9}$/.test(supports) && isUuid(id) ? { supports: Number(supports), id } : null
}

export async function readPoint(unit: Unit, row: PointRow): Promise<Shown> {
  const [shown] = await shownOf(unit, row.topic_id, [row])
  return shown ?? refuse('topics.unknown-point')
}

/** One point as the asker sees it; refuses `topics.unknown-point`. */
export const readPointById = async (unit: Unit, id: string): Promise<Shown> =>
  readPoint(unit, await unit.readOr(pointById(unit, id), 'topics.unknown-point'))

async function shownOf(unit: Unit, topicId: string, rows: readonly PointRow[]): Promise<Shown[]> {
  if (rows.length === 0) return []
  const into = rows.flatMap((row) => row.merged_into ?? [])
  const [supported, merged, hidings] = await Promise.all([
    unit.actor === null
      ? []
      : unit.read(
          supportsBy(
            unit,
            rows.map((row) => row.id),
            supporterOf(unit),
          ),
        ),
    into.length === 0 ? [] : unit.read(wordsOfPoints(unit, into)),
    rows.some((row) => row.hidden) ? unit.read(hidingsOf(unit, topicId)) : [],
  ])
  const mine = new Set(supported.map((one) => one.point_id))
  const words = new Map(merged.map((one) => [one.id, one.words]))
  return rows.map((row) => toPoint(unit, row, mine.has(row.id), words, hidings))
}

function toPoint(
  unit: Unit,
  row: PointRow,
  supported: boolean,
  words: ReadonlyMap<string, string>,
  hidings: readonly HidingRow[],
): Shown {
  const hiding = row.hidden ? hidings.find((one) => one.point_id === row.id) : undefined
  const into = row.merged_into
  return {
    id: row.id,
    topicId: row.topic_id,
    stance: row.stance as Stance,
    words: row.words,
    pin: pinOf(row),
    name: row.name,
    way: row.way as Way,
    takenBy: row.taken_by,
    at: row.at.toISOString(),
    supports: row.supports,
    entered: row.supports_entered,
    supported,
    mine: isMine(unit, row),
    hidden: row.hidden,
    answer:
      row.answer === null || row.answered_at === null
        ? null
        : {
            is: row.answer as Answer,
            reason: row.answer_reason ?? '',
            into: into === null ? null : { id: into, words: words.get(into) ?? '' },
            by: row.answered_by,
            at: row.answered_at.toISOString(),
          },
    hiding: hiding ? toHiding(unit, hiding, row) : null,
  }
}
