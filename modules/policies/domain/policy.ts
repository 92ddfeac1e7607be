import { type Condition, factsIn } from './condition.ts'
import type { FactKey, FactValues } from './facts.ts'

export interface Said {
  zh: string
  en: string
}

/** Who decides. The committee never does: it finds, tells and helps with the papers. */
export const offices = [
  'subdistrict',
  'civil-affairs',
  'medical-insurance',
  'housing',
  'education',
  'employment',
  'disabled-federation',
] as const
export type Office = (typeof offices)[number]

/** `benefit`: conditions are known well enough to find people. `referral`: pointed to the office, which knows the rest. */
export type PolicyKind = 'benefit' | 'referral'

export type Verdict = 'yes' | 'no' | 'unknown'

export interface Clause {
  key: string
  /** As the rule says it, and in English for those who read that. */
  text: Said
  /** Where this clause comes from, if not from the policy's own source. */
  source: string | null
  condition: Condition
}

/** What one gets: the first band whose condition is met. */
export interface Band {
  text: Said
  /** Fen a month; null where it is no fixed sum (a gap, a service). */
  fenPerMonth: number | null
  condition: Condition | null
  source: string
  verified: boolean
}

export interface Paper {
  name: Said
  /** Not asked for where the register knows this already (上海市社会救助条例 art. 46). */
  unless: FactKey | null
}

/** A person of paper for whom the answer is known: each policy carries its own, and they are tried before it is published. */
export interface Example {
  name: string
  on: string
  facts: FactValues
  expect: Verdict
}

/** One dated version of a policy. */
export interface PolicyVersion {
  policy: string
  number: number
  kind: PolicyKind
  title: Said
  /** The rule in plain words. */
  text: Said
  source: string
  verified: boolean
  office: Office
  from: string
  to: string | null
  /** Whoever this is true of has it already: nobody is found twice. */
  already: FactKey | null
  clauses: readonly Clause[]
  bands: readonly Band[]
  papers: readonly Paper[]
  apply: Said
  examples: readonly Example[]
}

/** In force on a day: the latest version that has begun and not ended. */
export function inForce(versions: readonly PolicyVersion[], on: string): PolicyVersion[] {
  const latest = new Map<string, PolicyVersion>()
  for (const version of versions) {
    if (version.from > on) continue
    const had = latest.get(version.policy)
    if (had === undefined || had.number < version.number) latest.set(version.policy, version)
  }
  return [...latest.values()].filter((version) => version.to === null || version.to >= on)
}

/** Every fact a version asks anywhere: clauses, bands and what says that somebody has it. */
export function factsOf(version: PolicyVersion): FactKey[] {
  const conditions = [
    ...version.clauses.map((clause) => clause.condition),
    ...version.bands.flatMap((band) => (band.condition === null ? [] : [band.condition])),
  ]
  return [...new Set([...conditions.flatMap(factsIn), ...(version.already === null ? [] : [version.already])])]
}
