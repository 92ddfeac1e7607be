import { listBodies } from '#bodies'
import {
  addCandidate,
  closePolls,
  enterSheet,
  handOut,
  listVoters,
  noteFate,
  openBox,
  openPolls,
  planElection,
  sealBox,
} from '#elections'
import { listFrozenRolls } from '#rolls'
import { newId } from '#kit/server/id.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A residents' committee being elected: a ballot handed out and put into a box, the box opened and counted by one of two. */
export async function electionThere(unit: Unit, mark: string, personId: string): Promise<void> {
  const { bodies } = await listBodies(unit)
  const body = bodies.find(({ kind }) => kind === 'residents-committee')
  const [roll] = await listFrozenRolls(unit)
  if (body === undefined || roll === undefined) throw new Error('nothing to elect')
  const id = newId()
  const today = dayOf(unit.now)
  const term = { termFrom: addDays(today, 30), termUntil: addDays(today, 1_800) }
  await planElection(unit, {
    id,
    title: `${mark}居委会换届`,
    bodyId: body.id,
    rollId: roll.id,
    seats: 1,
    ...term,
    parentId: null,
  })
  await unit.flush()
  const candidate = newId()
  await addCandidate(unit, id, { id: candidate, personId, cleared: false, promised: true })
  const box = newId()
  await sealBox(unit, id, { id: box, name: `${mark}一号箱`, witness: `${mark}见证人` })
  await unit.flush()
  await openPolls(unit, id)
  await unit.flush()
  const { voters } = await listVoters(unit, id, { which: 'all', words: '', after: 0, limit: 1 })
  const slipId = newId()
  await handOut(unit, id, {
    id: slipId,
    voterId: voters[0]?.id ?? '',
    givenTo: 'proxy',
    to: `${mark}领票人`,
    proxy: `${mark}委托书`,
  })
  await unit.flush()
  await noteFate(unit, id, { slipId, fate: 'in-box', boxId: box, why: null })
  await unit.flush()
  await closePolls(unit, id)
  await unit.flush()
  await openBox(unit, id, { boxId: box, witness: `${mark}见证人` })
  await unit.flush()
  await enterSheet(unit, id, { id: newId(), boxId: box, found: 1, void: 0, votes: { [candidate]: 1 } })
}
