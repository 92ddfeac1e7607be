import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { TopicsCompoundPlan } from '../tables.gen.ts'
import { db } from './base.ts'

export const allPlans = (unit: Unit) =>
  db
    .selectFrom('topics.compound_plan')
    .select(['compound_id', 'file_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('compound_id')
    .limit(200)

export const planOf = (unit: Unit, compoundId: string) => allPlans(unit).where('compound_id', '=', compoundId)

export const putCompoundPlan = (row: Insertable<TopicsCompoundPlan>) =>
  db
    .insertInto('topics.compound_plan')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'compound_id']).doUpdateSet((eb) => ({
        file_id: eb.ref('excluded.file_id'),
        by_name: eb.ref('excluded.by_name'),
        at: eb.ref('excluded.at'),
      })),
    )
