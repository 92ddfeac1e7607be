import { holdersOf } from '#bodies'
import { withdrawAdoption } from '#conventions'
import { stopFromVote } from '#matters'
import { tell } from '#messages'
import { reopenTopic } from '#topics'
import type { Unit } from '#kit/server/unit.ts'
import type { VerdictRow } from '../store.ts'

const bodies = ['owners-committee', 'residents-committee', 'property-manager'] as const

/**
 * What hung on an announcement that a later count has turned from passed to not passed. Whoever posts the correction answers for
 * all of it by name: the task stops with the reason, the adoption is withdrawn, the topic is open again, and the three bodies of the
 * compound are told. Nothing is deleted, and what was done already is left to people.
 */
export async function takeBack(unit: Unit, row: VerdictRow, { number, reason }: { number: string; reason: string }) {
  const why = `重新计票以后没有过（更正公告 ${number}）：${reason}`.slice(0, 500)
  if (row.adoption_id !== null) await withdrawAdoption(unit, row.adoption_id, why)
  if (row.topic_id !== null) await reopenTopic(unit, row.topic_id, why)
  const owner = row.matter_id === null ? null : (await stopFromVote(unit, row.matter_id, why)).ownerId
  const within = row.compound_id === null ? {} : { compoundId: row.compound_id }
  const posts = (await Promise.all(bodies.map((kind) => holdersOf(unit, { kind, ...within })))).flat()
  const accounts = [...new Set([...posts.flatMap(({ accountId }) => accountId ?? []), ...(owner ? [owner] : [])])]
  const persons = posts.flatMap(({ accountId, personId }) => (accountId === null ? (personId ?? []) : []))
  const message = {
    template: 'verdicts.taken-back',
    data: { title: row.title, number, vote: row.id },
    about: { room: 'verdicts', id: row.id },
  }
  if (accounts.length > 0) await tell(unit, { ...message, to: { accounts } })
  if (persons.length > 0) await tell(unit, { ...message, to: { persons: [...new Set(persons)] } })
}
