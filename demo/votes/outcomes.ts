import type { RollRight } from '#rolls'
import type { Random } from '../random.ts'
import type { Choice } from './give.ts'
import type { Outcome } from './hold.ts'

/** How many of a hundred take part, and what they say; of the others, to how many the ballot was brought. */
export function drawn(
  random: Random,
  { personIds }: RollRight,
  share: { taking: number; yes: number; abstain: number; brought: number },
): Outcome {
  if (personIds.length === 0 || !random.chance(share.taking)) return random.chance(share.brought) ? 'brought' : null
  if (random.chance(share.abstain)) return { choice: 'abstain' }
  return { choice: random.chance(share.yes) ? 'yes' : 'no' }
}

/**
 * Enough take part, and a little under three quarters of them are for, whoever they are: it fails as cast. Most of those who
 * stay silent had the ballot brought, so that it passes where silence follows the majority. Four couples differ: too few to turn it.
 */
export function justShort(random: Random, rights: readonly RollRight[]): Outcome[] {
  const able = random.shuffled(rights.filter(({ personIds }) => personIds.length > 0))
  const taking = able.slice(0, Math.round(Math.min(able.length * 0.9, rights.length * 0.725)))
  const [yes, abstain] = [Math.floor(taking.length * 0.742), Math.round(taking.length * 0.045)]
  const said = new Map<string, Outcome>()
  for (const [at, { id }] of taking.entries())
    said.set(id, { choice: at < yes ? 'yes' : at < yes + abstain ? 'abstain' : 'no' })
  const couples = able.slice(taking.length).filter(({ personIds }) => personIds.length === 2)
  for (const { id } of couples.slice(0, 4)) said.set(id, { choice: 'yes', others: 'no' })
  return rights.map(({ id }) => said.get(id) ?? (random.chance(0.75) ? 'brought' : null))
}

/** As many heads for as against, the larger homes for; two couples differ, so that everything hangs on them. */
export function onTheEdge(rights: readonly RollRight[]): Outcome[] {
  const said = new Map<string, Outcome>()
  const able = rights.filter(({ personIds }) => personIds.length > 0).toSorted((a, b) => b.area - a.area)
  const couples = able.filter(({ personIds }) => personIds.length === 2).slice(0, 2)
  for (const { id } of couples) said.set(id, { choice: 'yes', others: 'no' })
  const others = able.filter((right) => !couples.includes(right))
  // Three quarters of all, where so many can be reached: two thirds have to take part.
  const even = others.slice(0, Math.floor(Math.min(others.length, rights.length * 0.75) / 2) * 2)
  const choices: Choice[] = ['yes', 'no']
  for (const [at, { id }] of even.entries()) said.set(id, { choice: choices[at % 2] ?? 'yes' })
  return rights.map(({ id }) => said.get(id) ?? 'brought')
}
