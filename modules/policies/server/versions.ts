import { createHash } from 'node:crypto'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { catalogue } from '../domain/catalogue/index.ts'
import { type Compiled, compilePolicy } from '../domain/evaluate.ts'
import { inForce, type PolicyVersion, type Said } from '../domain/policy.ts'
import { addVersions, allVersions, versionKeys } from './store.ts'

export const digestOf = (version: PolicyVersion) => createHash('sha256').update(JSON.stringify(version)).digest('hex')

interface Kept {
  keys: string
  versions: readonly PolicyVersion[]
  compiled: Map<string, readonly Compiled[]>
}
const kept = new WeakMap<Parts, Kept>()

export const rowOf = (unit: Unit, version: PolicyVersion) => ({
  policy: version.policy,
  number: version.number,
  data: JSON.stringify(version),
  from_day: version.from,
  digest: digestOf(version),
  published_at: unit.now,
  published_by: unit.actor?.name ?? null,
})

/**
 * Every published version. The catalogue comes in as the first ones, by itself; what is read once is kept in memory for as long as
 * no version is added.
 */
export async function versionsOf(unit: Unit): Promise<readonly PolicyVersion[]> {
  return (await keep(unit)).versions
}

async function keep(unit: Unit): Promise<Kept> {
  const there = new Set((await unit.read(versionKeys())).map(({ policy, number }) => `${policy} ${number}`))
  const missing = catalogue.filter(({ policy, number }) => !there.has(`${policy} ${number}`))
  if (missing.length > 0) {
    unit.write(addVersions(missing.map((version) => ({ ...rowOf(unit, version), published_by: null }))))
    await unit.flush()
    for (const { policy, number } of missing) there.add(`${policy} ${number}`)
  }
  const keys = [...there].toSorted().join(',')
  const before = kept.get(unit.parts)
  if (before?.keys === keys) return before
  const versions = (await unit.read(allVersions())).map((row) => row.data as unknown as PolicyVersion)
  const now: Kept = { keys, versions, compiled: new Map() }
  kept.set(unit.parts, now)
  return now
}

/** The policies in force on a day, compiled for it. */
export async function policiesOn(unit: Unit, on = dayOf(unit.now)): Promise<readonly Compiled[]> {
  const all = await keep(unit)
  let compiled = all.compiled.get(on)
  if (compiled === undefined) {
    compiled = inForce(all.versions, on).map((version) => compilePolicy(version, on))
    if (all.compiled.size > 20) all.compiled.clear()
    all.compiled.set(on, compiled)
  }
  return compiled
}

/** What each policy is called, by its latest version: also of one that is no longer in force. */
export async function policyTitles(unit: Unit): Promise<Map<string, Said>> {
  const all = await versionsOf(unit)
  return new Map(all.toSorted((a, b) => a.number - b.number).map(({ policy, title }) => [policy, title]))
}
