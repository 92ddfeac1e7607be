import { textsForMeeting } from '#conventions'
import { topicsForMeeting } from '#topics'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { resolutionsByIds } from './store.ts'

/** Something to be talked about, as it is put on the agenda. */
export interface AgendaItem {
  id: string
  title: string
  words: string | null
  private: boolean
  resolutionId: string | null
  topicId?: string | null | undefined
  conventionId?: string | null | undefined
}

/** Topics and resolutions that are taken up have to be there. */
export async function checkItems(unit: Unit, items: readonly AgendaItem[]): Promise<void> {
  const topicIds = items.flatMap((item) => item.topicId ?? [])
  const open = topicIds.length === 0 ? [] : await topicsForMeeting(unit)
  if (!topicIds.every((id) => open.some((topic) => topic.id === id))) refuse('topics.unknown-topic', {}, 'items')
  const backIds = [...new Set(items.flatMap((item) => item.resolutionId ?? []))]
  const back = backIds.length === 0 ? [] : await unit.read(resolutionsByIds(unit, backIds))
  if (back.length < backIds.length) refuse('meetings.unknown-resolution', {}, 'items')
}

/** The digests of the texts that lie before a meeting under its items. Refuses `meetings.text-not-ready`. */
export async function textsUnder(
  unit: Unit,
  kind: string,
  items: readonly { conventionId?: string | null | undefined }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = items.flatMap((item) => item.conventionId ?? [])
  if (ids.length === 0) return new Map()
  const ready = new Map((await textsForMeeting(unit)).map(({ id, digest }) => [id, digest]))
  if (kind !== 'residents-meeting' || !ids.every((id) => ready.has(id))) refuse('meetings.text-not-ready', {}, 'items')
  return ready
}

export const itemRow = (
  unit: Unit,
  meetingId: string,
  item: AgendaItem,
  place: number,
  texts: ReadonlyMap<string, string>,
) => ({
  neighbourhood_id: unit.neighbourhoodId,
  id: item.id,
  meeting_id: meetingId,
  place,
  title: item.title,
  words: item.words === '' ? null : item.words,
  private: item.private,
  added_by: unit.actor?.name ?? null,
  resolution_id: item.resolutionId,
  topic_id: item.topicId ?? null,
  convention_id: item.conventionId ?? null,
  convention_digest: texts.get(item.conventionId ?? '') ?? null,
  created_at: unit.now,
})
