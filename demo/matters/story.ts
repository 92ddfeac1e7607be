import type { z } from 'zod'
import type { endpoints } from '#matters/contract'

type TakenIn = z.output<(typeof endpoints.takeIn)['body'] & z.ZodType>
export type Category = TakenIn['category']
export type Complexity = TakenIn['complexity']
export type Source = TakenIn['source']
export type BeyondReason = z.output<(typeof endpoints.declineMatter)['body'] & z.ZodType>['reason']

/** Where such a worry is: in a home, on a landing, at the door of a house, or outdoors. */
export type StoryPlace = 'home' | 'landing' | 'entrance' | 'outdoors'
/** Who usually does it. */
export type StoryRoute = 'property' | 'committee' | 'police' | 'owners' | 'partner' | 'beyond'

/** A kind of worry that comes again and again, with the words people use for it. */
export interface Story {
  category: Category
  /** The worker's or resident's short words; `{floor}` becomes the floor. */
  titles: readonly string[]
  words: readonly string[]
  place: StoryPlace
  /** Outdoors: the words for the place. */
  spots?: readonly string[]
  route: StoryRoute
  /** How often, month by month from January: twelve digits. */
  months: string
  /** Only where there are lifts, or only in old houses without. */
  only?: 'lifts' | 'walk-up'
  /** When it is noticed. */
  hours?: 'evening' | 'day'
  complexity?: Complexity
  confidential?: boolean
  /** What the worker learnt on the telephone. */
  heard: readonly string[]
  /** What was done. */
  done: readonly string[]
  beyond?: { reason: BeyondReason; published: string }
}
