import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBodies, settleBodies } from '#bodies'
import { blankFacts, savePersons } from '#people'
import { listEntrances, settleHomes } from '#places'
import { freezeRoll, prepareRoll } from '#rolls'
import { saveTitles } from '#titles'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'

let house: TestHouse
let worker: SignedIn
let colleague: SignedIn
let bodyId = ''
let rollId = ''
let people: string[] = []
const now = new Date('2026-11-26T02:00:00Z')
const compound = { name: '延吉七村', address: '延吉七村' }
const stranger = newId()

/** Twelve homes: the first two are of one owner, so eleven heads. */
const HOMES = 12

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  const homes = await house.unit((unit) =>
    settleHomes(
      unit,
      Array.from({ length: HOMES }, (_, n) => ({
        compound,
        entrance: '3号',
        room: `${n + 1}01`,
        floor: n + 1,
        buildingArea: 6_000,
        exclusiveArea: 5_000,
        exclusiveAreaSource: 'register' as const,
        use: 'lived-in' as const,
      })),
    ),
  )
  people = homes.map(() => newId())
  await house.unit((unit) =>
    savePersons(
      unit,
      [...people, stranger].map((id, at) => ({
        id,
        version: null,
        facts: { ...blankFacts(`业主${at}`), homeId: homes[at]?.id ?? homes[0]?.id ?? '', birthDate: '1970-01-01' },
      })),
      '测试',
    ),
  )
  const [entrance] = await house.unit((unit) => listEntrances(unit))
  const compoundId = entrance?.compoundId ?? ''
  await house.unit(async (unit) => {
    const titles = homes.map(({ id: homeId }, at) => ({
      id: newId(),
      homeId,
      owner: { personId: people[at === 1 ? 0 : at] ?? '' },
      kind: 'owned' as const,
      share: null,
      since: null,
      evidence: 'register' as const,
      note: null,
    }))
    await saveTitles(unit, titles, '测试')
    await settleBodies(unit, [
      { kind: 'owners-committee', name: '延吉七村业主委员会', compoundIds: [compoundId], posts: [] },
    ])
  })
  bodyId =
    (await house.unit((unit) => listBodies(unit))).bodies.find(({ kind }) => kind === 'owners-committee')?.id ?? ''
  rollId = newId()
  await house.unit(async (unit) => {
    const scope = { kind: 'compound', id: compoundId } as const
    await prepareRoll(unit, { id: rollId, electorate: 'owners', scope, label: '换届名册' })
    await unit.flush()
    await freezeRoll(unit, rollId)
  })
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  colleague = await signedIn(house.parts, { role: 'chair', neighbourhoodId, name: '陆沁' })
})
afterAll(() => house.close())

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.json() }
}
const plan = (id: string, more: object = {}) =>
  ask(worker, 'PUT', `/elections/${id}`, {
    title: '业委会换届',
    bodyId,
    rollId,
    seats: 2,
    termFrom: '2027-01-01',
    termUntil: '2030-12-31',
    ...more,
  })
const act = (id: string, path: string, body: object = {}, as = worker) =>
  ask(as, 'POST', `/elections/${id}/${path}`, body)
const read = async (id: string) => (await ask(worker, 'GET', `/elections/${id}`)).body
const voters = async (id: string, which = 'all') =>
  (await ask(worker, 'GET', `/elections/${id}/voters?which=${which}`)).body.voters as {
    id: string
    label: string
    units: number
    slips: { id: string; number: number; fate: string; to: string }[]
  }[]

