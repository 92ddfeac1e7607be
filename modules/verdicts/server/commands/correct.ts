import type { z } from 'zod'
import { postNotice } from '#notices'
import { mayRun } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { noticeText } from '../../domain/announcement.ts'
import { challengeUntil } from '../../domain/challenge.ts'
import { announcedOf } from '../papers/announced.ts'
import { issuerOf, readVerdict, verdictOf } from '../queries/verdicts.ts'
import { mustBeRecounted } from '../queries/recounts.ts'
import { isOutdated, pageOfRow } from '../shape.ts'
import { changeVerdict } from '../store.ts'
import { carryOut } from './announce.ts'
import { takeBack } from './take-back.ts'

type Input = z.output<NonNullable<(typeof endpoints)['correct']['body']>>

/**
 * After the announcement a recount led to another count: a correction is posted as one, with what was announced, what it is now and
 * why. The announcement stays as it was. By the same way of counting; what is carried only now becomes a task or a text in force;
 * what is carried no longer is taken back in sight (`takeBack`). Refuses `verdicts.nothing-to-correct`, and what a
 * recount that is due refuses (`mustBeRecounted`).
 */
export async function correct(unit: Unit, id: string, input: Input): ReturnType<typeof readVerdict> {
  const row = await verdictOf(unit, id)
  if (!(await mayRun(unit, row.roll_id))) refuse('verdicts.unknown-verdict')
  if (row.corrected_notice_id === input.noticeId) return readVerdict(unit, id)
  if (!isOutdated(row)) refuse('verdicts.nothing-to-correct')
  const recounts = await mustBeRecounted(unit, row)
  const count = row.counted_by === 'with-rule' ? 'with-rule' : 'as-cast'
  const passed = count === 'with-rule' ? row.passed_with_rule === true : row.passed_as_cast
  const before = row.corrected_passed ?? row.passed === true
  const today = dayOf(unit.now)
  const correction = {
    corrected_at: unit.now,
    corrected_by: unit.by.name,
    corrected_version: row.version,
    corrected_passed: passed,
    corrected_why: input.reason,
    corrected_until: row.electorate === 'owners' ? challengeUntil(today) : null,
    corrected_notice_id: input.noticeId,
  }
  const issuer = await issuerOf(unit, row)
  const papers = pageOfRow(row).anew.reduce((sum, one) => sum + one.papers, 0)
  const { number } = await postNotice(unit, {
    id: input.noticeId,
    kind: 'decision',
    compoundId: row.compound_id,
    poster: issuer.slice(0, 40),
    ...noticeText(announcedOf({ ...row, ...correction }, { issuer, told: null, recounts }), {
      number: row.corrected_number ?? row.notice_number ?? '',
      passed: before,
      papers,
    }),
    eventOn: today,
    startsAt: unit.now.toISOString(),
    endsAt: instantAt(addDays(today, input.days)).toISOString(),
    sure: true,
  })
  const followed = passed && !before ? await carryOut(unit, row, input, number, count) : {}
  if (before && !passed) await takeBack(unit, row, { number, reason: input.reason })
  unit.writeOne(
    changeVerdict(unit, id, row.version, { ...correction, corrected_number: number, ...followed }),
    'verdicts.nothing-to-correct',
  )
  unit.emit({
    type: 'verdicts.corrected',
    subjectId: id,
    data: { voteId: id, topicId: row.topic_id, conventionId: row.convention_id, passed, before, count },
  })
  await unit.flush()
  return readVerdict(unit, id)
}
