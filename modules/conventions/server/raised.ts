import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Raised, RaisedKind } from '#kit/server/room.ts'
import type { ConventionKind } from '../domain/clauses.ts'
import { fileBy, lacksFiling } from '../domain/stage.ts'
import { knownOf } from './facts.ts'
import { conventionsOfMany } from './store.ts'

/** Adopted texts whose filing is late (Shanghai property rules, art. 33); where no text names days there is no clock. */
export const raised: Readonly<Record<string, RaisedKind>> = {
  unfiled: {
    word: { zh: '公约、规约没备案', en: 'Conventions not filed' },
    roles: ['subdistrict', 'district'],
    async list(unit, places) {
      const today = dayOf(unit.now)
      const known = await knownOf(unit, await unit.read(conventionsOfMany(places)))
      return known.flatMap(({ row, facts }): Raised[] => {
        const kind = row.kind as ConventionKind
        const last = facts.adoptions.at(-1)
        const due = last !== undefined && lacksFiling(kind, last) ? fileBy(kind, last) : null
        if (due === null || due >= today) return []
        return [
          {
            neighbourhoodId: row.neighbourhood_id,
            id: row.id,
            what: {
              zh: `《${row.title}》通过了，${due} 前该备案，还没备`,
              en: `“${row.title}” was adopted and not filed; it was due by ${due}`,
            },
            since: instantAt(addDays(due, 1)),
            to: `/conventions/${row.id}`,
          },
        ]
      })
    },
  },
}
