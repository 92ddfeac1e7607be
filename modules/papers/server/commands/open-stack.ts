import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { serialOf } from '../../domain/serial.ts'
import type { Choice } from '../../domain/reading.ts'
import { changeStack, holdStack, insertPapers, insertStack, lastNumber, stackById } from '../store.ts'
import { step } from '../steps.ts'

/** A vote whose ballots may be given on paper. Ids are the vote's and the roll's. */
export interface NewStack {
  voteId: string
  title: string
  question: string
  choices: readonly Choice[]
  /** What has to stand beside the question: what silence counts as, where the compound has adopted that. */
  warning?: string | null
  /** What is read goes on sealed to it. */
  publicKey: string
  /** In the order of the roll, without excluded ones: for each a paper. `personIds`: whose it is, where known. */
  rights: readonly { id: string; label: string; personIds?: readonly string[] }[]
  closesAt: Date
  /** The roll these rights stand on: it says whose committee handles the papers. Without one, the residents’ committee alone. */
  rollId?: string | null
}

const AT_ONCE = 2_000

/** Prepares one paper for each right. Asked again with the same vote it does nothing. */
export async function openStack(unit: Unit, stack: NewStack): Promise<void> {
  if (await unit.readOne(stackById(unit, stack.voteId))) return
  const number = ((await unit.readOne(lastNumber(unit)))?.number ?? 0) + 1
  unit.write(
    insertStack({
      neighbourhood_id: unit.neighbourhoodId,
      id: stack.voteId,
      number,
      title: stack.title,
      question: stack.question,
      choices: [...stack.choices],
      warning: stack.warning ?? null,
      public_key: stack.publicKey,
      closes_at: stack.closesAt,
      opened_at: unit.now,
      roll_id: stack.rollId ?? null,
    }),
  )
  const rows = stack.rights.map(({ id, label, personIds = [] }, at) => ({
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    stack_id: stack.voteId,
    number: at + 1,
    serial: serialOf({ stack: number, number: at + 1 }),
    right_id: id,
    label,
    position: at + 1,
    person_ids: [...personIds],
    state: 'printed',
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE) unit.write(insertPapers(rows.slice(from, from + AT_ONCE)))
  unit.emit({ type: 'papers.stack-opened', subjectId: stack.voteId, data: { papers: rows.length } })
}

/** The vote was lawfully extended: papers are taken until then. Refuses `papers.unknown-stack`, `papers.closed`. */
export async function extendStack(unit: Unit, voteId: string, closesAt: Date): Promise<void> {
  const stack = await unit.readOr(holdStack(unit, voteId), 'papers.unknown-stack')
  if (stack.closed_at !== null) refuse('papers.closed')
  unit.writeOne(changeStack(unit, voteId, { closes_at: closesAt }))
  step(unit, voteId, 'extended', { words: closesAt.toISOString() })
}
