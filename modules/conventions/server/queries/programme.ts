import type { z } from 'zod'
import { listNeighbourhoods } from '#places'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { programmeRow } from '../../contract/shapes.ts'
import type { ConventionKind } from '../../domain/clauses.ts'
import { fileBy, inForceOn, lacksFiling, stageOn } from '../../domain/stage.ts'
import { type Known, knownOf } from '../facts.ts'
import { conventionsOfMany } from '../store.ts'

type Row = z.input<typeof programmeRow>

/**
 * The revision programme of the actor's own areas, what is due soonest first; neighbourhoods without a residents'
 * convention stand there too, since the law wants one (Shanghai residents' committee regulations, art. 13).
 */
export async function readProgramme(unit: Unit): Promise<Row[]> {
  const areas = unit.by.standings.flatMap(({ role, area }) =>
    (role === 'subdistrict' || role === 'district') && area !== undefined ? [area] : [],
  )
  const neighbourhoods = (await listNeighbourhoods(unit)).filter(({ code }) =>
    areas.some((area) => code.startsWith(area)),
  )
  const ids = neighbourhoods.map(({ id }) => id)
  if (ids.length === 0) return []
  // Seen together as one area; nothing of it is changed.
  const scope = { actor: unit.actor, now: unit.now, ground: null, also: ids }
  const known = await inUnit(unit.parts, scope, async (wide) => knownOf(wide, await wide.read(conventionsOfMany(ids))))
  const byPlace = Map.groupBy(known, ({ row }) => row.neighbourhood_id)
  const today = dayOf(unit.now)
  return neighbourhoods
    .flatMap(({ id, name, code }): Row[] => {
      const here = byPlace.get(id) ?? []
      const neighbourhood = { id, name, code }
      const missing = here.every(({ row }) => row.kind !== 'residents')
      return [
        ...here.map((one) => ({ neighbourhood, convention: toProgramme(one, today) })),
        ...(missing ? [{ neighbourhood, convention: null }] : []),
      ]
    })
    .toSorted((one, other) => urgency(one) - urgency(other) || dueDay(one).localeCompare(dueDay(other)))
}

const urgency = ({ convention }: Row): number => {
  if (convention === null) return 2
  if (convention.stage === 'due') return 0
  return convention.lacksFiling ? 1 : 3
}

const dueDay = ({ convention }: Row): string => convention?.fileBy ?? convention?.reviseBy ?? '9999-12-31'

function toProgramme({ row, facts, adoptions }: Known, today: string): NonNullable<Row['convention']> {
  const kind = row.kind as ConventionKind
  const last = facts.adoptions.at(-1)
  const holds = inForceOn(
    adoptions.map((one) => ({ inForceFrom: one.in_force_from, reviseBy: one.revise_by })),
    today,
  )
  const waits = last !== undefined && lacksFiling(kind, last)
  return {
    id: row.id,
    kind,
    title: row.title,
    stage: stageOn(facts, today),
    inForceFrom: holds?.inForceFrom ?? null,
    reviseBy: holds?.reviseBy ?? null,
    adoptedOn: last?.heldOn ?? null,
    lacksFiling: waits,
    fileBy: waits ? fileBy(kind, last) : null,
  }
}
