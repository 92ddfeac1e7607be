import { createHash } from 'node:crypto'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { columnsOf } from '../../domain/columns.ts'
import { bandOf, evaluate, verdictOf } from '../../domain/evaluate.ts'
import { quarterOf } from '../../domain/months.ts'
import { knownOf } from '../known.ts'
import { insertPseudonyms, insertSnapshot, snapshotById } from '../store.ts'
import { digestOf, policiesOn } from '../versions.ts'

/**
 * Freezes who was owed a policy in this quarter: pseudonyms, the answer of each clause, a digest of the facts, the version word for
 * word. What is written is never touched again, whatever becomes of the register. Refuses `policies.unknown-policy`,
 * `policies.snapshot-there`.
 */
export async function takeSnapshot(unit: Unit, input: { id: string; policy: string }): Promise<string> {
  const known = await unit.readOne(snapshotById(unit, input.id))
  if (known !== undefined) return known.id
  const today = dayOf(unit.now)
  const policy = (await policiesOn(unit)).find(({ version }) => version.policy === input.policy)
  if (policy === undefined) refuse('policies.unknown-policy', {}, 'policy')
  const people = await knownOf(unit)
  const { verdict, clauses } = evaluate(
    policy,
    columnsOf(
      people.map((person) => person.values),
      policy.facts,
    ),
  )
  const { cipher } = unit.parts
  const counts = { yes: 0, no: 0, unknown: 0 }
  const names: { pseudonym: string; person_id: string }[] = []
  const rows = people.flatMap((person, row) => {
    const answer = verdictOf(verdict[row])
    counts[answer] += 1
    if (answer !== 'yes') return []
    const pseudonym = cipher.blind(person.id, `policies.snapshot:${input.id}`).slice(0, 24)
    names.push({ pseudonym, person_id: person.id })
    const used = policy.facts.map((fact) => [fact, person.values[fact] ?? null])
    return [
      {
        pseudonym,
        clauses: clauses.map((clause) => verdictOf(clause[row])),
        band: bandOf(policy, person.values) ?? null,
        facts: cipher.blind(JSON.stringify(used), `policies.facts:${input.id}`).slice(0, 24),
      },
    ]
  })
  rows.sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1))
  const quarter = quarterOf(today)
  const version = policy.version
  const content = JSON.stringify({ quarter, on: today, version, versionDigest: digestOf(version), counts, rows })
  unit.whenRepeated('snapshot_neighbourhood_id_policy_quarter_key', async () => refuse('policies.snapshot-there'))
  unit.write(
    insertSnapshot({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      policy: version.policy,
      number: version.number,
      quarter,
      content,
      digest: createHash('sha256').update(content).digest('hex'),
      taken_at: unit.now,
      taken_by: unit.actor?.name ?? null,
    }),
  )
  for (let start = 0; start < names.length; start += 1_000) {
    const part = names.slice(start, start + 1_000)
    unit.write(
      insertPseudonyms(part.map((one) => ({ neighbourhood_id: unit.neighbourhoodId, snapshot_id: input.id, ...one }))),
    )
  }
  unit.emit({ type: 'policies.snapshot-taken', subjectId: input.id, data: { policy: version.policy, quarter } })
  return input.id
}
