import type { z } from 'zod'
import { filesOfMany } from '#files'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape, forumShape, hidingShape, idlePlaceShape } from '../../contract/shapes.ts'
import { type CallState, callState, type Rhythm } from '../../domain/calls.ts'
import { usualName, usualRules } from '../../domain/forum.ts'
import type { Became, State } from '../../domain/topic.ts'
import { type Places, placesHere, placesOf } from '../places.ts'
import { toHiding } from '../shape.ts'
import {
  allIdlePlaces,
  allPlans,
  authorsOfPoints,
  authorsOfTopics,
  callById,
  type CallRow,
  countFromCalls,
  forumRulesOn,
  idlePlaceById,
  type IdlePlaceRow,
  latestCalls,
  latestHidings,
  topicsOfPlaces,
} from '../store.ts'

type IdlePlace = z.input<typeof idlePlaceShape>
type Call = z.input<typeof callShape>

/** The register of idle places, the latest first. */
export async function listIdlePlaces(unit: Unit): Promise<IdlePlace[]> {
  return showPlaces(unit, await unit.read(allIdlePlaces(unit)))
}

/** One of them; refuses `topics.unknown-place`. */
export async function readIdlePlace(unit: Unit, id: string): Promise<IdlePlace> {
  const [place] = await showPlaces(unit, [await unit.readOr(idlePlaceById(unit, id), 'topics.unknown-place')])
  return place as IdlePlace
}

async function showPlaces(unit: Unit, rows: readonly IdlePlaceRow[]): Promise<IdlePlace[]> {
  if (rows.length === 0) return []
  const [places, topics, files] = await Promise.all([
    placesHere(unit),
    unit.read(topicsOfPlaces(unit)),
    filesOfMany(
      unit,
      'topics',
      rows.map((row) => row.id),
    ),
  ])
  return rows.map((row) => {
    const topic = topics.find((one) => one.idle_place_id === row.id)
    return {
      id: row.id,
      compoundId: row.compound_id,
      compound: places.compound(row.compound_id) ?? '',
      name: row.name,
      spot: row.spot,
      area: row.area,
      ownerKind: row.owner_kind as IdlePlace['ownerKind'],
      ownerName: row.owner_name,
      couldBecome: row.could_become,
      outline: (row.outline ?? []) as IdlePlace['outline'],
      state: row.state as IdlePlace['state'],
      photos: (files.get(row.id) ?? []).filter((file) => file.kind === 'photo').map((file) => file.id),
      topic: topic
        ? { id: topic.id, title: topic.title, state: topic.state as State, became: topic.became as Became | null }
        : null,
      version: row.version,
    }
  })
}

/** The drawings of compounds. */
export async function listPlans(unit: Unit) {
  const rows = await unit.read(allPlans(unit))
  if (rows.length === 0) return []
  const places = await placesHere(unit)
  return rows.map((row) => ({
    compoundId: row.compound_id,
    compound: places.compound(row.compound_id) ?? '',
    fileId: row.file_id,
  }))
}

/** Calls for ideas, those that close last first. */
export async function listCalls(unit: Unit): Promise<Call[]> {
  return showCalls(unit, await unit.read(latestCalls(unit)))
}

/** One of them; refuses `topics.unknown-call`. */
export async function readCall(unit: Unit, id: string): Promise<Call> {
  const [call] = await showCalls(unit, [await unit.readOr(callById(unit, id), 'topics.unknown-call')])
  return call as Call
}

async function showCalls(unit: Unit, rows: readonly CallRow[]): Promise<Call[]> {
  if (rows.length === 0) return []
  const [places, counted] = await Promise.all([placesOf(unit, rows), unit.read(countFromCalls(unit))])
  return rows.map((row) => toCall(unit, row, places, Number(counted.find((one) => one.call_id === row.id)?.count ?? 0)))
}

const toCall = (unit: Unit, row: CallRow, places: Places, topics: number): Call => ({
  id: row.id,
  compoundId: row.compound_id,
  compound: places.compound(row.compound_id),
  title: row.title,
  words: row.words,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  ...stateOf(unit, row),
  everyMonths: row.every_months as Rhythm | null,
  topics,
})

/** How a call stands today. */
export function stateOf(unit: Unit, row: CallRow): { state: CallState; open: boolean } {
  const days = { opensOn: row.opens_on, closesOn: row.closes_on }
  const state = callState(days, row.closed_at && dayOf(row.closed_at), dayOf(unit.now))
  return { state, open: state === 'open' }
}

/** The forum's name and the rules in force today; the usual ones until it has its own. */
export async function readForum(unit: Unit): Promise<z.input<typeof forumShape>> {
  const row = await unit.readOne(forumRulesOn(unit, dayOf(unit.now)))
  const language = unit.language === 'en' ? 'en' : 'zh'
  if (row === undefined) return { name: usualName[language], words: usualRules[language], since: null, by: null }
  return {
    name: row.name,
    words: row.words === '' ? usualRules[language] : row.words,
    since: row.since,
    by: row.by_name,
  }
}

/** What was hidden, the latest first. */
export async function listHidings(unit: Unit): Promise<z.input<typeof hidingShape>[]> {
  const rows = await unit.read(latestHidings(unit))
  if (rows.length === 0) return []
  const [points, topics] = await Promise.all([
    unit.read(
      authorsOfPoints(
        unit,
        rows.flatMap((row) => row.point_id ?? []),
      ),
    ),
    unit.read(
      authorsOfTopics(
        unit,
        rows.map((row) => row.topic_id),
      ),
    ),
  ])
  return rows.map((row) =>
    toHiding(
      unit,
      row,
      row.point_id === null
        ? topics.find((one) => one.id === row.topic_id)
        : points.find((one) => one.id === row.point_id),
    ),
  )
}