/** An election with three candidates, polls open and one sealed box. */
async function opened(more: object = {}) {
  const id = newId()
  expect((await plan(id, more)).status).toBe(200)
  const candidates = [newId(), newId(), newId()]
  for (const [at, candidate] of candidates.entries())
    await act(id, 'candidates', { id: candidate, personId: people[at + 2], cleared: true, promised: true })
  const box = newId()
  await act(id, 'boxes', { id: box, name: '一号箱', witness: '陈见证' })
  expect((await act(id, 'open')).status).toBe(200)
  return { id, candidates: candidates as [string, string, string], box }
}
/** Hands a ballot to each of the first heads, and has it put into the box. */
async function cast(id: string, box: string, many: number) {
  for (const voter of (await voters(id)).slice(0, many)) {
    const slipId = newId()
    await act(id, 'slips', { id: slipId, voterId: voter.id, givenTo: 'self', to: '吴小芬' })
    expect((await act(id, 'fates', { slipId, fate: 'in-box', boxId: box })).status).toBe(200)
  }
}
const count = (
  id: string,
  boxId: string,
  found: number,
  votes: Record<string, number>,
  as = worker,
  more: object = {},
) => act(id, 'sheets', { id: newId(), boxId, found, void: 0, votes, ...more }, as)

describe('before the polls', () => {
  it('takes a frozen roll of the right people, and candidates who may stand', async () => {
    const id = newId()
    await plan(id)
    expect((await plan(id, { title: '另一次' })).status).toBe(200)
    expect((await read(id)).election).toMatchObject({ title: '业委会换届', state: 'preparing' })
    const candidate = { id: newId(), personId: people[3], cleared: true, promised: true }
    const listed = (more: object) => act(id, 'candidates', { ...candidate, id: newId(), ...more })
    expect((await listed({ personId: stranger })).body.code).toBe('elections.not-an-owner')
    expect((await listed({ cleared: false })).body.code).toBe('elections.not-cleared')
    expect((await listed({ promised: false })).body.code).toBe('elections.not-cleared')
    expect((await act(id, 'open')).body.code).toBe('elections.no-candidates')
    expect((await act(id, 'candidates', candidate)).status).toBe(200)
    expect((await listed({})).body.code).toBe('elections.candidate-twice')
    await act(id, 'withdrawals', { candidateId: candidate.id, why: '本人退出' })
    expect((await act(id, 'open')).body.code).toBe('elections.no-candidates')
    expect((await act(id, 'close')).body.code).toBe('elections.not-now')
  })

  it('refuses a roll of others, and a draft', async () => {
    const [adults, draft] = [newId(), newId()]
    await house.unit(async (unit) => {
      const scope = { kind: 'neighbourhood', id: house.a.id } as const
      await prepareRoll(unit, { id: adults, electorate: 'adults', scope, label: '居民' })
      await prepareRoll(unit, { id: draft, electorate: 'owners', scope, label: '草稿' })
      await unit.flush()
      await freezeRoll(unit, adults)
    })
    expect((await plan(newId(), { rollId: adults })).body.code).toBe('elections.wrong-roll')
    expect((await plan(newId(), { rollId: draft })).body.code).toBe('elections.roll-not-frozen')
    expect((await plan(newId(), { termUntil: '2026-12-31' })).body.code).toBe('elections.days-crossed')
  })
})

