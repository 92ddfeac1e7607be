import type { z } from 'zod'
import { adopt, readConvention } from '#conventions'
import { listParties, takeInFromMeeting } from '#matters'
import { postNotice } from '#notices'
import { mayRun } from '#rolls'
import { decide as decideTopic, topicsForMeeting } from '#topics'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { noticeText } from '../../domain/announcement.ts'
import { challengeUntil } from '../../domain/challenge.ts'
import { announcedOf } from '../papers/announced.ts'
import { issuerOf, readVerdict, verdictOf } from '../queries/verdicts.ts'
import { mustBeRecounted } from '../queries/recounts.ts'
import { pageOfRow } from '../shape.ts'
import { announceOnce, type VerdictRow } from '../store.ts'

type Input = z.output<NonNullable<(typeof endpoints)['announce']['body']>>

/**
 * The convener announces by which count, and why; the notice shows both. What was carried decides its topic and becomes a task, or
 * the text it was about is adopted, all in one transaction. Sent twice it is one. Refuses `verdicts.announced`, what a recount that is
 * due refuses (`mustBeRecounted`), `.no-clause`, `.needs-owner`, `.needs-days`, `.text-changed`, and what the rooms it calls refuse.
 */
export async function announce(unit: Unit, id: string, input: Input): ReturnType<typeof readVerdict> {
  const row = await verdictOf(unit, id)
  if (!(await mayRun(unit, row.roll_id))) refuse('verdicts.unknown-verdict')
  if (row.notice_id === input.noticeId) return readVerdict(unit, id)
  if (row.announced_at !== null) refuse('verdicts.announced')
  const recounts = await mustBeRecounted(unit, row)
  if (input.count === 'with-rule' && row.passed_with_rule === null) refuse('verdicts.no-clause', {}, 'count')
  const passed = input.count === 'with-rule' ? row.passed_with_rule === true : row.passed_as_cast
  const today = dayOf(unit.now)
  const announcement = {
    announced_at: unit.now,
    announced_by: unit.by.name,
    counted_by: input.count,
    passed,
    reason: input.reason,
    challenge_until: row.electorate === 'owners' ? challengeUntil(today) : null,
    notice_id: input.noticeId,
    announced_version: row.version,
  }
  const issuer = await issuerOf(unit, row)
  const { number } = await postNotice(unit, {
    id: input.noticeId,
    kind: 'decision',
    compoundId: row.compound_id,
    poster: issuer.slice(0, 40),
    ...noticeText(announcedOf({ ...row, ...announcement }, { issuer, told: null, recounts })),
    eventOn: today,
    startsAt: unit.now.toISOString(),
    endsAt: instantAt(addDays(today, input.days)).toISOString(),
    // Written by the house from sums alone: long numbers in it are digests and areas.
    sure: true,
  })
  const followed = passed ? await carryOut(unit, row, input, number, input.count) : {}
  unit.writeOne(announceOnce(unit, id, { ...announcement, notice_number: number, ...followed }), 'verdicts.announced')
  unit.emit({
    type: 'verdicts.announced',
    subjectId: id,
    data: { voteId: id, topicId: row.topic_id, conventionId: row.convention_id, passed, count: input.count },
  })
  await unit.flush()
  return readVerdict(unit, id)
}

/** What was carried: a text is adopted, a topic decided, anything else at least becomes somebody's task. */
export async function carryOut(
  unit: Unit,
  row: VerdictRow,
  input: Pick<Input, 'adoption' | 'task' | 'reason'>,
  number: string,
  count: Input['count'],
) {
  if (row.convention_id !== null) {
    const adoption = input.adoption ?? refuse('verdicts.needs-days', {}, 'adoption.inForceFrom')
    await adoptText(unit, row, row.convention_id, adoption, count)
  }
  const task = input.task === null ? null : await taskOf(unit, row, input.task)
  if (task === null && row.convention_id === null) refuse('verdicts.needs-owner', {}, 'task.owner')
  if (row.topic_id !== null && (await topicsForMeeting(unit)).some(({ id }) => id === row.topic_id)) {
    const reason = `表决通过（公告 ${number}）：${input.reason}`
    await decideTopic(unit, row.topic_id, { outcome: 'adopted', reason: reason.slice(0, 500) })
  }
  return { ...task, adoption_id: input.adoption?.id ?? null }
}

async function taskOf(unit: Unit, row: VerdictRow, { matterId, owner, dueOn }: NonNullable<Input['task']>) {
  const known = (await listParties(unit)).some(
    (one) => one.active && one.id === owner.id && (one.kind === 'worker') === (owner.kind === 'worker'),
  )
  if (!known) refuse(`matters.unknown-${owner.kind}`, {}, 'task.owner')
  const { question, scope } = pageOfRow(row)
  const { number } = await takeInFromMeeting(unit, {
    id: matterId,
    title: row.title.slice(0, 40),
    words: `${scope}表决通过：${question}`,
    category: 'other',
    spot: scope,
    owner,
    dueOn,
  })
  return { matter_id: matterId, matter_number: number }
}

/** Adopts exactly the text that lay before those who voted: its newest version is older than the vote. */
async function adoptText(
  unit: Unit,
  row: VerdictRow,
  conventionId: string,
  adoption: NonNullable<Input['adoption']>,
  way: Input['count'],
) {
  const { versions, digest } = await readConvention(unit, conventionId)
  const page = pageOfRow(row)
  if (versions.some(({ at }) => at > page.openedAt)) refuse('verdicts.text-changed')
  const count = page.counts.find(({ by }) => by === way)
  const [heads] = count?.tests ?? []
  if (!count || !heads) throw new Error('a verdict without a count')
  await adopt(unit, conventionId, {
    id: adoption.id,
    digest,
    body: row.electorate === 'owners' ? 'owners-assembly' : 'residents-meeting',
    heldOn: dayOf(row.closed_at),
    entitled: heads.whole,
    present: heads.part,
    inFavour: count.yes.heads,
    against: count.no.heads,
    abstained: count.abstain.heads,
    inForceFrom: adoption.inForceFrom,
    reviseBy: adoption.reviseBy,
    record: { kind: 'vote', id: row.id },
    files: [],
  })
}
