import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { insertPublished, putWeightingRow } from '../store.ts'
import { areaWithout, groundOf, places } from '../units.ts'

export interface WantedWeighting {
  unit: string
  since: string
  said: number
  replied: number
  joined: number
  smallest: number
}

/** Sets the weights of the interaction index for an area; only who answers for the whole area may. */
export async function putWeighting(unit: Unit, { unit: code, ...rest }: WantedWeighting): Promise<void> {
  await mustAnswerFor(unit, code)
  unit.write(putWeightingRow({ area_code: code, ...rest }))
}

export interface Publication {
  id: string
  unit: string
  indicator: string
  zh: string
  en: string
  source: string
  on: string
}

/** Enters what others published about a place. It is shown as theirs, and no figure is made of it. */
export async function publish(unit: Unit, given: Publication): Promise<void> {
  if (unit.actor !== null) await mustAnswerFor(unit, given.unit)
  if (!(await places(unit)).has(given.unit)) refuse('indicators.unknown-unit')
  unit.write(
    insertPublished({
      unit_code: given.unit,
      id: given.id,
      indicator: given.indicator,
      zh: given.zh,
      en: given.en,
      source: given.source,
      published_on: given.on,
      entered_at: unit.now,
    }),
  )
}

async function mustAnswerFor(unit: Unit, code: string): Promise<void> {
  const place = (await places(unit)).get(code) ?? areaWithout(code)
  if (!may(rights['indicators.set'], unit.actor, groundOf(place), place)) refuse('common.not-yours')
}
