import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isSheetNumber } from '../../domain/draw.ts'
import { phaseOf } from '../../domain/phase.ts'
import type { Answers, Way } from '../../domain/words.ts'
import { hiddenId, openSecret } from '../secret.ts'
import { subjectsFor, subjectsOf } from '../shape.ts'
import { askedByNumber, holdAsked, markAnswered, putSheet, roundById, roundForAnswer } from '../store.ts'

export interface Said {
  answers: Answers
  /** By subject. */
  words: Readonly<Record<string, string>>
}

/** The homes a resident, or whom they act for, lives in. */
export const ownHomes = (unit: Unit): string[] =>
  unit.actor === null
    ? []
    : standingsIn(unit.actor, unit.ground)
        .filter((one) => one.role === 'resident')
        .flatMap((one) => one.homeIds ?? [])

/** A resident answers for the own home. Refuses `appraisals.not-asked` for any other. */
export async function answer(unit: Unit, roundId: string, homeId: string, said: Said) {
  if (!ownHomes(unit).includes(homeId)) refuse('appraisals.not-asked')
  return keep(unit, roundId, homeId, 'app', said)
}

/** What a home said at the door. */
export const answerAtDoor = (unit: Unit, roundId: string, homeId: string, said: Said) =>
  keep(unit, roundId, homeId, 'door', said)

/** A paper sheet by its number. Refuses `appraisals.unknown-number`. */
export async function enterSheet(unit: Unit, roundId: string, number: string, said: Said) {
  return keep(unit, roundId, await homeOfSheet(unit, roundId, number), 'paper', said)
}

/** Which subjects a sheet asks about, and whether its home has answered. */
export async function checkSheet(unit: Unit, roundId: string, number: string) {
  const round = await unit.readOr(roundById(unit, roundId), 'appraisals.unknown-round')
  if (!isSheetNumber(number)) refuse('appraisals.unknown-number', {}, 'number')
  const asked = (await unit.readOne(askedByNumber(unit, roundId, number))) ?? refuse('appraisals.unknown-number')
  const subjects = subjectsFor(subjectsOf(round), asked.compound_id).map((one) => one.id)
  return { subjects, answered: asked.way !== null }
}

async function homeOfSheet(unit: Unit, roundId: string, number: string): Promise<string> {
  await unit.readOr(roundById(unit, roundId), 'appraisals.unknown-round')
  if (!isSheetNumber(number)) refuse('appraisals.unknown-number', {}, 'number')
  return (await unit.readOne(askedByNumber(unit, roundId, number)))?.home_id ?? refuse('appraisals.unknown-number')
}

/**
 * Keeps what a home says in the place of what it said before, and that it answered; the one is not found from the other
 * without the secret of the round. The same answer again changes nothing.
 */
async function keep(unit: Unit, roundId: string, homeId: string, way: Way, { answers, words }: Said) {
  const round = await unit.readOr(roundForAnswer(unit, roundId), 'appraisals.unknown-round')
  const today = dayOf(unit.now)
  const days = { opensOn: round.opens_on, closesOn: round.closes_on, counted: round.counted_at !== null }
  if (phaseOf(days, today) !== 'open') refuse('appraisals.not-open')
  const asked = await unit.readOr(holdAsked(unit, roundId, homeId), 'appraisals.not-asked')
  const subjects = subjectsFor(subjectsOf(round), asked.compound_id)
  const questions = new Set(subjects.flatMap((one) => one.questions.map(({ id }) => id)))
  if (Object.keys(answers).length === 0) refuse('appraisals.nothing-said')
  if (!Object.keys(answers).every((id) => questions.has(id))) refuse('appraisals.not-a-question')
  const about = new Set(subjects.map(({ id }) => id))
  const kept = Object.fromEntries(
    Object.entries(words).flatMap(([id, said]) => (about.has(id) && said.trim() !== '' ? [[id, said.trim()]] : [])),
  )
  unit.write(
    putSheet({
      neighbourhood_id: unit.neighbourhoodId,
      round_id: roundId,
      id: hiddenId(openSecret(unit, round), 'sheet', homeId),
      way,
      answers: JSON.stringify(answers),
      words: JSON.stringify(kept),
    }),
  )
  unit.writeOne(markAnswered(unit, roundId, homeId, way, today))
  unit.emit({ type: 'appraisals.answered', subjectId: roundId, data: { way } })
  return { done: true as const, replaced: asked.way as Way | null }
}
