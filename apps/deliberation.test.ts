import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { actorAs } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'

/**
 * What a moderator, a lawyer and a guest get to see of what is deliberated. A moderator is somebody of the committee (`worker`;
 * the chair also judges what was written in an appraisal). A lawyer comes from a body that is a partner (`partner`): reads
 * the text under review with its comments, and what everybody of the neighbourhood reads. A guest is not signed in, or
 * belongs to another neighbourhood: has the public board.
 */
let house: TestHouse
let actor: Actor | null = null
let paths: Record<string, string>

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  await seed(house, house.a, '甲')
  const keyIn = async (table: string, where = 'true') => {
    const { rows } = await house.parts.database.owner.query(
      `select id from ${table} where ${where} order by id limit 1`,
    )
    return (rows as { id: string }[])[0]?.id ?? ''
  }
  const topic = await keyIn('topics.topic', `state = 'open'`)
  const convention = await keyIn('conventions.convention', `kind = 'residents'`)
  const counted = await keyIn('appraisals.round', 'counted_at is not null')
  const running = await keyIn('appraisals.round', 'counted_at is null')
  const meeting = await keyIn('meetings.meeting')
  const entrance = await keyIn('places.entrance')
  paths = {
    topics: '/topics',
    topic: `/topics/${topic}`,
    points: `/topics/${topic}/points`,
    hidings: '/hidings',
    places: '/idle-places',
    conventions: '/conventions',
    convention: `/conventions/${convention}`,
    compared: `/conventions/${convention}/compare?from=1&to=2`,
    rounds: '/appraisals',
    counted: `/appraisals/${counted}`,
    running: `/appraisals/${running}`,
    remarks: `/appraisals/${counted}/remarks`,
    'to-ask': `/appraisals/${running}/to-ask`,
    sheets: `/appraisals/${running}/sheets?entrance=${entrance}`,
    meetings: '/meetings',
    meeting: `/meetings/${meeting}`,
    'my-meetings': '/my-meetings',
    'my-meeting': `/my-meetings/${meeting}`,
  }
})
afterAll(() => house.close())

/** Everything somebody can read: by name of the path, the answer as text. What is refused is left out. */
async function readAll(who: Actor | null): Promise<Map<string, string>> {
  actor = who
  const read = new Map<string, string>()
  for (const [name, path] of Object.entries(paths)) {
    const answer = await house.http.inject({
      method: 'GET',
      url: `/api/n/${house.a.id}${path}`,
      headers: { 'x-mulin': '1' },
    })
    expect([200, 401, 403], `${name}: ${answer.body}`).toContain(answer.statusCode)
    if (answer.statusCode === 200) read.set(name, answer.body)
  }
  return read
}
const as = (role: Role) => actorAs(role, house.a)
const everything = (read: Map<string, string>) => [...read.values()].join('\n')

const forEverybodyHere = [
  'topics',
  'topic',
  'points',
  'places',
  'conventions',
  'convention',
  'compared',
  'rounds',
  'counted',
  'running',
]

describe('a moderator', () => {
  it('sees hidden words and appeals, who is still to be asked, and the minutes; no single answer, no unjudged remark', async () => {
    const read = await readAll(as('worker'))
    const more = ['hidings', 'to-ask', 'sheets', 'meetings', 'meeting', 'my-meetings', 'my-meeting']
    expect([...read.keys()].toSorted()).toEqual([...forEverybodyHere, ...more].toSorted())
    expect(read.get('hidings')).toContain('甲骂人的话')
    expect(read.get('hidings')).toContain('甲没有骂人')
    expect(read.get('meeting')).toContain('甲两年没交')
    // Of three remarks one is shown, one withheld and one waits; what the home under way said is nowhere.
    expect(everything(read).match(/甲门铃坏了\d个月/g)).toHaveLength(1)
    expect(everything(read)).not.toContain('甲路灯修得快')
    expect(JSON.parse(read.get('running') ?? '').result).toBeNull()
  })

  it('in the chair judges remarks, whose they are stands nowhere', async () => {
    const read = await readAll(as('chair'))
    expect(Object.keys(JSON.parse(read.get('remarks') ?? '').remarks[0]).toSorted()).toEqual(['id', 'subject', 'words'])
    expect(everything(read)).not.toContain('甲路灯修得快')
  })
})

describe('a lawyer', () => {
  it('sees the exact text with its digest, comments and reviews, and nothing that was hidden or is not public', async () => {
    const read = await readAll(as('partner'))
    // A coordination meeting is open to everybody of the neighbourhood; what is private of it is not.
    expect([...read.keys()].toSorted()).toEqual([...forEverybodyHere, 'my-meetings', 'my-meeting'].toSorted())
    const text = JSON.parse(read.get('convention') ?? '')
    expect(text.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(read.get('convention')).toContain('甲周末能不能再晚一点')
    expect(read.get('convention')).toContain('甲律师')
    expect(text.may).toEqual({ comment: false, work: false })
    expect(JSON.parse(read.get('topic') ?? '').may).toEqual({
      speak: false,
      run: false,
      answer: false,
      moveUp: false,
      decide: false,
      override: false,
      moderate: false,
    })
    expect(read.get('my-meeting')).toContain('甲车棚加充电口')
    for (const kept of ['甲骂人的话', '甲两年没交', '甲欠费', '甲路灯修得快', '甲太贵'])
      expect(everything(read)).not.toContain(kept)
    expect(JSON.parse(read.get('counted') ?? '')).toMatchObject({
      waiting: 0,
      mine: [],
      may: { run: false, take: false },
    })
  })
})

describe('a guest', () => {
  it('who is not signed in, or belongs elsewhere, reads nothing of it', async () => {
    expect([...(await readAll(null)).keys()]).toEqual([])
    for (const role of ['resident', 'worker', 'partner'] as const)
      expect([...(await readAll(actorAs(role, house.b))).keys()], role).toEqual([])
  })

  it('has the public board: what was decided is there, nobody’s words are', async () => {
    actor = as('chair')
    const { id } = JSON.parse((await readAll(actor)).get('counted') ?? '') as { id: string }
    const url = `/api/n/${house.a.id}/appraisals/${id}/notice`
    expect((await house.http.inject({ method: 'POST', url, headers: { 'x-mulin': '1' } })).statusCode).toBe(200)
    actor = null
    const board = await house.http.inject({ method: 'GET', url: `/board/${house.a.code}` })
    expect(board.statusCode).toBe(200)
    expect(board.body).toContain('民主评议结果')
    expect(board.body).not.toMatch(/甲门铃|甲骂人的话|甲两年没交|甲强/)
  })
})
