import type { Insertable, Selectable } from 'kysely'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { TimeRules } from '../../domain/time-rules.ts'
import type { MattersParty, MattersTimeRule } from '../tables.gen.ts'
import { db } from './base.ts'

export const parties = (unit: Unit) =>
  db
    .selectFrom('matters.party')
    .select(['id', 'kind', 'name', 'phone', 'active'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')

export const putParty = (row: Insertable<MattersParty>) => {
  const { neighbourhood_id: _tenant, id: _id, ...rest } = row
  return db
    .insertInto('matters.party')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doUpdateSet(rest))
}

export const timeRules = (unit: Unit) =>
  db
    .selectFrom('matters.time_rule')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('starts_on')

export type TimeRuleRow = Selectable<MattersTimeRule>

export const ruleOf = (row: TimeRuleRow): TimeRules => ({
  from: row.starts_on as Day,
  contact: row.contact,
  ordinary: row.ordinary,
  complex: row.complex,
  urgentContact: row.urgent_contact,
  urgent: row.urgent,
  followUp: row.follow_up,
  chairAfter: row.chair_after,
  subdistrictAfter: row.subdistrict_after,
  hours: { opens: row.opens, closes: row.closes },
  source: row.source,
  verified: row.verified,
})

/** A rule of one day; one that stands there already and has not begun is replaced. */
export const putTimeRule = (unit: Unit, rule: TimeRules) => {
  const columns = {
    contact: rule.contact,
    ordinary: rule.ordinary,
    complex: rule.complex,
    urgent_contact: rule.urgentContact,
    urgent: rule.urgent,
    follow_up: rule.followUp,
    chair_after: rule.chairAfter,
    subdistrict_after: rule.subdistrictAfter,
    opens: rule.hours.opens,
    closes: rule.hours.closes,
    source: rule.source,
    verified: rule.verified,
  }
  return db
    .insertInto('matters.time_rule')
    .values({ neighbourhood_id: unit.neighbourhoodId, starts_on: rule.from, ...columns })
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'starts_on']).doUpdateSet(columns))
}
