import { changeHome, readHome } from '#places'
import { fillUnknown } from '#people'
import { answerFact, type FactValue, isFactKey, kindOf } from '#policies'
import { Refusal } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { SentVisit } from '../../contract/shapes.ts'
import type { Doubt } from '../../domain/words.ts'
import { seal } from '../seals.ts'
import { POLICY } from '../questions.ts'
import { insertAnswers } from '../store.ts'

interface Said {
  id: string
  homeId: string
  at: Date
  answers: SentVisit['answers']
}

type Kept = { state: 'filled' | 'same' | 'handed-on' } | { state: 'waits'; doubt: Doubt }

const uses = ['lived-in', 'let', 'vacant'] as const

/**
 * What was answered at the door: written into the register where it knows nothing; where another value stands, kept beside
 * it for somebody to settle. No answer is ever lost, whatever it says. Gives how many wait.
 */
export async function keepAnswers(unit: Unit, { id, homeId, at, answers }: Said): Promise<number> {
  const rows = []
  for (const { id: answerId, personId, key, value } of answers) {
    const kept =
      personId === null
        ? await homeAnswer(unit, homeId, key, value)
        : key.startsWith(POLICY)
          ? await policyAnswer(unit, { id: answerId, personId, key: key.slice(POLICY.length), value, at })
          : await personAnswer(unit, personId, key, value)
    rows.push({
      neighbourhood_id: unit.neighbourhoodId,
      id: answerId,
      visit_id: id,
      home_id: homeId,
      person_id: personId,
      key,
      // What was handed on stands where it belongs, and only there.
      value_sealed: seal(unit, 'answer', answerId, kept.state === 'handed-on' ? '' : value),
      doubt: null,
      ...kept,
      at,
      by_name: unit.by.name,
      settled_at: null,
      settled_by: null,
      settled_why: null,
    })
    // A second answer to the same question in one visit has to see the first.
    await unit.flush()
  }
  if (rows.length > 0) unit.write(insertAnswers(rows))
  return rows.filter((row) => row.state === 'waits').length
}

const isFillable = (key: string) =>
  (['phones', 'birthDate', 'registration', 'employment'] as const).find((field) => field === key)

async function personAnswer(unit: Unit, personId: string, key: string, value: string): Promise<Kept> {
  const field = isFillable(key)
  if (field === undefined) return { state: 'waits', doubt: 'unreadable' }
  const filled = await fillUnknown(unit, personId, field, value, '走访时本人或家人说的')
  return filled === 'filled' || filled === 'same' ? { state: filled } : { state: 'waits', doubt: filled }
}

/** A fact that policies asked for goes to them, where two answers stand beside one another and the latest counts. */
async function policyAnswer(
  unit: Unit,
  { value, ...said }: { id: string; personId: string; key: string; value: string; at: Date },
): Promise<Kept> {
  const fact = factValue(said.key, value)
  if (fact === undefined) return { state: 'waits', doubt: 'unreadable' }
  try {
    await answerFact(unit, { ...said, value: fact, source: 'door' })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { state: 'waits', doubt: error.code === 'policies.unknown-person' ? 'gone' : 'unreadable' }
  }
  return { state: 'handed-on' }
}

/** What was typed or tapped, as the fact's own kind: money in yuan becomes fen. */
function factValue(key: string, text: string): FactValue | undefined {
  if (!isFactKey(key)) return undefined
  const kind = kindOf(key)
  if (kind === 'yes-no') return text === 'yes' ? true : text === 'no' ? false : undefined
  if (kind === 'choice' || kind === 'date') return text
  const number = Number(text.replaceAll(/[,，元\s]/g, ''))
  if (!Number.isFinite(number)) return undefined
  return kind === 'money' ? Math.round(number * 100) : Math.round(number)
}

async function homeAnswer(unit: Unit, homeId: string, key: string, value: string): Promise<Kept> {
  const use = key === 'use' ? uses.find((one) => one === value) : undefined
  if (use === undefined) return { state: 'waits', doubt: 'unreadable' }
  const home = await readHome(unit, homeId)
  if (home.use === use) return { state: 'same' }
  if (home.use !== 'unknown') return { state: 'waits', doubt: 'differs' }
  await changeHome(unit, homeId, home.version, { use })
  return { state: 'filled' }
}
