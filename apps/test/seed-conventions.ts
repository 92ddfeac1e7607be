import {
  adopt,
  answerComment,
  askForComments,
  beginConvention,
  comment,
  enterReview,
  fileConvention,
} from '#conventions'
import { noteComment, readConvention, writeVersion } from '#conventions'
import type { Actor } from '#kit/contract/actor.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A convention adopted, filed and under revision again with comments open, and one that waits for the meeting. */
export async function conventionsThere(unit: Unit, mark: string, resident: Actor, personId: string): Promise<void> {
  const today = dayOf(unit.now)
  const clauses = ['遛狗要牵绳。', '夜里十点以后不装修，中午十二点到两点不敲墙。', '楼道里不放电瓶车。'].map(
    (text) => ({
      id: unit.id(),
      text: `${mark}${text}`,
      relied: null,
    }),
  )
  const [dogs, noise] = clauses.map(({ id }) => id)
  const id = unit.id()
  await beginConvention(unit, id, {
    kind: 'residents',
    title: `${mark}居民公约`,
    about: `${mark}三年修订一次。`,
    compoundId: null,
    clauses,
  })
  await unit.flush()
  await pass(unit, id, mark, {
    heldOn: addDays(today, -400),
    from: addDays(today, -390),
    reviseBy: addDays(today, 300),
  })
  await fileConvention(unit, id, { on: addDays(today, -380), with: `${mark}街道办事处`, number: `${mark}备7号` })
  const changed = clauses.map((one) => (one.id === noise ? { ...one, text: `${mark}夜里八点以后不装修。` } : one))
  await writeVersion(unit, id, { after: 1, title: `${mark}居民公约`, clauses: changed, why: `${mark}改早两小时` })
  await unit.flush()
  await askForComments(unit, id, addDays(today, 9))
  await unit.flush()
  const said = { clauseId: noise ?? '', words: `${mark}周末能不能再晚一点` }
  const first = unit.id()
  await comment(unit.as(resident, unit.now), id, { id: first, ...said, amendment: `${mark}周末九点以后不装修。` })
  await noteComment(unit, id, {
    id: unit.id(),
    clauseId: dogs ?? '',
    words: `${mark}大狗要戴嘴套`,
    amendment: null,
    way: 'counter',
    personId,
    name: null,
  })
  await unit.flush()
  await answerComment(unit, id, { commentId: first, answer: 'rejected', reason: `${mark}周末也要休息`, apply: false })
  const mini = unit.id()
  await beginConvention(unit, mini, {
    kind: 'mini',
    title: `${mark}小花园公约`,
    about: null,
    compoundId: null,
    clauses: [{ id: unit.id(), text: `${mark}谁认养谁浇水。`, relied: null }],
  })
  await unit.flush()
  await review(unit, mini, mark, today)
}

async function review(unit: Unit, id: string, mark: string, on: string): Promise<string> {
  const { digest } = await readConvention(unit, id)
  await enterReview(unit, id, {
    id: unit.id(),
    digest,
    lawyer: `${mark}律师`,
    firm: `${mark}律师事务所`,
    licence: `${mark}证号`,
    fits: true,
    opinion: `${mark}没有抵触`,
    on,
    files: [],
  })
  await unit.flush()
  return digest
}

async function pass(
  unit: Unit,
  id: string,
  mark: string,
  days: { heldOn: string; from: string; reviseBy: string },
): Promise<void> {
  const digest = await review(unit, id, mark, addDays(days.heldOn, -9))
  await adopt(unit, id, {
    id: unit.id(),
    digest,
    body: 'residents-meeting',
    heldOn: days.heldOn,
    entitled: 80,
    present: 61,
    inFavour: 58,
    against: 1,
    abstained: 2,
    inForceFrom: days.from,
    reviseBy: days.reviseBy,
    record: { kind: 'meeting', id: unit.id() },
    files: [],
  })
  await unit.flush()
}
