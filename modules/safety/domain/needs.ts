/** How somebody gets down the stairs. */
export const walks = ['cannot', 'slow'] as const
export type Walk = (typeof walks)[number]

/** What is written down about somebody for the case of an alarm. */
export interface SafetyFacts {
  walk: Walk | null
  /** 氧气机、呼吸机: what must not be left behind, or burns. */
  device: string | null
  /** When somebody is alone at home: 放学到六点. */
  alone: string | null
  /** Who else has a key, and their number. */
  key: { who: string; phone: string | null } | null
  remark: string | null
}

export const noSafetyFacts: SafetyFacts = { walk: null, device: null, alone: null, key: null, remark: null }

/** Whether anything is said at all. */
export function saysNothing(facts: SafetyFacts): boolean {
  return Object.values(facts).every((value) => value === null)
}

/** Why somebody stands on the list, the most urgent first. */
export const needs = [
  'cannot-walk',
  'device',
  'child-alone',
  'slow',
  'does-not-see',
  'does-not-hear',
  'alone',
  'very-old',
] as const
export type Need = (typeof needs)[number]

/** From this age somebody of whom nothing is known stands on the list: ask at the next visit. Our own, not law. */
export const veryOld = 85
/** Below this age somebody does not get out alone. Our own, not law. */
export const child = 14

interface Known {
  age: number | null
  care: readonly { flag: string; kind: string | null; grade: number | null }[]
  facts: SafetyFacts | null
}

/**
 * Why somebody stands on the list of an alarm; nobody without a reason does. What was asked and written down comes before
 * what a flag only lets suppose: whoever was asked and walks is not taken for somebody who cannot.
 */
export function needsOf({ age, care, facts }: Known): Need[] {
  const found = new Set<Need>()
  const asked = facts !== null
  if (facts?.walk === 'cannot') found.add('cannot-walk')
  if (facts?.walk === 'slow') found.add('slow')
  if (facts?.device) found.add('device')
  const young = age !== null && age < child
  if (facts?.alone) found.add(young ? 'child-alone' : 'alone')
  for (const { flag, kind, grade } of care) {
    if (flag === 'needs-care' && !asked) found.add('cannot-walk')
    if (flag === 'disability') disabled(found, kind, grade, asked)
    if (flag === 'living-alone' || flag === 'without-kin') found.add('alone')
    if (flag === 'elders-only' && !asked) found.add('slow')
  }
  if (found.size === 0 && !asked && age !== null && age >= veryOld) found.add('very-old')
  return needs.filter((need) => found.has(need))
}

/** Grades 1 and 2 after GB/T 26341 are the heavy ones. */
function disabled(found: Set<Need>, kind: string | null, grade: number | null, asked: boolean): void {
  const heavy = grade !== null && grade <= 2
  if (kind === 'sight') found.add('does-not-see')
  if (kind === 'hearing') found.add('does-not-hear')
  if (kind === 'several') found.add('does-not-hear')
  if (!asked && (kind === 'body' || kind === 'several')) found.add(heavy ? 'cannot-walk' : 'slow')
}

/** Children with no grown person registered in the home: on the list whatever else is known. */
export function childrenAlone<Person extends { age: number | null }>(home: readonly Person[]): Person[] {
  const young = home.filter(({ age }) => age !== null && age < child)
  return young.length === home.length ? young : []
}
