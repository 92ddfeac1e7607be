import { holds } from '#kit/contract/actor.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category, UrgentKind } from '../../domain/categories.ts'
import { placeFrom, placeOfCode } from '../known.ts'
import { numberFor, openMatter, type Opened, type Receipt } from './open-matter.ts'

interface Report {
  id: string
  category: Category
  urgent: UrgentKind | null
  words: string | null
  files: Opened['files']
}

/** A resident's report from the app. A home it names has to be one bound to the account. */
export async function reportMatter(
  unit: Unit,
  input: Report & { place: Parameters<typeof placeFrom>[1]; confidential: boolean },
): Promise<Receipt> {
  const number = await numberFor(unit)
  const actor = unit.by
  const resident = standingsIn(actor, unit.ground).find((standing) => standing.role === 'resident')
  if (input.place.homeId !== null && !(resident?.homeIds ?? []).includes(input.place.homeId))
    refuse('matters.not-your-home', {}, 'place')
  const place = await placeFrom(unit, input.place)
  return openMatter(unit, number, {
    ...input,
    place,
    source: 'app',
    hand: 'reporter',
    complexity: 'ordinary',
    title: null,
    reporter: {
      accountId: actor.accountId,
      personId: actor.onBehalfOf?.personId ?? resident?.personId ?? null,
      name: actor.onBehalfOf?.name ?? actor.name,
      phone: null,
      followCode: null,
    },
    hotlineNumber: null,
    owner: null,
    spoken: false,
  })
}

/** A report from a code on the wall: nobody needs to be signed in. A signed-in resident is known all the same. */
export async function reportBySpot(
  unit: Unit,
  code: string,
  input: Report & { floor: number | null; phone: string | null; followCode: string },
): Promise<Receipt> {
  const number = await numberFor(unit)
  const place = await placeOfCode(unit, code, input.floor)
  const known = unit.actor !== null && holds(unit.actor, unit.ground, ['resident']) ? unit.actor : null
  const personId = known && standingsIn(known, unit.ground).find((standing) => standing.role === 'resident')?.personId
  return openMatter(unit, number, {
    ...input,
    place,
    source: 'app',
    hand: 'reporter',
    complexity: 'ordinary',
    title: null,
    confidential: false,
    reporter: {
      accountId: known?.accountId ?? null,
      personId: personId ?? null,
      name: known?.name ?? null,
      phone: input.phone,
      followCode: input.followCode,
    },
    hotlineNumber: null,
    owner: null,
    spoken: false,
  })
}
