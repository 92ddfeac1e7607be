import { changeHome, readHome } from '#places'
import { fillUnknown } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { SentVisit } from '../../contract/shapes.ts'
import type { Doubt } from '../../domain/words.ts'
import { seal } from '../seals.ts'
import { insertAnswers } from '../store.ts'

interface Said {
  id: string
  homeId: string
  at: Date
  answers: SentVisit['answers']
}

type Kept = { state: 'filled' | 'same' } | { state: 'waits'; doubt: Doubt }

const uses = ['lived-in', 'let', 'vacant'] as const

/**
 * What was answered at the door: written into the register where it knows nothing; where another value stands, kept beside
 * it for somebody to settle. No answer is ever lost, whatever it says. Gives how many wait.
 */
export async function keepAnswers(unit: Unit, { id, homeId, at, answers }: Said): Promise<number> {
  const rows = []
  for (const { id: answerId, personId, key, value } of answers) {
    const kept =
      personId === null ? await homeAnswer(unit, homeId, key, value) : await personAnswer(unit, personId, key, value)
    rows.push({
      neighbourhood_id: unit.neighbourhoodId,
      id: answerId,
      visit_id: id,
      home_id: homeId,
      person_id: personId,
      key,
      value_sealed: seal(unit, 'answer', answerId, value),
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

async function homeAnswer(unit: Unit, homeId: string, key: string, value: string): Promise<Kept> {
  const use = key === 'use' ? uses.find((one) => one === value) : undefined
  if (use === undefined) return { state: 'waits', doubt: 'unreadable' }
  const home = await readHome(unit, homeId)
  if (home.use === use) return { state: 'same' }
  if (home.use !== 'unknown') return { state: 'waits', doubt: 'differs' }
  await changeHome(unit, homeId, home.version, { use })
  return { state: 'filled' }
}
