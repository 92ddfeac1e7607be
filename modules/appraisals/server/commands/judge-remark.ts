import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Breach } from '../../domain/words.ts'
import { changeRemark, remarkForChange } from '../store.ts'

/** Shows words (`withheld: null`) or withholds them; a change of mind is possible. Refuses `appraisals.no-reason`. */
export async function judgeRemark(
  unit: Unit,
  id: string,
  { withheld, reason }: { withheld: Breach | null; reason: string },
): Promise<void> {
  const remark = await unit.readOr(remarkForChange(unit, id), 'appraisals.unknown-remark')
  if (withheld !== null && reason === '') refuse('appraisals.no-reason', {}, 'reason')
  unit.writeOne(
    changeRemark(unit, id, {
      state: withheld === null ? 'shown' : 'withheld',
      breach: withheld,
      reason: withheld === null ? null : reason,
      judged_by: unit.by.name,
      judged_at: unit.now,
    }),
  )
  unit.emit({ type: 'appraisals.remark-judged', subjectId: id, data: { roundId: remark.round_id, withheld } })
}
