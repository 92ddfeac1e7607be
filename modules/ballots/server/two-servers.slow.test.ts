import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { brokenAt } from '#kit/server/chain.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../../accounts/test/sign-in.ts'
import { closedVote, closeVote, draftVote, giveNotice, openVote } from '../api.ts'
import { expectRebuilt } from '../test/rebuilt.ts'
import { electorsOf, sheets } from '../test/vote.ts'

/**
 * Two servers, each a process of its own with its own connections, stand before one database: what keeps ballots of one
 * server together in one transaction (`chain/together.ts`) knows nothing of the other. Only the lock on the vote keeps them apart.
 */
let house: TestHouse
const servers: ChildProcess[] = []
const ports: number[] = []
const day = 86_400_000
const voteId = newId()
const three = sheets()
let voters: { headers: Record<string, string>; rightId: string }[] = []

beforeAll(async () => {
  house = await openTestHouse()
  const e = await electorsOf(house)
  const at = (days: number) => new Date(Date.now() + days * day)
  const worker = (now: Date) => ({ actor: e.worker().actor, now })
  const more = { silence: null, cost: null, topicId: null, conventionId: null, closesAt: at(1) }
  const scope = { kind: 'compound', id: e.compoundId } as const
  const asked = { title: '换水泵', question: '换吗？', words: '', electorate: 'owners', rule: 'ordinary' } as const
  await house.unit((unit) => draftVote(unit, voteId, { ...asked, ...more, scope }), worker(at(-30)))
  await house.unit((unit) => giveNotice(unit, voteId), worker(at(-30)))
  await house.unit((unit) => openVote(unit, voteId, three), worker(at(-1)))
  const rows = await house.parts.database.owner.query(
    'select right_id, voters[1] as person_id from ballots.right_state where vote_id = $1 and cardinality(voters) = 1',
    [voteId],
  )
  const owners = rows.rows as { right_id: string; person_id: string }[]
  // Several telephones of each owner, so that one right is voted for on both servers at once.
  voters = await Promise.all(
    Array.from({ length: 18 }, async (_, n) => {
      const { right_id: rightId, person_id: personId } = owners[n % owners.length] as (typeof owners)[number]
      const who = await signedIn(house.parts, { role: 'resident', neighbourhoodId: house.a.id, personId })
      return { headers: who.headers, rightId }
    }),
  )
  const key = Buffer.alloc(32, 7).toString('hex')
  for (const _ of [1, 2]) {
    const args = [house.database, key, house.parts.config.dataFolder]
    const child = fork(join(import.meta.dirname, '../../../apps/test/serve.ts'), args, { execArgv: [] })
    servers.push(child)
    const [port] = (await once(child, 'message')) as [number]
    ports.push(port)
  }
})
afterAll(async () => {
  for (const child of servers) {
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }
  await house.close()
})

async function cast(port: number, id: string, { headers, rightId }: (typeof voters)[number], choice: string) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/n/${house.a.id}/votes/${voteId}/ballots`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ id, rightId, choice }),
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as { slip: string; n: number; hash: string }
}

it('two servers take ballots for one vote at once: one chain, each ballot in it once', async () => {
  const [one = 0, other = 0] = ports
  expect(one).not.toBe(other)
  const answers = new Map<string, { slip: string; n: number; hash: string }>()
  const servedBy = new Map<string, number>()
  let sent = 0
  const telephone = async (place: number) => {
    while (sent < 600) {
      const at = (sent += 1)
      const voter = voters[(at + place) % voters.length] as (typeof voters)[number]
      const id = newId()
      const choice = at % 3 === 0 ? 'no' : 'yes'
      servedBy.set(id, at % 2 === 0 ? one : other)
      // Every fourth goes to both at once, as from a telephone that lost its answer: it is one ballot with one slip.
      const [first, again] = await Promise.all([
        cast(servedBy.get(id) ?? one, id, voter, choice),
        at % 4 === 0 ? cast(other, id, voter, choice) : null,
      ])
      if (again) expect(again).toEqual(first)
      answers.set(id, first)
    }
  }
  await Promise.all(Array.from({ length: 24 }, (_, place) => telephone(place)))

  const { owner } = house.parts.database
  const found = await owner.query(
    `select ref_id, n::int as n, receipt, hash from ballots.event where vote_id = $1 and type = 'given' order by n`,
    [voteId],
  )
  const kept = found.rows as { ref_id: string; n: number; receipt: string; hash: string }[]
  expect(kept).toHaveLength(answers.size)
  expect(new Map(kept.map((row) => [row.ref_id, { slip: row.receipt, n: row.n, hash: row.hash }]))).toEqual(
    new Map([...answers].map(([id, { slip, n, hash }]) => [id, { slip, n, hash }])),
  )
  // Both took part all along: what one server got stands among what the other got.
  const by = kept.map(({ ref_id: id }) => servedBy.get(id))
  expect(by.filter((port, at) => at > 0 && port !== by[at - 1]).length).toBeGreaterThan(20)

  const later = new Date(Date.now() + 2 * day)
  const phrases = [three[0]?.phrase ?? '', three[1]?.phrase ?? '']
  await house.unit((unit) => closeVote(unit, voteId, phrases), { now: later })
  const { events, rights } = await house.unit((unit) => closedVote(unit, voteId))
  expect(brokenAt(events)).toBeNull()
  expect(events.map(({ n }) => n)).toEqual(events.map((_, at) => at + 1))
  expect(rights.filter(({ choice }) => choice !== null)).toHaveLength(new Set(voters.map((v) => v.rightId)).size)
  expect(await expectRebuilt(owner, voteId)).toBe(6)
})
