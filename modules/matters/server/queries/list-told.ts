import { readThread, type Told } from '#messages'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { reachOf } from '../reach.ts'
import { subjectOf } from '../rows.ts'
import { matterById } from '../store.ts'
import { seenBy } from '../take-step.ts'

/** What was told about a matter, for those who handle it. What they may not see is not there: `matters.unknown-matter`. */
export async function listTold(unit: Unit, id: string): Promise<Told[]> {
  const row = await unit.readOr(matterById(unit, id), 'matters.unknown-matter')
  if (!(await seenBy(unit, row))) refuse('matters.unknown-matter')
  unit.authorise(rights['matters.handle'], subjectOf(row, await reachOf(unit)))
  return readThread(unit, { room: 'matters', id })
}
