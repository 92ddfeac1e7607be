import { livingWith } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { factOf, type FactValue, fits, isFactKey } from '../../domain/facts.ts'
import type { FactSource } from '../../domain/known-value.ts'
import { monthsLater } from '../../domain/months.ts'
import { sealAnswer } from '../known.ts'
import { answerById, authorisationsOf, insertAnswer } from '../store.ts'
import { assess } from './assess.ts'
import { existing } from './existing.ts'

export interface NewAnswer {
  id: string
  personId: string
  key: string
  /** Null: was asked and not said. */
  value: FactValue | null
  source: FactSource
  /** When it was said. A clock that is ahead of ours is not believed. */
  at: Date
}

/**
 * Writes down what somebody answered, and looks what follows from it. The same id again changes nothing. Refuses
 * `policies.unknown-person`, `policies.unknown-fact`, `policies.bad-answer`, and `policies.needs-authorisation` for an economic check
 * without the person's paper.
 */
export async function answerFact(unit: Unit, input: NewAnswer): Promise<void> {
  const { key } = input
  if (!isFactKey(key)) refuse('policies.unknown-fact', {}, 'key')
  if (input.value !== null && !fits(key, input.value)) refuse('policies.bad-answer', {}, 'value')
  if ((await unit.readOne(answerById(unit, input.id))) !== undefined) return
  await existing(unit, input.personId)
  if (input.source === 'check') await allowed(unit, input.personId)
  const at = input.at < unit.now ? input.at : unit.now
  const { freshMonths } = factOf(key)
  const said = dayOf(at)
  const validUntil =
    input.value === null ? monthsLater(said, 3) : freshMonths === undefined ? null : monthsLater(said, freshMonths)
  unit.write(
    insertAnswer({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      person_id: input.personId,
      fact: key,
      sealed: sealAnswer(unit, input.id, input.value),
      source: input.source,
      at,
      noted_at: unit.now,
      by_id: unit.actor?.accountId ?? null,
      by_name: unit.actor?.name ?? null,
      valid_until: validUntil,
    }),
  )
  await unit.flush()
  unit.emit({ type: 'policies.answered', subjectId: input.personId, data: { fact: key, source: input.source } })
  // Income a head is the whole family's.
  const shared = key === 'ownIncome' || key === 'incomePerHead'
  await assess(unit, shared ? await livingWith(unit, [input.personId]) : [input.personId], 'answer')
}

async function allowed(unit: Unit, personId: string): Promise<void> {
  const papers = await unit.read(authorisationsOf(unit, [personId]))
  if (!papers.some((paper) => paper.withdrawn_at === null)) refuse('policies.needs-authorisation', {}, 'source')
}

/** Two answers stood against each other; somebody says which holds. Refuses as `answerFact`. */
export async function settleFact(
  unit: Unit,
  input: { id: string; personId: string; key: string; value: FactValue },
): Promise<void> {
  await answerFact(unit, { ...input, source: 'settled', at: unit.now })
}
