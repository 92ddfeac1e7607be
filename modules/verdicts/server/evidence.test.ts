import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast, closedVote, readVote } from '#ballots'
import { readRoll, rightsOf } from '#rolls'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { changeOwners, correctOwners } from '../../ballots/test/corrected.ts'
import { byHand, type Electors, electorsOf, type Hand } from '../../ballots/test/vote.ts'
import { verifyPack } from '../api.ts'
import { heldVote } from '../test/held-vote.ts'
import { aboutParking } from '../test/parking.ts'

let house: TestHouse
let e: Electors
const closedAt = new Date('2026-11-22T12:30:00Z')

beforeAll(async () => {
  house = await openTestHouse({ clock: () => closedAt, identify: byHand })
  e = await electorsOf(house)
})
afterAll(() => house.close())

const held = (meanwhile: (voteId: string) => Promise<void>, counted?: (voteId: string) => Promise<void>) => {
  const { zhao, qian } = e.persons
  return heldVote(house.unit, {
    vote: aboutParking(e.compoundId),
    worker: e.worker().actor,
    ballots: [
      { as: e.as(zhao, '赵国强').actor, choice: 'no' },
      { as: e.as(qian, '钱玉兰').actor, choice: 'yes' },
    ],
    closedAt,
    meanwhile,
    ...(counted ? { counted } : {}),
  })
}
const fullPack = async (as: Hand, voteId: string) => {
  const url = `/api/n/${house.a.id}/verdicts/${voteId}/pack?kind=full`
  return (await house.http.inject({ method: 'GET', url, headers: as.headers })).rawPayload
}

it('tells of a sale while voting went on: by the corrected roll, with the buyer’s ballot', async () => {
  const { lin } = e.persons
  const now = new Date(closedAt.getTime() - 5 * 86_400_000)
  const id = await held(async (voteId) => {
    const { rollId } = await house.unit((unit) => readVote(unit, voteId))
    const rightId =
      (await house.unit((unit) => rightsOf(unit, rollId))).find(({ label }) => label.endsWith('401室'))?.id ?? ''
    await changeOwners(house, e.homes[3] ?? '', [lin])
    await correctOwners(house, e, { rollId, rightId, now })
    const own = { id: newId(), rightId, choice: 'yes' as const }
    const after = new Date(now.getTime() + 60_000)
    await house.unit((unit) => cast(unit, voteId, own), { actor: e.as(lin, '林秀英').actor, now: after })
  })
  const pack = await fullPack(e.as(lin, '林秀英'), id)
  const report = verifyPack(pack)
  expect(report.faults).toEqual([])
  expect(report.held.map(({ en }) => en)).toContain('What was counted is the roll that the chain locked.')
  const files = unzipSync(pack)
  expect(strFromU8(files['ballots.csv'] ?? new Uint8Array())).toMatch(/401室,yes,/)
  expect(strFromU8(files['events.jsonl'] ?? new Uint8Array())).toContain('"type":"owners-changed"')
})

it('is of the roll that was counted by, though two people corrected it before the verdict was written down', async () => {
  const now = new Date(closedAt.getTime() + 1_000)
  const id = await held(
    () => Promise.resolve(),
    async (voteId) => {
      const { roll, rights } = await house.unit((unit) => closedVote(unit, voteId))
      const right = rights.find(({ label }) => label.endsWith('201室'))
      await changeOwners(house, e.homes[1] ?? '', [e.persons.lin, e.persons.wu])
      await correctOwners(house, e, { rollId: roll.id, rightId: right?.id ?? '', now })
      expect((await house.unit((unit) => readRoll(unit, roll.id))).version).toBe(roll.version + 1)
      // Who lost a home after the count is still of those who were counted.
      const still = await house.unit((unit) => closedVote(unit, voteId))
      expect([still.roll, still.rights]).toEqual([roll, rights])
    },
  )
  const report = verifyPack(await fullPack(e.as(e.persons.qian, '钱玉兰'), id))
  expect(report.faults).toEqual([])
  expect(report.held.map(({ en }) => en)).toContain('What was counted is the roll that the chain locked.')
})

it('names a question that somebody edited in the database after the opening', async () => {
  const id = await held(async (voteId) => {
    const edited = `update ballots.vote set question = replace(question, '260', '290') where id = $1`
    await house.parts.database.owner.query(edited, [voteId])
  })
  expect(verifyPack(await fullPack(e.as(e.persons.qian, '钱玉兰'), id)).faults).toMatchObject([
    { file: 'vote.json', en: expect.stringContaining('“question” is not what was locked at opening') },
  ])
})
