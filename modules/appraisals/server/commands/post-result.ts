import { postNotice } from '#notices'
import { readNeighbourhood } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { boardText } from '../../domain/board-text.ts'
import { readRound } from '../queries/rounds.ts'
import { changeRound, roundForChange } from '../store.ts'

/** For so many days a result hangs. */
const DAYS = 30

/** Puts the result on the board, once; words of residents stay in the app. Refuses `appraisals.not-counted`. */
export async function postResult(unit: Unit, id: string): Promise<{ noticeId: string }> {
  const round = await unit.readOr(roundForChange(unit, id), 'appraisals.unknown-round')
  if (round.notice_id !== null) return { noticeId: round.notice_id }
  const { result, subjects, definition, ...facts } = await readRound(unit, id)
  if (result === null) refuse('appraisals.not-counted')
  const here = await readNeighbourhood(unit, unit.ground.code)
  const noticeId = unit.id()
  await postNotice(unit, {
    id: noticeId,
    kind: 'decision',
    compoundId: null,
    poster: `${here?.name ?? ''}居民委员会`.slice(0, 40),
    ...boardText({
      ...facts,
      subjects: result.subjects.map(({ subjectId, measures }) => {
        const subject = subjects.find((one) => one.id === subjectId)
        const name = subject?.name ?? ''
        return { name: subject?.compound ? `${name}（${subject.compound}）` : name, measures }
      }),
      least: definition.least,
      source: definition.source.zh,
      verified: definition.verified,
    }),
    startsAt: unit.now.toISOString(),
    endsAt: instantAt(addDays(dayOf(unit.now), DAYS)).toISOString(),
  })
  unit.writeOne(changeRound(unit, id, { notice_id: noticeId }))
  unit.emit({ type: 'appraisals.posted', subjectId: id, data: { noticeId } })
  return { noticeId }
}
