import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category, UrgentKind } from '../../domain/categories.ts'
import type { Complexity, Source } from '../../domain/words.ts'
import { placeFrom } from '../known.ts'
import { numberFor, openMatter, type Opened, type Receipt } from './open-matter.ts'

interface TakenIn {
  id: string
  source: Source
  category: Category
  complexity: Complexity
  urgent: UrgentKind | null
  place: Parameters<typeof placeFrom>[1]
  title: string | null
  words: string | null
  confidential: boolean
  reporter: { personId: string | null; name: string | null; phone: string | null } | null
  hotlineNumber: string | null
  spoken: boolean
  files: Opened['files']
}

/** A worker writes down a worry heard at the counter, by phone, at the door, from 12345 or on patrol, and owns it from then. */
export async function takeIn(unit: Unit, input: TakenIn): Promise<Receipt> {
  const number = await numberFor(unit)
  const place = await placeFrom(unit, input.place)
  const reporter = input.reporter && { ...input.reporter, name: await nameOf(unit, input.reporter) }
  // What a worker saw on patrol has no reporter to speak with.
  const spoken = input.spoken && reporter !== null
  return openMatter(unit, number, {
    ...input,
    place,
    spoken,
    hand: 'worker',
    reporter: {
      accountId: null,
      personId: reporter?.personId ?? null,
      name: reporter?.name ?? null,
      phone: reporter?.phone ?? null,
      followCode: null,
    },
    owner: { id: unit.by.accountId, name: unit.by.name },
  })
}

/** The name given, or the one the register knows. Refuses `matters.unknown-person`. */
async function nameOf(
  unit: Unit,
  { personId, name }: { personId: string | null; name: string | null },
): Promise<string | null> {
  if (personId === null) return name === '' ? null : name
  const [person] = await readPersons(unit, [personId])
  return person?.name ?? refuse('matters.unknown-person', {}, 'reporter')
}
