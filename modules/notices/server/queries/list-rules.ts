import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { standingOf } from '../../domain/posting-rules.ts'
import { rights } from '../../rights.ts'
import { rulesHere } from '../rules.ts'

/** Every posting period there is, with where it stands today. */
export async function listRules(unit: Unit): Promise<z.input<(typeof endpoints)['listRules']['output']>> {
  const rules = await rulesHere(unit)
  const today = dayOf(unit.now)
  return {
    rules: rules.map((rule) => ({
      ...rule,
      standing: standingOf(rule, today, rules),
      entered: rule.entered && { by: rule.entered.by, at: rule.entered.at.toISOString() },
    })),
    mayEnter: may(rights['notices.arrange'], unit.actor, unit.ground, undefined as never),
  }
}
