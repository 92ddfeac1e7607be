import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Agreement } from '../../domain/agreement.ts'
import { insertAgreement } from '../store.ts'

/** What the committee agreed, from today or a day to come; what held before stays in the books. */
export async function putAgreement(unit: Unit, { id, ...agreed }: Agreement & { id: string }): Promise<void> {
  if (agreed.from < dayOf(unit.now)) refuse('visits.past-day', {}, 'from')
  const keys = agreed.rules.map((rule) => `${rule.group}/${rule.way}`)
  if (new Set(keys).size < keys.length) refuse('visits.two-rules', {}, 'rules')
  unit.write(
    insertAgreement({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      from_day: agreed.from,
      rules: JSON.stringify(agreed.rules),
      event_days: JSON.stringify(agreed.eventDays),
      rest_days: agreed.restDays,
      retry_days: agreed.retryDays,
      tries_before: agreed.triesBefore,
      elder_age: agreed.elderAge,
      oldest_age: agreed.oldestAge,
      round_homes: agreed.roundHomes,
      source: agreed.source,
      verified: agreed.verified,
      set_at: unit.now,
      set_by: unit.actor?.name ?? null,
    }),
  )
  unit.emit({ type: 'visits.agreed', subjectId: id, data: { from: agreed.from } })
}
