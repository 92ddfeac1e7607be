import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { brokenAt } from '#kit/server/chain.ts'
import { newId } from '#kit/server/id.ts'
import { sealTo } from '#kit/server/sealed-box.ts'
import type { Box } from '../domain/box.ts'
import { changeOwners, correctOwners } from '../test/corrected.ts'
import { type Answer, asking, closedOf, type Held, noticed, openedVote, tell } from '../test/held.ts'
import { expectRebuilt } from '../test/rebuilt.ts'
import { byHand, type Electors, electorsOf } from '../test/vote.ts'

let house: TestHouse
let e: Electors
let now = noticed
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  e = await electorsOf(house)
})
afterAll(() => house.close())

const ask = asking(() => house)
const place = () => ({ house, e, at: (instant: Date) => void (now = instant) })
const held = () => openedVote(place())
const close = (vote: Held) => closedOf(place(), vote)
const hear = (type: string, data: object) => tell(house, type, data, { now })
const sql = async (text: string, values: unknown[]) => (await house.parts.database.owner.query(text, values)).rows
const cast = (vote: Held, at: number, personId: string, choice: string) =>
  ask(e.as(personId, '业主'), 'POST', `/${vote.id}/ballots`, { id: newId(), rightId: vote.rights[at], choice })

describe('an owner dies while a vote goes on', () => {
  it('keeps what was given, tells the register apart from the roll, and lets the heirs vote after a correction by two', async () => {
    const vote = await held()
    const { zhao, lin, qian } = e.persons
    expect((await cast(vote, 3, zhao, 'no')).status).toBe(200)
    // Two heirs are entered in the register of titles.
    await changeOwners(house, e.homes[3] ?? '', [lin, qian])
    later(60)
    expect((await cast(vote, 3, lin, 'yes')).body.code).toBe('ballots.not-your-right')

    await correctOwners(house, e, { rollId: vote.rollId, rightId: vote.rights[3] ?? '', now })
    later(60)
    expect((await cast(vote, 3, zhao, 'no')).body.code).toBe('ballots.not-your-right')
    expect((await cast(vote, 3, lin, 'yes')).status).toBe(200)
    later(1)
    expect((await cast(vote, 3, qian, 'yes')).status).toBe(200)
    expect(await expectRebuilt(house.parts.database.owner, vote.id)).toBe(6)
    const { rights, events } = await close(vote)
    // Not disputed with one who owns nothing any more; and in view all the same.
    expect(rights.find(({ id }) => id === vote.rights[3])).toMatchObject({ choice: 'yes', dispute: null })
    expect(events.filter(({ type }) => type === 'given')).toHaveLength(3)
  })
})

describe('a roll corrected a moment before the closing', () => {
  it('is what is counted by, though the news of it has not come: the chain says so before the count', async () => {
    const vote = await held()
    const { lin, wu } = e.persons
    await cast(vote, 2, lin, 'no')
    await changeOwners(house, e.homes[2] ?? '', [wu])
    await correctOwners(house, e, { rollId: vote.rollId, rightId: vote.rights[2] ?? '', now, heard: false })
    const { events, rights, roll } = await close(vote)
    expect(events.map(({ type }) => type)).toEqual(['opened', 'given', 'roll-corrected', 'owners-changed', 'closed'])
    expect(events[2]?.data).toEqual({ version: 2, digest: roll.digest })
    expect(rights.find(({ id }) => id === vote.rights[2])).toMatchObject({ owners: [`person:${wu}`], choice: 'no' })
    await expectRebuilt(house.parts.database.owner, vote.id)
  })
})

describe('two corrections of a roll, of which the later is heard first', () => {
  it('leaves the vote with the later one: what is heard after it changes nothing', async () => {
    const vote = await held()
    const [third = '', fourth = ''] = [vote.rights[2], vote.rights[3]]
    await changeOwners(house, e.homes[2] ?? '', [e.persons.zhao])
    await correctOwners(house, e, { rollId: vote.rollId, rightId: third, now, heard: false })
    const [first] = await sql('select digest from rolls.version where roll_id = $1 and number = 2', [vote.rollId])
    await changeOwners(house, e.homes[3] ?? '', [e.persons.wu])
    await correctOwners(house, e, { rollId: vote.rollId, rightId: fourth, now })
    await hear('rolls.roll-corrected', { rollId: vote.rollId, version: 2, digest: String(first?.digest) })
    const told = await sql(`select data from ballots.event where vote_id = $1 and type = 'roll-corrected'`, [vote.id])
    expect(told.map(({ data }) => data.version)).toEqual([3])
    const rows = await sql('select right_id, voters from ballots.right_state where vote_id = $1', [vote.id])
    const votersOf = (id: string) => rows.find(({ right_id: right }) => right === id)?.voters
    expect([votersOf(third), votersOf(fourth)]).toEqual([[e.persons.zhao], [e.persons.wu]])
    const { roll } = await close(vote)
    expect(roll.version).toBe(3)
  })
})

describe('somebody alone', () => {
  it('cannot note and enter: nothing is given by trying, and a colleague may be the second', async () => {
    const vote = await held()
    const worker = e.worker()
    const request = { id: newId(), rightId: vote.rights[4], personId: e.persons.qian, kind: 'phone' }
    expect((await ask(worker, 'POST', `/${vote.id}/requests`, request)).status).toBe(200)
    const enter = { id: newId(), requestId: request.id, choice: 'yes' }
    expect((await ask(worker, 'POST', `/${vote.id}/requested-ballots`, enter)).body.code).toBe('ballots.same-worker')
    // Nothing was given by trying.
    expect(await sql(`select 1 from ballots.event where vote_id = $1 and type = 'given'`, [vote.id])).toEqual([])
    expect((await ask(e.colleague(), 'POST', `/${vote.id}/requested-ballots`, enter)).status).toBe(200)
  })
})

