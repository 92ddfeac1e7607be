import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { faultOf } from '../../domain/check-policy.ts'
import { readCondition } from '../../domain/condition.ts'
import { fits, isFactKey } from '../../domain/facts.ts'
import type { PolicyVersion } from '../../domain/policy.ts'
import type { VersionInput } from '../../contract/version.ts'
import { insertVersion } from '../store.ts'
import { rowOf, versionsOf } from '../versions.ts'

/**
 * Reads a version as it was written: its conditions, facts and examples. Refuses `policies.bad-condition` (which clause),
 * `policies.unknown-fact`, `policies.bad-answer`.
 */
export async function readVersion(unit: Unit, input: VersionInput): Promise<PolicyVersion> {
  const before = (await versionsOf(unit)).filter((version) => version.policy === input.policy)
  const latest = before.toSorted((a, b) => b.number - a.number)[0]
  if (latest !== undefined && input.from < latest.from) refuse('policies.before-last', { day: latest.from }, 'from')
  const condition = (given: unknown, clause: number) => {
    const read = readCondition(given)
    return 'fault' in read ? refuse('policies.bad-condition', { clause }, 'clauses') : read.condition
  }
  for (const fact of [input.already, ...input.papers.map((paper) => paper.unless)]) {
    if (fact !== null && !isFactKey(fact)) refuse('policies.unknown-fact', {}, 'already')
  }
  const examples = input.examples.map((example) => {
    for (const [key, value] of Object.entries(example.facts)) {
      if (!isFactKey(key)) refuse('policies.unknown-fact', {}, 'examples')
      if (!fits(key, value)) refuse('policies.bad-answer', {}, 'examples')
    }
    return example
  })
  return {
    ...input,
    number: (latest?.number ?? 0) + 1,
    clauses: input.clauses.map((clause, at) => ({ ...clause, condition: condition(clause.condition, at + 1) })),
    bands: input.bands.map((band) => ({
      ...band,
      condition: band.condition === null || band.condition === undefined ? null : condition(band.condition, 0),
    })),
    examples,
  } as PolicyVersion
}

const words = { yes: '符合', no: '不符合', unknown: '说不准' }

/** Refuses with the one thing that keeps a version from being published. */
export function checkVersion(version: PolicyVersion): void {
  const fault = faultOf(version)
  if (fault === null) return
  const data = Object.fromEntries(
    Object.entries(fault.data).map(([key, value]) => [key, words[value as keyof typeof words] ?? value]),
  )
  refuse(`policies.${fault.code}`, data)
}

/** Publishes a version; it begins on its day, and the one before holds until then. Refuses what `readVersion` and `faultOf` find. */
export async function publishVersion(unit: Unit, input: VersionInput): Promise<PolicyVersion> {
  const version = await readVersion(unit, input)
  checkVersion(version)
  if (version.from < dayOf(unit.now)) refuse('policies.past', {}, 'from')
  unit.write(insertVersion(rowOf(unit, version)))
  return version
}
