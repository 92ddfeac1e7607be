import { refuse } from '#kit/pure/refusal.ts'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category } from '../../domain/categories.ts'
import { known, placeFrom } from '../known.ts'
import { assignMatter } from './assign-matter.ts'
import { numberFor, openMatter, type Receipt } from './open-matter.ts'

interface Resolved {
  id: string
  title: string
  words: string
  category: Category
  /** Where the meeting was about: a compound's name, or the meeting's place. */
  spot: string
  /** Who answers for it: a colleague, or a party that does the work while whoever wrote it down answers for it. */
  owner: { kind: 'worker' | 'party'; id: string }
  /** The last day, Shanghai. */
  dueOn: string
}

const END_OF_WORK = 17 * 60 + 30

/**
 * What a meeting resolved becomes a task, with its owner and its day from the first second. Sent twice under the same id it
 * is one. Refuses `matters.unknown-worker`, `matters.unknown-party`.
 */
export async function takeInFromMeeting(unit: Unit, input: Resolved): Promise<Receipt> {
  const number = await numberFor(unit)
  const place = await placeFrom(unit, { homeId: null, entranceId: null, spotId: null, floor: null, spot: input.spot })
  const { members } = await known(unit)
  const { owner } = input
  const colleague =
    owner.kind === 'worker'
      ? (members.find(({ id }) => id === owner.id) ?? refuse('matters.unknown-worker', {}, 'owner'))
      : { id: unit.by.accountId, name: unit.by.name }
  const receipt = await openMatter(unit, number, {
    id: input.id,
    source: 'meeting',
    hand: 'worker',
    category: input.category,
    complexity: 'ordinary',
    urgent: null,
    place,
    title: input.title,
    words: input.words,
    confidential: false,
    reporter: { accountId: null, personId: null, name: null, phone: null, followCode: null },
    hotlineNumber: null,
    owner: { id: colleague.id, name: colleague.name },
    spoken: false,
    files: [],
    promise: { at: instantAt(input.dueOn, END_OF_WORK), text: null },
  })
  if (owner.kind === 'party') {
    await unit.flush()
    await assignMatter(unit, input.id, { party: { kind: 'party', id: owner.id }, note: null })
  }
  return receipt
}
