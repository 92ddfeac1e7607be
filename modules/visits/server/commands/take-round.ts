import type { z } from 'zod'
import { openForRound } from '#people'
import { casesToTell } from '#policies'
import { readNeighbourhood } from '#places'
import { dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { type Candidate, roundOf } from '../../domain/round.ts'
import { type HomePicture, pictureOf } from '../picture.ts'
import { questionsAt } from '../questions.ts'
import { toDue, toLast, toNote } from '../shape.ts'
import { countHomesSince, lastNotes, putRound, roundTaken } from '../store.ts'

type Round = z.input<typeof endpoints.takeRound.output>

const NOTES_EACH = 3

/**
 * The round of today with everything a telephone needs without signal. Each person on it has a look in their record, once a
 * day and hand; no note on health, belief or a quarrel goes along.
 */
export async function takeRound(
  unit: Unit,
  { entrances, also, more }: { entrances: readonly string[]; also: readonly string[]; more: number },
): Promise<Round> {
  const picture = await pictureOf(unit, { all: true })
  const { agreement, today } = picture
  const byId = new Map(picture.homes.map((one) => [one.home.id, one]))
  const ready = picture.homes
    .filter((one) => !one.waits && (entrances.length === 0 || entrances.includes(one.home.entranceId)))
    .map(candidateOf)
  const done = Number((await unit.readOne(countHomesSince(unit, instantAt(today))))?.count ?? 0)
  // A round has an end: what was done today is part of it, whoever did it.
  const round = roundOf(ready, Math.max(0, agreement.roundHomes - done) + more, unit.now)
  const chosen = new Set(round.map((one) => one.homeId))
  const wanted = also.filter((id) => byId.has(id) && !chosen.has(id))
  const homes = [...round.map((one) => one.homeId), ...wanted].flatMap((id) => byId.get(id) ?? [])
  const dueAll = ready.filter((one) => one.dues.length > 0).length
  const here = await readNeighbourhood(unit, unit.ground.code)
  return {
    neighbourhood: { id: unit.neighbourhoodId, phone: here?.phone ?? null },
    day: today,
    at: unit.now.toISOString(),
    agreed: { source: agreement.source, verified: agreement.verified },
    homes: await tellHomes(unit, homes),
    left: Math.max(0, dueAll - round.length),
    doneToday: done,
  }
}

const candidateOf = ({ home, dues, propose }: HomePicture): Candidate => ({
  homeId: home.id,
  compound: home.compound,
  position: home.position,
  entranceId: home.entranceId,
  floor: home.floor,
  room: home.room,
  dues,
  propose,
})

async function tellHomes(unit: Unit, homes: readonly HomePicture[]): Promise<Round['homes']> {
  const ids = homes.map((one) => one.home.id)
  if (ids.length === 0) return []
  const day = dayOf(unit.now)
  const account = unit.by.accountId
  const seen = new Set((await unit.readOne(roundTaken(unit, account, day)))?.person_ids)
  const [people, notes, questions] = await Promise.all([
    openForRound(unit, ids, '今天的走访名单', seen),
    unit.read(lastNotes(unit, ids, NOTES_EACH)),
    questionsAt(unit, homes),
  ])
  const given = [...new Set([...seen, ...people.map((one) => one.id)])]
  if (given.length > seen.size) {
    unit.write(putRound(unit, account, day, given))
    unit.emit({ type: 'visits.round-taken', subjectId: account, data: { homes: ids.length } })
  }
  const cases = await casesToTell(
    unit,
    people.map((one) => one.id),
  )
  const homeOf = new Map(people.map((one) => [one.id, one.homeId]))
  const casesBy = Map.groupBy(cases, (one) => homeOf.get(one.personId))
  const peopleBy = Map.groupBy(people, (one) => one.homeId)
  const notesBy = Map.groupBy(notes, (one) => one.home_id)
  return homes.map((one) => {
    const { home, dues, propose, contacts } = one
    return {
      homeId: home.id,
      address: home.address,
      compound: home.compound,
      entrance: home.entrance,
      entranceId: home.entranceId,
      floor: home.floor,
      room: home.room,
      way: dues.length > 0 && dues.every((due) => due.way === 'call') ? 'call' : 'visit',
      why: dues.map((due) => toDue(unit, due, one, true)),
      propose,
      tries: contacts.tries.length,
      last: toLast(contacts),
      people: (peopleBy.get(home.id) ?? []).map(({ homeId: _home, ...person }) => person),
      notes: (notesBy.get(home.id) ?? []).map((row) => toNote(unit, row)),
      questions: questions.get(home.id) ?? [],
      tell: casesBy.get(home.id) ?? [],
    }
  })
}
