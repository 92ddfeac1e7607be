import { answerFor, callMeeting, decide, goToItem, markCame, pledge, propose, stepMeeting, writeLines } from '#meetings'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A hearing that is under way and one whose minutes somebody objected to; texts begin with the mark. */
export async function meetings(unit: Unit, mark: string, personId: string, worker: string): Promise<void> {
  for (const state of ['running', 'closed'] as const) {
    const id = unit.id()
    const [item, secret, first, other] = [unit.id(), unit.id(), unit.id(), unit.id()]
    await callMeeting(unit, {
      id,
      kind: 'coordination',
      title: `${mark}车棚协调会`,
      compoundId: null,
      place: `${mark}会议室`,
      startsAt: unit.now,
      endsAt: new Date(unit.now.getTime() + 7_200_000),
      caller: { who: 'committee', count: null, whole: null },
      base: null,
      whole: null,
      seats: [
        { id: first, member: true, body: `${mark}物业`, name: `${mark}经理`, personId: null, accountId: null },
        { id: other, member: true, body: null, name: `${mark}强`, personId, accountId: null },
      ],
      items: [
        { id: item, title: `${mark}车棚加充电口`, words: `${mark}东墙`, private: false, resolutionId: null },
        { id: secret, title: `${mark}欠费`, words: null, private: true, resolutionId: null },
      ],
      shortNoticeWhy: null,
    })
    await unit.flush()
    await stepMeeting(unit, id, 'running', null)
    const entry = { came: true, way: 'paper', at: unit.now, added: null } as const
    await unit.flush()
    await markCame(unit, id, [
      { ...entry, seatId: first },
      { ...entry, seatId: other },
    ])
    await goToItem(unit, id, item)
    await writeLines(unit, id, [
      { id: unit.id(), itemId: item, words: `${mark}要先增容`, private: false, at: unit.now },
      { id: unit.id(), itemId: secret, words: `${mark}两年没交`, private: true, at: unit.now },
    ])
    for (const [index, proposal] of [`${mark}加二十个充电口`, `${mark}换锁`].entries()) {
      const resolutionId = unit.id()
      await unit.flush()
      await propose(unit, id, { id: resolutionId, itemId: item, proposal })
      await unit.flush()
      await decide(unit, id, {
        resolutionId,
        for: index === 0 ? 2 : 1,
        against: index,
        abstain: 0,
        signed: [],
        dissent: index === 0 ? [] : [{ seatId: other, words: `${mark}太贵` }],
        owner: index === 0 ? { kind: 'worker', id: worker } : null,
        dueOn: index === 0 ? addDays(dayOf(unit.now), 14) : null,
        matterId: unit.id(),
      })
    }
    await unit.flush()
    await pledge(unit, id, { id: unit.id(), resolutionId: null, seatId: other, what: `${mark}去问价钱` })
    if (state === 'running') continue
    await stepMeeting(unit, id, 'closed', null)
    await unit.flush()
    await answerFor(unit, id, [other], { answer: 'objected', words: `${mark}没说过这句` }, 'paper')
    await unit.flush()
  }
}
