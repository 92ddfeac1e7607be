import { askBody, beginHandover, defineRed, fileMembers, settleBodies } from '#bodies'
import type { Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { settleCompounds } from '#places'
import { actorAs } from './asking.ts'
import type { TestHouse } from './house.ts'

/** The three of a compound, with what they ask, hand over and sit down for. */
export async function bodiesThere(house: TestHouse, ground: Ground, mark: string, personId: string): Promise<void> {
  const actor = actorAs('worker', ground)
  await house.unit(
    async (unit) => {
      const [compoundId = ''] = await settleCompounds(unit, [{ name: `${mark}花园`, address: `${mark}路1弄` }])
      const from = '2024-03-01'
      const [committee, owners] = await settleBodies(unit, [
        { kind: 'residents-committee', name: `${mark}居委会`, posts: [{ kind: 'member', holder: { personId }, from }] },
        {
          kind: 'owners-committee',
          name: `${mark}业委会`,
          compoundIds: [compoundId],
          term: { number: 1, from, until: '2027-02-28', electedOn: from, seats: 5, buildingArea: null, filedOn: from },
          posts: [
            { kind: 'chair', holder: { name: `${mark}主任` }, from, party: true },
            { kind: 'member', holder: { name: `${mark}新委员` }, from: '2024-05-01' },
          ],
          met: [{ at: new Date('2024-04-01T10:00:00+08:00'), place: `${mark}会议室`, present: 3 }],
        },
      ])
      await unit.flush()
      const [fromId = '', toId = ''] = [committee?.id, owners?.id]
      const changes = [{ postId: owners?.postIds[1] ?? '', change: 'joined' as const }]
      await fileMembers(unit, toId, { filedOn: '2024-05-10', changes })
      const dueOn = addDays(dayOf(unit.now), 5)
      await askBody(unit, compoundId, { id: newId(), fromId, toId, what: `${mark}请修灯`, dueOn })
      const items = [{ id: newId(), what: `${mark}印章` }]
      const [giver, taker] = [`${mark}交`, `${mark}接`]
      await beginHandover(unit, toId, { id: newId(), kind: 'member-leaves', giver, taker, begunOn: from, items })
      const definition = { since: from, percent: 50, over: true, source: `${mark}口径`, verified: false }
      await defineRed(unit, { id: newId(), ...definition })
    },
    { ground, actor },
  )
}
