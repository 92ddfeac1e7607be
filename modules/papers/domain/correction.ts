import { isChoice, type Read } from './reading.ts'

/** How the entry of a paper stands that the recount found different. */
export type Correction = { is: 'open' } | { is: 'stands' } | { is: 'corrected'; read: Read }

/** For the count every reason why a paper is void is the same. */
export const alike = (one: Read, other: Read): boolean => one === other || (!isChoice(one) && !isChoice(other))

/**
 * Two read a paper when it was entered; whoever looks in the recount is alone against them. So others look as well, each without
 * seeing what the ones before said, until one of them reads what was entered (it stands), or two read the same other thing (it
 * is corrected). `looks` in their order.
 */
export function correctionOf(entered: Read, looks: readonly Read[]): Correction {
  if (looks.some((read) => alike(read, entered))) return { is: 'stands' }
  const agreed = looks.find((read, at) => looks.slice(0, at).some((before) => alike(before, read)))
  return agreed === undefined ? { is: 'open' } : { is: 'corrected', read: agreed }
}
