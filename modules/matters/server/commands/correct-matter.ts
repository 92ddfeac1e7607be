import type { Unit } from '#kit/server/unit.ts'
import type { Category, UrgentKind } from '../../domain/categories.ts'
import { madeTitle } from '../../domain/titles.ts'
import type { Complexity } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Corrects category, title, how complex or how urgent it is; what it was before stays in the event. A made title follows the category. */
export async function correctMatter(
  unit: Unit,
  id: string,
  input: {
    category?: Category | undefined
    complexity?: Complexity | undefined
    urgent?: UrgentKind | null | undefined
    title?: string | undefined
    stepId?: string | undefined
  },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const category = input.category ?? (row.category as Category)
  const title = input.title ?? (row.title_made ? madeTitle(category, row.place) : row.title)
  return takeStep(
    unit,
    row,
    {
      kind: 'corrected',
      ...(input.category ? { category: input.category } : {}),
      ...(input.complexity ? { complexity: input.complexity } : {}),
      ...(input.urgent === undefined ? {} : { urgent: input.urgent }),
    },
    {
      needs: rights['matters.handle'],
      stepId: input.stepId,
      columns: { title, title_made: row.title_made && input.title === undefined },
      facts: {
        before: { category: row.category, complexity: row.complexity, urgent: row.urgent },
        after: {
          category,
          complexity: input.complexity ?? row.complexity,
          urgent: input.urgent === undefined ? row.urgent : input.urgent,
        },
        retitled: input.title !== undefined,
      },
    },
  )
}
