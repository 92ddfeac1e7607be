import type { z } from 'zod'
import { listNeighbourhoods } from '#places'
import { refusals } from '../../contract/refusals.ts'
import { sentence } from '#kit/contract/refusals.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { VersionInput } from '../../contract/version.ts'
import { resultOf } from '../../domain/check-policy.ts'
import { compilePolicy } from '../../domain/evaluate.ts'
import { inForce } from '../../domain/policy.ts'
import { checkVersion, readVersion } from '../commands/publish.ts'
import { knownOf } from '../known.ts'
import { versionsOf } from '../versions.ts'
import { changed } from './policies.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

export async function listVersions(unit: Unit): Promise<Output<'listVersions'>> {
  return { versions: [...(await versionsOf(unit))] as Output<'listVersions'>['versions'] }
}

/** How a version would do, without publishing it. */
export async function tryVersion(unit: Unit, input: VersionInput): Promise<Output<'tryVersion'>> {
  const version = await readVersion(unit, input)
  const examples = version.examples.map((example) => ({
    name: example.name,
    expect: example.expect,
    found: resultOf(version, example),
  }))
  try {
    checkVersion(version)
    return { examples, fault: null }
  } catch (error) {
    const text = error instanceof Refusal ? refusals[error.code as keyof typeof refusals] : undefined
    if (text === undefined || !(error instanceof Refusal)) throw error
    return { examples, fault: { zh: sentence(text, 'zh-CN', error.data), en: sentence(text, 'en', error.data) } }
  }
}

/** Numbers of each neighbourhood of the area, one transaction each; no name leaves its neighbourhood. */
export async function previewVersion(parts: Parts, unit: Unit, input: VersionInput): Promise<Output<'previewVersion'>> {
  const version = await readVersion(unit, input)
  const on = version.from < dayOf(unit.now) ? dayOf(unit.now) : version.from
  const before = inForce(await versionsOf(unit), on).find((one) => one.policy === version.policy)
  const names = new Map((await listNeighbourhoods(unit)).map((one) => [one.id, one.name]))
  const after = compilePolicy(version, on)
  const was = before && compilePolicy(before, on)
  const neighbourhoods: Output<'previewVersion'>['neighbourhoods'] = []
  for (const ground of await parts.grounds()) {
    if (standingsIn(unit.by, ground).length === 0) continue
    const people = await inUnit(parts, { actor: unit.actor, now: unit.now, ground }, (there) => knownOf(there))
    const { gains, loses, unsure, yes } = changed(was, after, people)
    const counts = { gains: gains.length, loses: loses.length, unsure: unsure.length, yes }
    neighbourhoods.push({ id: ground.id, name: names.get(ground.id) ?? '', ...counts })
  }
  return { neighbourhoods }
}
