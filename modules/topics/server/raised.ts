import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { RaisedKind } from '#kit/server/room.ts'
import { lateTopics } from './store.ts'

/** Topics that the clock told the subdistrict of and that nobody has decided since. */
export const raised: Readonly<Record<string, RaisedKind>> = {
  late: {
    word: { zh: '议题没有决定', en: 'Topics not decided' },
    roles: ['subdistrict'],
    list: async (unit, places) =>
      (await unit.read(lateTopics(places))).map((row) => ({
        neighbourhoodId: row.neighbourhood_id,
        id: row.id,
        what: { zh: `“${row.title}”过了期限，还没有决定`, en: `“${row.title}” is past its day and not decided` },
        since: instantAt(addDays(row.due_on, 1)),
        to: `/topics/${row.id}`,
      })),
  },
}
