import { listBodies } from '#bodies'
import {
  addCandidate,
  closeElection,
  closePolls,
  enterSheet,
  handOut,
  listVoters,
  noteFate,
  openBox,
  openPolls,
  planElection,
  readElection,
  sealBox,
} from '#elections'
import { listEntrances } from '#places'
import { freezeRoll, leaveOut, prepareRoll, rightsOf } from '#rolls'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

const compoundName = '幸福新里'
const seats = 5
/** Votes for each candidate of a hundred ballots, five a ballot at most; the last two find no seat. */
const favour = [88, 84, 80, 76, 69, 58, 41]

/** The hand of somebody at an hour of a day before the anchor. */
type Hand = (daysAgo: number, minutes: number, who?: Actor) => Unit

/**
 * The owners of 幸福新里 elect their committee on paper: a roll frozen at notice, ballots handed out against it, two boxes
 * counted by two people apart, one of them twice because the first counts differ. The term waits for somebody's press.
 */
export async function electCommittee(
  parts: Parts,
  key: string,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const [chair, worker] = cast.committee
  if (key !== 'xingfucun' || !chair || !worker) return
  await inUnit(parts, { actor: worker, now: anchor.at, ground }, async (unit) => {
    const hand: Hand = (daysAgo, minutes, who = worker) =>
      unit.as(who, instantAt(addDays(anchor.day, -daysAgo), minutes))
    const compoundId = (await listEntrances(unit)).find(({ compound }) => compound === compoundName)?.compoundId
    const body = (await listBodies(unit)).bodies.find(({ name }) => name === `${compoundName}业委会`)
    if (compoundId === undefined || body === undefined) return
    const rollId = await rollOf(hand, compoundId)
    const id = unit.id()
    const title = `${compoundName}业委会换届选举`
    const termFrom = addDays(anchor.day, 61)
    const term = { termFrom, termUntil: addDays(termFrom, 4 * 365) }
    await planElection(hand(26, 600), { id, title, bodyId: body.id, rollId, seats, ...term, parentId: null })
    await unit.flush()
    if ((await standUp(hand, id, rollId)) === 0) return
    const boxes = await poll(hand, id, random)
    await count(hand, id, boxes, [worker, chair])
    if ((await readElection(unit, id)).reconciliation.balanced) await closeElection(hand(2, 1_000, chair), id)
  })
}

/** Frozen at notice; whoever the registers do not know well enough is left out by name. */
async function rollOf(hand: Hand, compoundId: string): Promise<string> {
  const at = hand(28, 560)
  const id = at.id()
  const scope = { kind: 'compound', id: compoundId } as const
  const rosterFrom = { source: 'register', why: '新里物业移交的清册，封面写明抄自不动产登记簿' } as const
  await prepareRoll(at, { id, electorate: 'owners', scope, label: `${compoundName}业主名册`, rosterFrom })
  await at.flush()
  for (const right of await rightsOf(at, id)) {
    const known = right.personIds.length > 0 || right.owners.some((owner) => owner.startsWith('organisation:'))
    if (known) continue
    await leaveOut(at, id, right.id, '产权人只知道姓名，两次去信没有回音')
    await at.flush()
  }
  await freezeRoll(hand(27, 600), id)
  await at.flush()
  return id
}

/** Seven owners stand; fewer where the demonstration is small. Gives how many. */
async function standUp(hand: Hand, id: string, rollId: string): Promise<number> {
  const at = hand(20, 600)
  const owners = new Set((await rightsOf(at, rollId)).filter((one) => !one.excluded).flatMap((one) => one.personIds))
  const standing = [...owners].filter((_, place) => place % 7 === 0).slice(0, favour.length)
  for (const personId of standing) {
    await addCandidate(at, id, { id: at.id(), personId, cleared: true, promised: true })
    await at.flush()
  }
  return standing.length
}

/** Two boxes, five days of ballots: most come back, some are spoilt, handed back or never seen again. */
async function poll(hand: Hand, id: string, random: Random): Promise<string[]> {
  const at = hand(9, 540)
  const boxes = []
  for (const name of ['门岗票箱', '流动票箱']) {
    const box = at.id()
    await sealBox(at, id, { id: box, name, witness: '郑国梁' })
    await at.flush()
    boxes.push(box)
  }
  await openPolls(at, id)
  await at.flush()
  const voters = await everyVoter(at, id)
  for (const [place, voterId] of voters.entries()) {
    if (random.chance(0.06)) continue
    const daysAgo = 8 - Math.floor((place * 5) / voters.length)
    const fates = random.chance(0.02) ? (['spoilt', 'in-box'] as const) : ([fateOf(random)] as const)
    for (const fate of fates) {
      const proxy = random.chance(0.05) ? '书面委托，本人签名' : null
      const slipId = at.id()
      const given = { givenTo: proxy === null ? 'self' : 'proxy', to: '业主本人或受托人', proxy } as const
      await handOut(hand(daysAgo, 600), id, { id: slipId, voterId, ...given })
      await at.flush()
      const boxId = fate === 'in-box' ? (boxes[place % 3 === 0 ? 1 : 0] ?? null) : null
      const why = fate === 'lost' ? '三次上门没人，电话没有接' : null
      await noteFate(hand(daysAgo, 660), id, { slipId, fate, boxId, why })
      await at.flush()
    }
  }
  await closePolls(hand(3, 1_080), id)
  await at.flush()
  return boxes
}

const fateOf = (random: Random) => (random.chance(0.93) ? 'in-box' : random.chance(0.4) ? 'returned' : 'lost')

async function everyVoter(unit: Unit, id: string): Promise<string[]> {
  const found: string[] = []
  let after = 0
  for (;;) {
    const { voters, next } = await listVoters(unit, id, { which: 'all', words: '', after, limit: 200 })
    found.push(...voters.map((voter) => voter.id))
    if (next === null) return found
    after = next
  }
}

/** Each box by two people apart; the second box again, since its first two counts differ by one. */
async function count(
  hand: Hand,
  id: string,
  boxes: readonly string[],
  counters: readonly [Actor, Actor],
): Promise<void> {
  const at = hand(2, 540)
  for (const [place, boxId] of boxes.entries()) {
    await openBox(at, id, { boxId, witness: '郑国梁' })
    await at.flush()
    const { boxes: shown, candidates } = await readElection(at, id)
    const found = shown.find((box) => box.id === boxId)?.marked ?? 0
    const spoiled = Math.floor(found / 40)
    const valid = found - spoiled
    const votes = Object.fromEntries(
      candidates.map((one, rank) => [one.id, Math.floor((valid * (favour[rank] ?? 0)) / 100)]),
    )
    const sheet = { boxId, found, void: spoiled, votes }
    const rounds = place === 1 && found > 1 ? [{ ...sheet, found: found + 1 }, sheet, sheet, sheet] : [sheet, sheet]
    for (const [turn, one] of rounds.entries()) {
      await enterSheet(hand(2, 600 + turn * 20, counters[turn % 2 === 0 ? 0 : 1]), id, { id: at.id(), ...one })
      await at.flush()
    }
  }
}
