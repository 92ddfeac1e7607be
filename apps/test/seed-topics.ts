import { keepFile } from '#files'
import { settleCompounds } from '#places'
import {
  addPoint,
  appeal,
  decide,
  drawPlace,
  hide,
  openTopic,
  proposeTopic,
  putCall,
  putIdlePlace,
  putOption,
  putPlan,
  setForum,
} from '#topics'
import type { Actor } from '#kit/contract/actor.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { photo } from '../../modules/files/test/made-files.ts'

/** An idle place, a call, the forum's own rules; a topic with points, one of them hidden and appealed; one decided. */
export async function topicsThere(unit: Unit, mark: string, resident: Actor): Promise<void> {
  const [compoundId = ''] = await settleCompounds(unit, [{ name: `${mark}花园`, address: `${mark}路1弄` }])
  const own = unit.as(resident, unit.now)
  const placeId = unit.id()
  await putIdlePlace(unit, placeId, {
    version: null,
    compoundId,
    name: `${mark}露台`,
    spot: `${mark}楼顶`,
    area: 20_000,
    ownerKind: 'owners-common',
    ownerName: `${mark}业主`,
    couldBecome: `${mark}花园`,
    state: 'idle',
    photos: [],
  })
  const plan = unit.id()
  await keepFile(unit, { id: plan, name: `${mark}平面图.jpg`, content: await photo(600, 400) })
  await unit.flush()
  await putPlan(unit, compoundId, plan)
  await unit.flush()
  await drawPlace(unit, placeId, 1, [
    [200, 200],
    [500, 220],
    [480, 600],
    [220, 580],
  ])
  const closesOn = addDays(dayOf(unit.now), 9)
  await putCall(unit, unit.id(), { compoundId, title: `${mark}征集`, words: `${mark}说说看`, closesOn })
  await setForum(unit, { id: unit.id(), name: `${mark}议事厅`, words: `${mark}实名说话` })
  const topic = { kind: 'micro-renewal', compoundId, callId: null, photos: [] } as const
  const id = unit.id()
  await proposeTopic(own, { ...topic, id, title: `${mark}屋顶花园`, words: `${mark}种点花`, idlePlaceId: placeId })
  for (const stance of ['for', 'against', 'idea'] as const)
    await addPoint(own, id, { id: unit.id(), stance, words: `${mark}说一句${stance}` })
  const [pointId, hiding] = [unit.id(), unit.id()]
  await addPoint(own, id, { id: pointId, stance: 'against', words: `${mark}骂人的话` })
  await hide(unit, { pointId }, { id: hiding, breach: 'abuse', reason: `${mark}骂人` })
  await appeal(own, hiding, `${mark}没有骂人`)
  await putOption(unit, unit.id(), {
    topicId: id,
    title: `${mark}轻质土`,
    words: `${mark}铺一层`,
    costFen: 4_800_000,
    paidBy: `${mark}公共收益`,
    affects: `${mark}顶楼`,
    beforeFile: null,
    afterFile: null,
  })
  const decided = unit.id()
  const from = { way: 'counter', personId: null, name: `${mark}来人` } as const
  const opened = {
    source: 'resident',
    level: 'compound',
    entranceId: null,
    matterIds: [],
    idlePlaceId: null,
    from,
  } as const
  await openTopic(unit, { ...topic, ...opened, id: decided, title: `${mark}加长椅`, words: `${mark}歇脚` })
  await decide(unit, decided, { outcome: 'rejected', reason: `${mark}没有地方` })
}
