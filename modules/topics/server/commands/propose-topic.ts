import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { dueFrom, nextLook } from '../../domain/deadlines.ts'
import type { Kind, Level, Source } from '../../domain/topic.ts'
import { checkMatters } from './link-matter.ts'
import { placesHere } from '../places.ts'
import { stateOf } from '../queries/ground.ts'
import { readTopic, type TopicDetail } from '../queries/read-topic.ts'
import { callById, idlePlaceById, insertStep, insertTopic, setIdlePlace, topicById } from '../store.ts'
import { type Heard, heardSpeaker, ownSpeaker, type Speaker } from '../who.ts'

interface Said {
  id: string
  kind: Kind
  title: string
  words: string
  compoundId: string | null
  callId: string | null
  idlePlaceId: string | null
  photos: readonly string[]
}

/**
 * A resident proposes, in the real name (网络安全法 art. 24: those who post are known). The same id again answers as the
 * first time. Refuses `topics.unknown-call`, `.call-closed`, `.unknown-place`, `.unknown-compound`.
 */
export async function proposeTopic(unit: Unit, said: Said): Promise<TopicDetail> {
  const source = said.callId !== null ? 'call' : said.idlePlaceId !== null ? 'idle-place' : 'resident'
  // What a resident proposes for a compound is talked over there; a building group's topics are opened with its door.
  return put(unit, { ...said, source, level: 'compound', entranceId: null, matterIds: [] }, ownSpeaker(unit))
}

export interface Opened extends Said {
  source: Source
  level: Level
  entranceId: string | null
  matterIds: readonly string[]
  from: Heard | null
}

/**
 * The committee opens one: its own, a Party branch's, of repeated matters, of an idle place, or on behalf of somebody who
 * said it at the counter or the door. Refuses as above, `topics.unknown-person`, `.needs-place`.
 */
export async function openTopic(unit: Unit, { from, ...said }: Opened): Promise<TopicDetail> {
  const nobody: Speaker = { account_id: null, person_id: null, name: '', way: 'own', taken_by: unit.by.name }
  return put(unit, said, from === null ? nobody : await heardSpeaker(unit, from))
}

async function put(unit: Unit, said: Omit<Opened, 'from'>, speaker: Speaker): Promise<TopicDetail> {
  const known = await unit.readOne(topicById(unit, said.id))
  if (known) return readTopic(unit, said.id)
  const compoundId = await checkedCompound(unit, said)
  await takePlace(unit, said.idlePlaceId)
  await checkMatters(unit, said.matterIds)
  const today = dayOf(unit.now)
  const dueOn = dueFrom(today, said.level)
  const clock = { state: 'open', level: said.level, dueOn, alarm: 'none' } as const
  unit.write(
    insertTopic({
      neighbourhood_id: unit.neighbourhoodId,
      id: said.id,
      compound_id: compoundId,
      entrance_id: said.entranceId,
      kind: said.kind,
      source: said.source,
      call_id: said.callId,
      idle_place_id: said.idlePlaceId,
      matter_ids: [...said.matterIds],
      title: said.title,
      words: said.words,
      state: clock.state,
      level: clock.level,
      due_on: dueOn,
      alarm: clock.alarm,
      look_on: nextLook(clock),
      account_id: speaker.account_id,
      person_id: speaker.person_id,
      proposer_name: speaker.name === '' ? null : speaker.name,
      way: speaker.way,
      taken_by: speaker.taken_by,
      hidden: false,
      created_at: unit.now,
    }),
  )
  const step = { neighbourhood_id: unit.neighbourhoodId, id: unit.id(), topic_id: said.id, at: unit.now }
  unit.write(insertStep({ ...step, kind: 'proposed', word: said.level }))
  await attachFiles(unit, said.photos, { room: 'topics', recordId: said.id })
  const data = { kind: said.kind, source: said.source, level: said.level, compoundId }
  unit.emit({ type: 'topics.proposed', subjectId: said.id, data })
  await unit.flush()
  return readTopic(unit, said.id)
}

/** The compound it concerns, from the door or the call where it is not named. */
async function checkedCompound(unit: Unit, said: Omit<Opened, 'from'>): Promise<string | null> {
  if (said.level === 'building-group' && said.entranceId === null) refuse('topics.needs-place', {}, 'entranceId')
  const call = said.callId === null ? null : await unit.readOr(callById(unit, said.callId), 'topics.unknown-call')
  if (call && !stateOf(unit, call).open) refuse('topics.call-closed')
  const places = await placesHere(unit)
  const entrance = places.entrance(said.entranceId)
  if (said.entranceId !== null && entrance === null) refuse('topics.needs-place', {}, 'entranceId')
  const compoundId = entrance?.compoundId ?? said.compoundId ?? call?.compound_id ?? null
  if (compoundId !== null && places.compound(compoundId) === null) refuse('topics.unknown-compound', {}, 'compoundId')
  return compoundId
}

/** The idle place it is about is idle no longer. */
async function takePlace(unit: Unit, id: string | null): Promise<void> {
  if (id === null) return
  const place = await unit.readOr(idlePlaceById(unit, id), 'topics.unknown-place')
  if (place.state === 'idle') unit.write(setIdlePlace(unit, id, 'in-topic'))
}
