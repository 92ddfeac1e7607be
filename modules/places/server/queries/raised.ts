import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { raisedShape } from '../../contract.ts'
import { areasFor, longestFirst, within } from '../../domain/raised.ts'
import { listNeighbourhoods } from './places.ts'

type Shown = z.input<typeof raisedShape>

/**
 * What all rooms raised to the officers of the actor's own areas and is not done yet, the longest first. Nothing of it is kept:
 * each room works it out from its records, so what is done in a neighbourhood is gone from here by itself.
 */
export async function listRaised(unit: Unit): Promise<Shown[]> {
  const { standings } = unit.by
  const places = await listNeighbourhoods(unit)
  const kinds = unit.parts.rooms.flatMap(({ name, raised = {} }) =>
    Object.entries(raised).map(([key, of]) => {
      const areas = areasFor(standings, of.roles)
      return { kind: `${name}.${key}`, of, ids: places.filter(({ code }) => within(code, areas)).map(({ id }) => id) }
    }),
  )
  const asked = kinds.filter(({ ids }) => ids.length > 0)
  if (asked.length === 0) return []
  const known = new Map(places.map((place) => [place.id, place]))
  const say = ({ zh, en }: { zh: string; en: string }) => (unit.language === 'en' ? en : zh)
  // Seen together as one area; nothing of it is changed.
  const also = [...new Set(asked.flatMap(({ ids }) => ids))]
  const scope = { actor: unit.actor, now: unit.now, ground: null, also }
  return inUnit(
    unit.parts,
    scope,
    async (wide) => {
      const found = []
      for (const { kind, of, ids } of asked)
        found.push(...(await of.list(wide, ids)).map((one) => ({ ...one, kind, word: say(of.word) })))
      return found.toSorted(longestFirst).map(({ neighbourhoodId, since, what, ...one }) => {
        const { name = '', subdistrict = '' } = known.get(neighbourhoodId) ?? {}
        const neighbourhood = { id: neighbourhoodId, name, subdistrict }
        return {
          kind: one.kind,
          word: one.word,
          id: one.id,
          to: one.to,
          neighbourhood,
          what: say(what),
          since: since.toISOString(),
        }
      })
    },
    unit.language,
  )
}

/** The same as a file. */
export async function exportRaised(unit: Unit, format: TableFormat): Promise<Buffer> {
  const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
  const columns: Column<Shown>[] = [
    { title: say('什么事', 'What'), value: (row) => row.what, width: 48 },
    { title: say('哪一类', 'Kind'), value: (row) => row.word, width: 18 },
    { title: say('居民区', 'Neighbourhood'), value: (row) => row.neighbourhood.name, width: 20 },
    { title: say('街道', 'Subdistrict'), value: (row) => row.neighbourhood.subdistrict, width: 20 },
    { title: say('从哪天起', 'Since'), value: (row) => dayOf(new Date(row.since)) },
  ]
  return tableFile(format, columns, await listRaised(unit), markOf(unit))
}
