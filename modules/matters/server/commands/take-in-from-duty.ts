import { linkCall, linkVisitor, saidByVisitor, saidOnCall } from '#duty'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category } from '../../domain/categories.ts'
import { matterById } from '../store.ts'
import { seenBy } from '../take-step.ts'
import type { Receipt } from './open-matter.ts'
import { takeIn } from './take-in.ts'

/**
 * A call or a visitor's words become a matter, in one transaction with the link back. Who said it, from where and in
 * which words is known already; only the kind is asked. Where the home is not known the place is to be asked.
 */
export async function takeInFromDuty(
  unit: Unit,
  input: { id: string; kind: 'call' | 'visitor'; from: string; category: Category; spot: string | null },
): Promise<Receipt> {
  const said = await (input.kind === 'call' ? saidOnCall(unit, input.from) : saidByVisitor(unit, input.from))
  if (said.linkedId !== null) return receiptOf(unit, said.linkedId)
  const [person] = said.personId === null ? [] : await readPersons(unit, [said.personId])
  const homeId = said.homeId ?? person?.homeId ?? null
  const spot = input.spot === null || input.spot === '' ? null : input.spot
  const receipt = await takeIn(unit, {
    id: input.id,
    source: input.kind === 'call' ? 'phone' : 'counter',
    category: input.category,
    complexity: 'ordinary',
    urgent: null,
    place: {
      homeId: spot === null ? homeId : null,
      entranceId: null,
      spotId: null,
      floor: null,
      spot: spot ?? (homeId === null ? '地点待问' : null),
    },
    title: null,
    words: said.words,
    confidential: false,
    reporter: { personId: person?.id ?? null, name: said.name, phone: said.phone },
    hotlineNumber: null,
    spoken: true,
    files: [],
  })
  // The number, not the title: a matter may become confidential, and what stands beside a call is read by all on duty.
  const link = { room: 'matters', id: receipt.id, word: receipt.number }
  await (input.kind === 'call' ? linkCall(unit, input.from, link) : linkVisitor(unit, input.from, link))
  return receipt
}

async function receiptOf(unit: Unit, id: string): Promise<Receipt> {
  const row = (await unit.readOne(matterById(unit, id))) ?? refuse('common.not-found')
  // It may have become confidential since; whoever may not see it learns no title here.
  if (!(await seenBy(unit, row))) refuse('common.not-yours')
  return {
    id,
    number: row.number,
    title: row.title,
    owner: row.owner_name,
    answerBy: row.due_at?.toISOString() ?? null,
  }
}
