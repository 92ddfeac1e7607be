import type { z } from 'zod'
import { readPersons } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { PolicyVersion, Verdict } from '../../domain/policy.ts'
import { isTouchy, noteLook } from '../looking.ts'
import { pseudonymsOf, snapshotById, snapshotHeads } from '../store.ts'
import { versionsOf } from '../versions.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

export async function listSnapshots(unit: Unit): Promise<Output<'listSnapshots'>> {
  const titles = new Map((await versionsOf(unit)).map((version) => [version.policy, version.title]))
  return {
    snapshots: (await unit.read(snapshotHeads(unit))).map((row) => ({
      id: row.id,
      policy: row.policy,
      title: titles.get(row.policy) ?? { zh: row.policy, en: row.policy },
      number: row.number,
      quarter: row.quarter,
      digest: row.digest,
      takenAt: row.taken_at.toISOString(),
      takenBy: row.taken_by,
    })),
  }
}

/** A frozen list; names are joined where the person is still known here. Refuses `policies.unknown-snapshot`. */
export async function readSnapshot(unit: Unit, id: string): Promise<Output<'readSnapshot'>> {
  const row = await unit.readOr(snapshotById(unit, id), 'policies.unknown-snapshot')
  const by = new Map((await unit.read(pseudonymsOf(unit, id))).map((one) => [one.pseudonym, one.person_id]))
  const persons = await readPersons(unit, [...by.values()])
  const names = new Map(persons.map((person) => [person.id, person.masked.name]))
  const content = JSON.parse(row.content) as {
    version: PolicyVersion
    rows: { pseudonym: string; clauses: Verdict[] }[]
  }
  if (isTouchy(content.version)) noteLook(unit, [...by.values()], 'snapshot', `${row.quarter} 名单`)
  return {
    policy: row.policy,
    quarter: row.quarter,
    digest: row.digest,
    content: row.content,
    rows: content.rows.map(({ pseudonym, clauses }) => ({
      pseudonym,
      name: names.get(by.get(pseudonym) ?? '') ?? null,
      clauses,
    })),
  }
}