describe('at the polls', () => {
  it('hands one ballot to each head, by the numbers of the counterfoils, with a written proxy where there is one', async () => {
    const { id, box } = await opened()
    const all = await voters(id)
    expect(all.map(({ units }) => units)).toEqual([2, ...Array.from({ length: HOMES - 2 }, () => 1)])
    const [first, second] = all
    const [one, other] = [newId(), newId()]
    const given = { id: one, voterId: first?.id, givenTo: 'self', to: '吴小芬' }
    expect((await act(id, 'slips', given)).body).toEqual({ number: 1 })
    expect((await act(id, 'slips', given)).body).toEqual({ number: 1 })
    expect((await act(id, 'slips', { ...given, id: newId() })).body.code).toBe('elections.already-issued')
    const proxy = { id: other, voterId: second?.id, givenTo: 'proxy', to: '陈大明' }
    expect((await act(id, 'slips', proxy)).body.code).toBe('elections.proxy-needed')
    expect((await act(id, 'slips', { ...proxy, proxy: '委托书11月25日签' })).body).toEqual({ number: 2 })
    expect((await voters(id, 'out')).map(({ slips }) => slips[0]?.to)).toEqual(['吴*芬', '陈*明'])
    // A spoilt one is replaced; one in the box is not.
    expect((await act(id, 'fates', { slipId: one, fate: 'spoilt' })).status).toBe(200)
    expect((await act(id, 'slips', { ...given, id: newId() })).body).toEqual({ number: 3 })
    expect((await act(id, 'fates', { slipId: one, fate: 'in-box', boxId: box, why: '记错了' })).body.code).toBe(
      'elections.already-issued',
    )
    expect((await act(id, 'fates', { slipId: other, fate: 'in-box' })).body.code).toBe('elections.box-needed')
    expect((await act(id, 'fates', { slipId: other, fate: 'lost' })).body.code).toBe('elections.reason-needed')
    await act(id, 'fates', { slipId: other, fate: 'in-box', boxId: box })
    expect((await act(id, 'fates', { slipId: other, fate: 'returned' })).body.code).toBe('elections.reason-needed')
    expect((await act(id, 'openings', { boxId: box, witness: '陈见证' })).body.code).toBe('elections.not-now')
  })

  it('keeps its numbers apart when several hand out at once, and gives a head one ballot whoever is quicker', async () => {
    const { id } = await opened()
    const all = await voters(id)
    const give = (voterId: string | undefined) =>
      act(id, 'slips', { id: newId(), voterId, givenTo: 'self', to: '吴小芬' })
    const given = await Promise.all(all.slice(0, 6).map((voter) => give(voter.id)))
    expect(new Set(given.map(({ body }) => body.number))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
    const both = await Promise.all([give(all[7]?.id), give(all[7]?.id)])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })

  it('keeps nothing that ties a vote to whoever cast it', async () => {
    const { rows } = await house.parts.database.owner.query(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'elections' and column_name in ('voter_id', 'votes')`,
    )
    expect(rows).toHaveLength(2)
    expect(new Set((rows as { table_name: string }[]).map((row) => row.table_name))).toEqual(new Set(['slip', 'sheet']))
  })
})

describe('the count', () => {
  it('is by two people apart, again where they differ, and closes only when every ballot is accounted for', async () => {
    const { id, box, candidates } = await opened()
    const [a, b, c] = candidates
    await cast(id, box, 8)
    const out = newId()
    await act(id, 'slips', { id: out, voterId: (await voters(id, 'none'))[0]?.id, givenTo: 'self', to: '吴小芬' })
    await act(id, 'close-polls')
    expect((await act(id, 'slips', { id: newId(), voterId: out, givenTo: 'self', to: '甲' })).body.code).toBe(
      'elections.not-now',
    )
    expect((await count(id, box, 8, {})).body.code).toBe('elections.box-sealed')
    expect((await act(id, 'openings', { boxId: box, witness: '周敏芝' })).body.code).toBe('elections.witness-needed')
    await act(id, 'openings', { boxId: box, witness: '陈见证' })
    expect((await count(id, box, 8, { [a]: 9 })).body.code).toBe('elections.impossible-sheet')
    expect((await count(id, box, 8, { [newId()]: 1 })).body.code).toBe('elections.unknown-candidate')
    expect((await count(id, box, 8, { [a]: 7, [b]: 5 })).body).toEqual({ settled: false, differ: false })
    // Whoever counts second sees no figures of the first.
    expect((await read(id)).boxes[0]).toMatchObject({ entered: 1, sheets: [], settled: null })
    expect((await count(id, box, 8, { [a]: 7, [b]: 5 })).body.code).toBe('elections.already-counted')
    expect((await count(id, box, 8, { [a]: 7, [b]: 6 }, colleague)).body).toEqual({ settled: false, differ: true })
    expect((await read(id)).reconciliation.open).toEqual(['ballots-out', 'sheets-differ'])
    const votes = { [a]: 7, [b]: 5, [c]: 1 }
    await count(id, box, 8, votes, colleague, { void: 1 })
    expect((await count(id, box, 8, votes, worker, { void: 1 })).body).toEqual({ settled: true, differ: false })
    expect((await count(id, box, 8, votes, worker)).body.code).toBe('elections.count-settled')
    expect((await act(id, 'close')).body.code).toBe('elections.does-not-add-up')
    await act(id, 'fates', { slipId: out, fate: 'lost', why: '电话打不通，三次上门没人' })
    const { reconciliation } = await read(id)
    expect(reconciliation).toMatchObject({ issued: 9, found: 8, void: 1, valid: 7, lost: 1, out: 0, balanced: true })
    expect((await act(id, 'close')).status).toBe(200)
    const { outcome, election } = await read(id)
    expect(election.state).toBe('closed')
    // Eight of eleven heads, nine homes of twelve; more than half of eight is five.
    expect(outcome).toMatchObject({ elected: [a, b], tied: [], vacant: 0, whole: { heads: 11 }, taking: { heads: 8 } })
    expect(outcome.standings[0]).toMatchObject({ area: 'met' })
    // One that was closed before areas were worked out is read all the same, and says nothing of them.
    const older = `update elections.election set result = jsonb_set(result, '{outcome,standings}', (select jsonb_agg(one - 'area' - 'areaLeast' - 'areaMost') from jsonb_array_elements(result->'outcome'->'standings') one)) where id = $1`
    await house.parts.database.owner.query(older, [id])
    expect((await read(id)).outcome.standings[0]).toMatchObject({ agreed: true, area: null, areaLeast: null })
  })

  it('is refused while a box does not match the list, and counted again', async () => {
    const { id, box, candidates } = await opened()
    await cast(id, box, 8)
    await act(id, 'close-polls')
    await act(id, 'openings', { boxId: box, witness: '陈见证' })
    const votes = { [candidates[0]]: 7 }
    await count(id, box, 7, votes)
    await count(id, box, 7, votes, colleague)
    expect((await read(id)).reconciliation.open).toEqual(['box-does-not-match'])
    expect((await act(id, 'close')).body.code).toBe('elections.does-not-add-up')
    await count(id, box, 8, votes)
    expect((await count(id, box, 8, votes, colleague)).body).toEqual({ settled: true, differ: false })
    expect((await act(id, 'close')).status).toBe(200)
  })

  it('leaves a level seat to a run-off, and begins a term when somebody presses for it', async () => {
    const { id, box, candidates } = await opened()
    const [a, b, c] = candidates
    await cast(id, box, 9)
    await act(id, 'close-polls')
    await act(id, 'openings', { boxId: box, witness: '陈见证' })
    const votes = { [a]: 8, [b]: 5, [c]: 5 }
    await count(id, box, 9, votes)
    await count(id, box, 9, votes, colleague)
    await act(id, 'close')
    expect((await read(id)).outcome).toMatchObject({ elected: [a], tied: [b, c].toSorted(), vacant: 1 })
    const runOff = newId()
    expect((await plan(runOff, { parentId: newId() })).body.code).toBe('elections.unknown-election')
    expect((await plan(runOff, { title: '另选', parentId: id })).status).toBe(200)
    expect(await read(runOff)).toMatchObject({
      election: { seats: 1 },
      candidates: [{ name: '业主3' }, { name: '业主4' }],
    })
    expect((await plan(newId(), { parentId: id })).body.code).toBe('elections.not-a-run-off')
    const termId = newId()
    const posts = async () => (await ask(worker, 'GET', `/bodies/${bodyId}`)).body.posts as { holder: string }[]
    expect(await posts()).toEqual([])
    // Where the ballots cannot prove the majority by area, somebody says by name what shows it.
    const unproved = `update elections.election set result = jsonb_set(result, '{outcome,standings,0,area}', $2) where id = $1`
    await house.parts.database.owner.query(unproved, [id, '"open"'])
    expect((await act(id, 'term', { termId, number: 3 }, colleague)).body.code).toBe('elections.area-unproved')
    const basis = '业主大会对当选名单记名表决'
    const began = await act(id, 'term', { termId, number: 3, basis }, colleague)
    expect((await read(id)).term).toMatchObject({ basis })
    expect(began).toMatchObject({ status: 200 })
    expect((await act(id, 'term', { termId, number: 3 }, colleague)).status).toBe(200)
    expect((await act(id, 'term', { termId: newId(), number: 4 }, colleague)).body.code).toBe('elections.term-begun')
    expect(await posts()).toMatchObject([{ holder: '业主2', kind: 'member', from: '2027-01-01' }])
  })
})
