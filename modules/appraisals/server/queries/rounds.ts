import type { z } from 'zod'
import { listEntrances, readHomes } from '#places'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { roundDetail, roundShape } from '../../contract/shapes.ts'
import { definitionOf } from '../../domain/definition.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Way } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { ownHomes } from '../commands/answer.ts'
import { answeredBy, subjectsFor, subjectsOf, toRound } from '../shape.ts'
import { askedOfHomes, countAsked, countedBefore, latestRounds, remarksOf, roundById } from '../store.ts'
import { toResult } from './result.ts'

const mayHere = (unit: Unit, right: keyof typeof rights) =>
  may(rights[right], unit.actor, unit.ground, undefined as never)

/** All appraisals, the newest first. */
export async function listRounds(unit: Unit): Promise<z.input<typeof roundShape>[]> {
  const rows = await unit.read(latestRounds(unit))
  if (rows.length === 0) return []
  const counts = await unit.read(
    countAsked(
      unit,
      rows.map((row) => row.id),
    ),
  )
  const own = ownHomes(unit)
  const asked = own.length === 0 ? [] : await unit.read(askedOfHomes(unit, own))
  const today = dayOf(unit.now)
  return rows.map((row) =>
    toRound(
      row,
      counts.filter((one) => one.round_id === row.id),
      { today, waitsForMe: asked.some((one) => one.round_id === row.id && one.way === null) },
    ),
  )
}

/** One appraisal. Refuses `appraisals.unknown-round`. */
export async function readRound(unit: Unit, id: string): Promise<z.input<typeof roundDetail>> {
  const row = await unit.readOr(roundById(unit, id), 'appraisals.unknown-round')
  const own = ownHomes(unit)
  const [counts, remarks, earlier, entrances, asked] = await Promise.all([
    unit.read(countAsked(unit, [id])),
    unit.read(remarksOf(unit, [id])),
    unit.read(countedBefore(unit, row.year)),
    listEntrances(unit),
    own.length === 0 ? [] : unit.read(askedOfHomes(unit, own)),
  ])
  const compounds = new Map(entrances.map((one) => [one.compoundId, one.compound]))
  const subjects = subjectsOf(row)
  const mine = asked.filter((one) => one.round_id === id)
  const homes = new Map(
    (
      await readHomes(
        unit,
        mine.map((one) => one.home_id),
      )
    ).map((home) => [home.id, home.address]),
  )
  const { version, from, least, source, verified } = definitionOf(row.definition)
  const run = mayHere(unit, 'appraisals.run')
  return {
    ...toRound(row, counts, { today: dayOf(unit.now), waitsForMe: mine.some((one) => one.way === null) }),
    words: row.words,
    ways: row.result === null ? answeredBy(counts) : (row.result as unknown as Tally).answered,
    seed: row.seed,
    subjects: subjects.map((one) => ({
      ...one,
      questions: [...one.questions],
      compound: one.compoundId === null ? null : (compounds.get(one.compoundId) ?? null),
    })),
    result: toResult(row, earlier, counts, remarks),
    definition: { version, from, least, source, verified },
    mine: mine.map((one) => ({
      homeId: one.home_id,
      address: homes.get(one.home_id) ?? '',
      way: one.way as Way | null,
      subjects: subjectsFor(subjects, one.compound_id).map((subject) => subject.id),
    })),
    waiting: run ? remarks.filter((one) => one.state === 'waiting').length : 0,
    may: { run, take: mayHere(unit, 'appraisals.take') },
  }
}

/** Words that wait to be judged, with what they are about. */
export async function listRemarks(unit: Unit, id: string) {
  const round = await unit.readOr(roundById(unit, id), 'appraisals.unknown-round')
  const names = new Map(subjectsOf(round).map((one) => [one.id, one.name]))
  const rows = await unit.read(remarksOf(unit, [id]))
  return rows
    .filter((one) => one.state === 'waiting')
    .map((one) => ({ id: one.id, subject: names.get(one.subject_id) ?? '', words: one.words }))
}
