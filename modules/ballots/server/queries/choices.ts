import type { z } from 'zod'
import { listConventions, reliedClause } from '#conventions'
import { listEntrances } from '#places'
import { topicsForMeeting } from '#topics'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { electorates, rulesFor } from '../../domain/law.ts'
import { toRule } from '../shape.ts'

type Choices = z.input<(typeof endpoints)['listChoices']['output']>

/** What a new vote can be made of today. */
export async function listChoices(unit: Unit): Promise<Choices> {
  const today = dayOf(unit.now)
  const entrances = await listEntrances(unit)
  const compounds = [...new Map(entrances.map((one) => [one.compoundId, one.compound])).entries()]
  const buildings = Map.groupBy(entrances, ({ buildingId }) => buildingId)
  const rules = new Map<string, Choices['rules'][number]>()
  for (const electorate of electorates)
    for (const rule of rulesFor(electorate, today, unit.ground.code)) {
      const known = rules.get(rule.key)
      rules.set(rule.key, { ...toRule(rule), electorates: [...(known?.electorates ?? []), electorate] })
    }
  const withClause: Choices['compounds'] = []
  for (const [id, name] of compounds)
    withClause.push({ id, name, clause: (await reliedClause(unit, id, 'silence'))?.text ?? null })
  return {
    rules: [...rules.values()],
    scopes: [
      { kind: 'neighbourhood', id: unit.neighbourhoodId, label: '' },
      ...compounds.map(([id, label]) => ({ kind: 'compound' as const, id, label })),
      // A building with one entrance is that entrance.
      ...[...buildings].flatMap(([id, doors]) =>
        doors.length > 1 ? [{ kind: 'building' as const, id, label: labelOf(doors) }] : [],
      ),
      ...entrances.map((one) => ({ kind: 'entrance' as const, id: one.id, label: `${one.compound}${one.name}` })),
    ],
    compounds: withClause,
    topics: (await topicsForMeeting(unit)).map(({ id, title }) => ({ id, title })),
    conventions: (await listConventions(unit)).conventions.flatMap(({ id, title, stage }) =>
      stage === 'reviewed' ? [{ id, title }] : [],
    ),
  }
}

const labelOf = (doors: readonly { compound: string; name: string }[]): string =>
  `${doors[0]?.compound ?? ''}${doors.map(({ name }) => name).join('、')}`
