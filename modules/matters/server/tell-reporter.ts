import { tell } from '#messages'
import type { Unit } from '#kit/server/unit.ts'
import type { StepKind } from '../domain/steps.ts'
import type { templates } from './templates.ts'

type Told = {
  id: string
  number: string
  title: string
  visibility: string
  owner_name: string
  reporter_account_id: string | null
  reporter_person_id: string | null
}

const toldOf: Partial<Record<StepKind, keyof typeof templates>> = {
  'handed-over': 'owner',
  'taken-over': 'owner',
  done: 'done',
  disputed: 'disputed',
  'beyond-remit': 'beyond',
}

/**
 * Tells the one who reported what a step means for them. The duty itself stays in the queue: whoever is not reached is
 * asked by the owner all the same.
 */
export async function tellReporter(unit: Unit, row: Told, step: StepKind): Promise<void> {
  const name = step === 'received' ? 'received' : toldOf[step]
  if (name === undefined) return
  const { reporter_account_id: account, reporter_person_id: person } = row
  if (account === null && person === null) return
  await tell(unit, {
    template: `matters.${name}`,
    to: account === null ? { persons: [person ?? ''] } : { accounts: [account] },
    data: { id: row.id, what: row.visibility === 'confidential' ? row.number : row.title, owner: row.owner_name },
    about: { room: 'matters', id: row.id },
  })
}
