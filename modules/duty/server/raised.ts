import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { RaisedKind } from '#kit/server/room.ts'
import { callsToldAbove } from './store.ts'

/** Calls the subdistrict was told of and that nobody has answered since: behind whose name they wait, never who called or why. */
export const raised: Readonly<Record<string, RaisedKind>> = {
  unanswered: {
    word: { zh: '来电没人回', en: 'Calls nobody answered' },
    roles: ['subdistrict'],
    list: async (unit, places) =>
      (await unit.read(callsToldAbove(places))).map((row) => {
        const when = `${dayOf(row.rang_at)} ${clockOf(row.rang_at)}`
        const owner = row.owner_name
        return {
          neighbourhoodId: row.neighbourhood_id,
          id: row.id,
          what: {
            zh: `${when} 的来电没人回${owner === null ? '' : `，当时${owner}值班`}`,
            en: `A call of ${when} was not answered${owner === null ? '' : `; ${owner} was on duty`}`,
          },
          since: row.rang_at,
          to: '/duty/rota',
        }
      }),
  },
}