/** A small dice that falls the same each time (Park and Miller). */
function dice(seed: number) {
  let state = seed
  return (sides: number) => (state = (state * 48_271) % 2_147_483_647) % sides
}

describe('whatever happens, through all five channels', () => {
  it.each([7, 11, 2_026])('is kept as its events come to, and each right is counted once (%i)', async (seed) => {
    const roll = dice(seed)
    const vote = await held()
    const { wu, chen, lin, zhao, qian } = e.persons
    const owners = [[wu, chen], [wu, chen], [lin], null, [qian]]
    const one = <T>(some: readonly T[]): T => some[roll(some.length)] as T
    const taken = { given: 0, refused: 0 }
    const note = ({ status, body }: Answer) => {
      // A refusal is an answer; anything else is not.
      expect([200, 403, 404, 409, 422], JSON.stringify(body)).toContain(status)
      if (status === 200) taken.given += 1
      else taken.refused += 1
    }
    const doings = {
      app: async (at: number, personId: string) => note(await cast(vote, at, personId, one(['yes', 'no', 'abstain']))),
      visit: async (at: number, personId: string) =>
        note(
          await ask(e.worker(), 'POST', `/${vote.id}/visited-ballots`, {
            id: newId(),
            rightId: vote.rights[at],
            personId,
            choice: one(['yes', 'no']),
          }),
        ),
      phone: async (at: number, personId: string) => {
        const id = newId()
        note(
          await ask(e.worker(), 'POST', `/${vote.id}/requests`, {
            id,
            rightId: vote.rights[at],
            personId,
            kind: 'phone',
          }),
        )
        note(
          await ask(e.colleague(), 'POST', `/${vote.id}/requested-ballots`, {
            id: newId(),
            requestId: id,
            choice: one(['yes', 'no']),
          }),
        )
      },
      paper: async (at: number) => {
        const rightId = vote.rights[at] ?? ''
        const sealed = sealTo(vote.publicKey, one(['yes', 'no']), `ballots:${vote.id}:${rightId}`)
        const givenAt = now.toISOString()
        // As the room of papers leaves it once two have read it; read again, it is one number twice.
        const read = `update papers.paper set state = 'read', issued_at = $3, given_at = $3, scan_id = $4
          where stack_id = $1 and right_id = $2 returning serial`
        const [{ serial }] = await sql(read, [vote.id, rightId, now, newId()])
        await hear('papers.paper-read', {
          voteId: vote.id,
          rightId,
          serial,
          sealed,
          givenAt,
          readBy: ['周敏芝', '陆沁'],
          scanId: null,
        })
      },
      delivered: async (at: number) => {
        const [rightId, by, to] = [vote.rights[at], '周敏芝', 'self']
        await hear('papers.paper-delivered', {
          voteId: vote.id,
          rightId,
          how: 'hand',
          by,
          to,
          at: now.toISOString(),
          warned: true,
        })
      },
      undo: async (at: number) => {
        const [row] = await sql('select box from ballots.right_state where vote_id = $1 and right_id = $2', [
          vote.id,
          vote.rights[at],
        ])
        const ballotId = (row.box as Box).ballots.at(-1)?.id ?? newId()
        note(
          await ask(e.worker(), 'POST', `/${vote.id}/reversals`, {
            id: newId(),
            ballotId,
            rightId: vote.rights[at],
            said: '本人来电',
          }),
        )
      },
      settle: async (at: number) => {
        const [row] = await sql('select box from ballots.right_state where vote_id = $1 and right_id = $2', [
          vote.id,
          vote.rights[at],
        ])
        const found = one((row.box as Box).ballots)?.id ?? null
        for (const as of [e.worker(), e.colleague()])
          note(
            await ask(as, 'POST', `/${vote.id}/settlements`, {
              id: newId(),
              rightId: vote.rights[at],
              stands: found,
              reason: '两人核对',
            }),
          )
      },
    }
    for (let step = 0; step < 60; step += 1) {
      later(1 + roll(300))
      const at = one([0, 1, 2, 4])
      const personId = one(owners[at] ?? [zhao])
      await doings[one(['app', 'app', 'visit', 'phone', 'paper', 'delivered', 'undo', 'settle'] as const)](at, personId)
    }
    expect(taken.given).toBeGreaterThan(25)
    expect(taken.refused).toBeGreaterThan(2)
    expect(await expectRebuilt(house.parts.database.owner, vote.id)).toBe(6)
    const { rights, events, tally, channels } = await close(vote)
    expect(brokenAt(events)).toBeNull()
    const counted = rights.filter(({ choice, dispute }) => choice !== null && dispute === null)
    expect(
      Object.values(channels)
        .flatMap((said) => Object.values(said))
        .reduce((sum, count) => sum + count, 0),
    ).toBe(counted.length)
    expect(tally.asCast.totals.participatingHeads).toBeLessThanOrEqual(5)
    expect(rights.every(({ choice, dispute }) => choice === null || dispute === null || dispute === 'head')).toBe(true)
  })
})
