import type { RaisedKind } from '#kit/server/room.ts'
import { mattersToldAbove } from './store.ts'

/** Matters that came up to the subdistrict and are still in hand; confidential ones are for those they were told to. */
export const raised: Readonly<Record<string, RaisedKind>> = {
  escalated: {
    word: { zh: '上报的事项', en: 'Matters brought up' },
    roles: ['subdistrict'],
    list: async (unit, places) =>
      (await unit.read(mattersToldAbove(places))).map((row) => ({
        neighbourhoodId: row.neighbourhood_id,
        id: row.id,
        what: { zh: `${row.number} ${row.title}`, en: `${row.number} ${row.title}` },
        since: row.since ?? row.received_at,
        to: `/queue?m=${row.id}`,
      })),
  },
}
