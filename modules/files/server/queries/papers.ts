import { mayAsk } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { FileFacts } from '../../contract.ts'
import { rights } from '../../rights.ts'
import { toFacts } from '../shape.ts'
import { filesOwnedBy, type Owner } from '../store.ts'

/** Common papers belong to the compound's desk, and the room of the desk says who opens them. */
export const papersOwner = (compoundId: string): Owner => ({ room: 'bodies', recordId: compoundId })

/** Refuses `files.unknown-file` where the room that owns the desk would not open its papers. */
export async function checkDesk(unit: Unit, compoundId: string): Promise<void> {
  const rule = unit.parts.rooms.find((room) => room.name === 'bodies')?.fileAccess
  if (rule === undefined || !(await rule(unit, compoundId, null))) refuse('files.unknown-file')
}

/** The common papers of a compound's desk, newest first. */
export async function listPapers(
  unit: Unit,
  compoundId: string,
): Promise<{ papers: (FileFacts & { at: string })[]; may: { add: boolean } }> {
  await checkDesk(unit, compoundId)
  const { recordId, room } = papersOwner(compoundId)
  const rows = await unit.read(filesOwnedBy(unit, room, [recordId]))
  return {
    papers: rows
      .map((row) => ({ ...toFacts(row), at: (row.attached_at ?? row.created_at).toISOString() }))
      .toReversed(),
    may: { add: mayAsk(rights['files.add-paper'], unit.actor, unit.ground) },
  }
}
