import type { Unit } from '#kit/server/unit.ts'
import type { Visibility } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Makes a matter public in words that name nobody, ordinary again, or confidential. */
export async function showMatter(
  unit: Unit,
  id: string,
  input: { visibility: Visibility; published: { title: string; text: string } | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const published = input.visibility === 'public' ? input.published : null
  return takeStep(
    unit,
    row,
    { kind: 'shown', visibility: input.visibility, published: published?.text ?? null },
    {
      needs: rights['matters.handle'],
      stepId: input.stepId,
      columns: { public_title: published?.title ?? null, public_text: published?.text ?? null },
      facts: { visibility: input.visibility },
    },
  )
}
