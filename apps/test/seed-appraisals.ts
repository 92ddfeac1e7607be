import { answer, answerAtDoor, countRound, judgeRemark, listRemarks, listToAsk, openRound } from '#appraisals'
import type { Actor } from '#kit/contract/actor.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'

/** Last year's appraisal with its result and words, some not judged yet, and this year's under way with an answer. */
export async function appraisalsThere(unit: Unit, mark: string, resident: Actor, homeId: string): Promise<void> {
  const last = new Date(unit.now.getTime() - 366 * 86_400_000)
  const then = await begin(unit.as(unit.actor, last), mark)
  const homes = (await listToAsk(unit, then.id)).slice(0, 12)
  for (const [at, home] of homes.entries()) {
    const step = ([5, 4, 4, 3, 5, 0] as const)[at % 6] ?? 4
    const answers = Object.fromEntries(then.questions.map((question) => [question, step]))
    const words = at < 3 ? { [then.committee]: `${mark}门铃坏了${at + 1}个月` } : {}
    await answerAtDoor(unit.as(unit.actor, last), then.id, home.homeId, { answers, words })
    await unit.flush()
  }
  await countRound(unit.as(unit.actor, new Date(last.getTime() + 30 * 86_400_000)), then.id)
  await unit.flush()
  const [first, second] = await listRemarks(unit, then.id)
  if (first) await judgeRemark(unit, first.id, { withheld: null, reason: '' })
  if (second) await judgeRemark(unit, second.id, { withheld: 'names-somebody', reason: `${mark}点了名` })
  const now = await begin(unit, mark)
  const answers = Object.fromEntries(now.questions.map((question) => [question, 4 as const]))
  const words = { [now.committee]: `${mark}路灯修得快` }
  await answer(unit.as(resident, unit.now), now.id, homeId, { answers, words })
}

async function begin(unit: Unit, mark: string): Promise<{ id: string; questions: string[]; committee: string }> {
  const id = unit.id()
  const opensOn = dayOf(unit.now)
  const subjects = (['committee', 'property', 'water'] as const).map((kind) => ({
    id: unit.id(),
    kind,
    name: `${mark}${{ committee: '居委会', property: '物业', water: '供水' }[kind]}`,
    compoundId: null,
    questions: (['awareness', 'participation', 'satisfaction'] as const).map((measure) => ({
      id: unit.id(),
      measure,
      text: `${mark}这一年怎么样？`,
    })),
  }))
  const year = Number(opensOn.slice(0, 4))
  await openRound(unit, id, {
    year,
    title: `${mark}${year}年民主评议`,
    words: `${mark}请大家评一评。`,
    opensOn,
    closesOn: addDays(opensOn, 20),
    subjects,
    sample: null,
  })
  await unit.flush()
  return {
    id,
    questions: subjects.flatMap((one) => one.questions.map((question) => question.id)),
    committee: subjects[0]?.id ?? '',
  }
}
