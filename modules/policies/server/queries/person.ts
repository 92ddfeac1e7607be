import type { z } from 'zod'
import { saysSomething } from '#kit/pure/reason.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { answerShape } from '../../contract/shapes.ts'
import type { CaseState } from '../../domain/case.ts'
import { existing } from '../commands/existing.ts'
import { type KnownOf, knownOf } from '../known.ts'
import { isTouchy, mayOpenChairs, noteLook, touchedBy, valuesFor } from '../looking.ts'
import { answerOf, verdictFor } from '../shape.ts'
import { answersOf, authorisationsOf, casesOf } from '../store.ts'
import { policiesOn } from '../versions.ts'
import { asking } from './asking.ts'
import { marksOf } from './persons.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

/** What every policy says of one person; refuses `policies.unknown-person`. */
export async function readPersonVerdicts(unit: Unit, personId: string): Promise<Output<'readPersonVerdicts'>> {
  await existing(unit, personId)
  const [policies, [known], marks, cases, papers] = await Promise.all([
    policiesOn(unit),
    knownOf(unit, [personId]),
    marksOf(unit, [personId]),
    unit.read(casesOf(unit, [personId])),
    unit.read(authorisationsOf(unit, [personId])),
  ])
  const person = marks.get(personId) ?? refuse('policies.unknown-person')
  const chair = mayOpenChairs(unit)
  const values = known === undefined ? {} : valuesFor(unit, known)
  const seen = cases.filter((row) => chair || !row.chair_only)
  const touched = known === undefined ? [personId] : touchedBy(known)
  if (policies.some(({ version }) => isTouchy(version))) noteLook(unit, touched, 'conditions', '看本人的政策')
  const questions = await asking(unit, [known])
  return {
    person,
    // Whoever lives here no longer is not gone through; their cases stay.
    verdicts:
      known === undefined
        ? []
        : policies.map((policy) => {
            const row = seen.find((one) => one.policy === policy.version.policy)
            const verdict = verdictFor(policy, values)
            const ask = questions(personId, verdict.ask)
            return { ...verdict, ask, caseId: row?.id ?? null, state: (row?.state as CaseState) ?? null }
          }),
    answers: known === undefined ? [] : await answersFor(unit, known, false),
    authorisations: papers.map((paper) => ({
      id: paper.id,
      givenOn: paper.given_on,
      notedBy: paper.noted_by,
      withdrawnAt: paper.withdrawn_at?.toISOString() ?? null,
    })),
  }
}

async function answersFor(unit: Unit, known: KnownOf, open: boolean): Promise<z.input<typeof answerShape>[]> {
  const by = new Map((await unit.read(answersOf(unit, [known.id]))).map((row) => [row.id, row.by_name]))
  return [...known.answers].flatMap(([key, one]) => {
    const shown = answerOf(key, one, open)
    if (shown === null) return []
    const latest = one.state === 'conflict' ? one.other : one.state === 'none' ? undefined : one.answer
    return [{ ...shown, by: by.get(latest?.id ?? '') ?? null }]
  })
}

/** Opens what somebody answered about income and health, for a written reason. Refuses `policies.say-why`, `policies.unknown-person`. */
export async function revealAnswers(unit: Unit, personId: string, reason: string): Promise<Output<'revealAnswers'>> {
  if (!saysSomething(reason)) refuse('policies.say-why', {}, 'reason')
  await existing(unit, personId)
  const [known] = await knownOf(unit, [personId])
  noteLook(unit, [personId], 'answers', reason)
  return { answers: known === undefined ? [] : await answersFor(unit, known, true) }
}
