import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBodies, readBody } from '#bodies'
import { inUnit } from '#kit/server/unit.ts'
import { anchorOf } from '../anchor.ts'
import { neighbourhoods } from '../district.ts'
import { makeGrounds } from '../grounds.ts'
import { randomFrom } from '../random.ts'
import { staff } from '../staff.ts'
import { openEmptyHouse } from '../test/empty-house.ts'
import { plans } from './plan.ts'
import { type MadeBodies, makeBodies } from './settle.ts'

const anchor = anchorOf('2026-11-25', new Date())
const begin = new Date(anchor.at.getTime() - 366 * 86_400_000)
let house: Awaited<ReturnType<typeof openEmptyHouse>>
let grounds: Awaited<ReturnType<typeof makeGrounds>>
const made = new Map<string, MadeBodies>()
const seen = new Map<string, Awaited<ReturnType<typeof listBodies>>>()

beforeAll(async () => {
  house = await openEmptyHouse()
  const random = randomFrom('bodies')
  grounds = await makeGrounds(house.parts, begin, random.branch('grounds'))
  for (const [neighbourhood, ground] of grounds) {
    const { key } = neighbourhood
    const own = random.branch(key)
    const parts = { ...house.parts, random: (bytes: number) => own.bytes(bytes) }
    const scope = { actor: null, now: begin, ground }
    made.set(key, await inUnit(parts, scope, (unit) => makeBodies(unit, neighbourhood, anchor, own.branch('bodies'))))
    seen.set(key, await inUnit(parts, { ...scope, now: anchor.at }, listBodies))
  }
}, 60_000)
afterAll(() => house.close())

const bodiesOf = (key: string) => seen.get(key)?.bodies ?? []

describe('the bodies of the demonstration', () => {
  it('stand in all ten neighbourhoods, with rosters of nine, ten and ten where the source counts them', () => {
    expect(seen.size).toBe(10)
    const seats = (key: string) => bodiesOf(key).find((body) => body.kind === 'residents-committee')?.people.length
    expect([seats('yanji7'), seats('jiangwan'), seats('xingfucun')]).toEqual([9, 10, 10])
    expect(seen.get('xingfucun')?.compounds).toHaveLength(3)
    for (const { key } of neighbourhoods) {
      const kinds = new Set(bodiesOf(key).map((body) => body.kind))
      for (const kind of [
        'party-branch',
        'residents-committee',
        'police',
        'partner',
        'subdistrict',
        'district',
      ] as const)
        expect([key, kinds.has(kind)]).toEqual([key, true])
    }
  })

  it('count up to the figures of 隆昌: seven of ten without a property manager, nine of ten red, one wholly', () => {
    expect(seen.get('longchang')?.figures).toMatchObject({
      withoutManager: { count: 7, of: 10, percent: 70 },
      red: { count: 9, of: 10, percent: 90 },
      definition: { percent: 50, over: true, verified: false },
    })
    const whole = bodiesOf('longchang').filter((body) => body.share && body.share.party === body.share.seated)
    expect(whole.map((body) => body.name)).toEqual(['海州路105弄业委会'])
  })

  it('have the news of Yanji No. 7: three months to the re-election, and not yet reported', () => {
    const owners = bodiesOf('yanji7').find((body) => body.kind === 'owners-committee')
    expect(owners).toMatchObject({ pressing: { key: 'report', state: 'late', article: '28' }, monthsLeft: 3 })
  })

  it('have members come and go: one seat empty for six days, and one change that should have been filed', async () => {
    const changes = async (key: string, name: string) => {
      const ground = [...grounds].find(([neighbourhood]) => neighbourhood.key === key)?.[1] ?? null
      const id = made.get(key)?.bodies.get(name)?.id ?? ''
      const scope = { actor: null, now: anchor.at, ground }
      return inUnit(house.parts, scope, async (unit) => readBody(unit, id))
    }
    const yanji = await changes('yanji7', '延吉七村业委会')
    expect(yanji.changes).toMatchObject([{ change: 'left', holder: '钱仁德', on: '2026-11-19', state: 'soon' }])
    expect(yanji.vacancy).toMatchObject({ asks: 'fill', seats: 7, seated: 6 })
    expect(yanji.share).toMatchObject({ seated: 6, party: 4 })
    const lane = await changes('longchang', '隆昌路801弄业委会')
    expect(lane.changes).toMatchObject([
      { change: 'left', state: 'late' },
      { change: 'joined', state: 'late' },
    ])
    expect(lane.vacancy).toBeNull()
  })

  it('give a post to everybody who works in a neighbourhood, and each committee lawful seats', () => {
    for (const [key, workers] of Object.entries(staff))
      for (const { name } of workers) expect([key, name, made.get(key)?.posts.has(name)]).toEqual([key, name, true])
    for (const { key } of neighbourhoods) {
      const faulty = bodiesOf(key).filter((body) => body.pressing?.key === 'size' || body.pressing?.key === 'length')
      expect(faulty.map((body) => body.name)).toEqual([])
    }
  })

  it('name nobody twice on the committees of a neighbourhood', () => {
    for (const plan of Object.values(plans)) expect(new Set(plan.committee).size).toBe(plan.committee.length)
  })
})
