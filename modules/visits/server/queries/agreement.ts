import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { agreementShape } from '../../contract/shapes.ts'
import { type Agreement, inForce } from '../../domain/agreement.ts'
import { rights } from '../../rights.ts'
import { agreementOf } from '../picture.ts'
import { agreements } from '../store.ts'

const shown = (one: Agreement): z.input<typeof agreementShape> => ({
  ...one,
  rules: [...one.rules],
  eventDays: { ...one.eventDays },
})

/** What holds today, and what was agreed for a day to come. */
export async function readAgreement(unit: Unit): Promise<z.input<typeof endpoints.readAgreement.output>> {
  const all = (await unit.read(agreements(unit))).toReversed().map(agreementOf)
  const today = dayOf(unit.now)
  return {
    now: shown(inForce(all, today)),
    coming: all.filter((one) => one.from > today).map(shown),
    may: { agree: may(rights['visits.agree'], unit.actor, unit.ground, undefined as never) },
  }
}
