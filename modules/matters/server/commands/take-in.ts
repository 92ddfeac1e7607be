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
  const { reporter } = input
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
      name: reporter?.name === '' ? null : (reporter?.name ?? null),
      phone: reporter?.phone ?? null,
      followCode: null,
    },
    owner: { id: unit.by.accountId, name: unit.by.name },
  })
}
