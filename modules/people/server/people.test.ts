import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleHomes } from '#places'
import {
  blankFacts,
  blindIdNumber,
  deletePersons,
  personKeys,
  reachHomes,
  type RosterFacts,
  rosterFacts,
  saveDoubts,
  savePersons,
  searchRegister,
} from '../api.ts'
import { idCheckCharacter } from '../domain/id-number.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const idNumber = (day: string, order: number) => {
  const first17 = `310199${day}${String(order).padStart(3, '0')}`
  return first17 + idCheckCharacter(first17)
}
const wanted = (entrance: string, room: string) => ({
  compound: { name: '延吉七村', address: '延吉七村' },
  entrance,
  room,
  floor: Number(room.slice(0, -2)),
  buildingArea: 5_527,
  use: 'lived-in' as const,
})
const facts = (name: string, more: Partial<RosterFacts> = {}): RosterFacts => ({ ...blankFacts(name), ...more })

async function homes(...places: [string, string][]): Promise<string[]> {
  return house.unit(async (unit) =>
    (
      await settleHomes(
        unit,
        places.map(([entrance, room]) => wanted(entrance, room)),
      )
    ).map((home) => home.id),
  )
}

describe('whoever a home is reached by', () => {
  it('is of age from the first minute of the eighteenth birthday, by the clock of Shanghai', async () => {
    const [homeId = ''] = await homes(['18号', '101'])
    const id = await house.unit(async (unit) => {
      const made = { id: unit.id(), version: null, facts: facts('周成年', { homeId, birthDate: '2008-11-26' }) }
      await savePersons(unit, [made], '名册导入')
      return made.id
    })
    const reached = async (now: string) =>
      (await house.unit((unit) => reachHomes(unit, [homeId]), { now: new Date(now) })).get(homeId)
    expect(await reached('2026-11-25T15:59:00Z')).toBeUndefined()
    expect(await reached('2026-11-25T16:01:00Z')).toMatchObject([{ personId: id }])
  })
})

describe('savePersons', () => {
  it('creates, recognises what did not change, and keeps what was', async () => {
    const [homeId = ''] = await homes(['3号', '806'])
    const id = await house.unit(async (unit) => {
      const id = unit.id()
      const saved = await savePersons(
        unit,
        [
          {
            id,
            version: null,
            facts: facts('吴小芬', {
              sex: 'female',
              birthDate: '1952-03-04',
              idNumber: idNumber('19520304', 2),
              homeId,
              relation: 'head',
              registration: 'registered',
              phones: [{ number: '19900004417', kind: 'mobile' }],
              care: ['living-alone'],
              remark: '腿脚不便',
            }),
          },
        ],
        '名册导入',
      )
      expect(saved).toEqual({ created: 1, updated: 0, unchanged: 0 })
      return id
    })
    const [key] = await house.unit((unit) => personKeys(unit))
    expect(key).toMatchObject({ id, name: '吴小芬', birthDate: '1952-03-04', homeId, version: 1 })
    expect(key?.idBlind).toBe(await house.unit(async (unit) => blindIdNumber(unit, idNumber('19520304', 2))))
    const held = await house.unit((unit) => rosterFacts(unit, [id]))
    expect(held.get(id)).toMatchObject({
      remark: '腿脚不便',
      care: ['living-alone'],
      idNumber: idNumber('19520304', 2),
    })

    const again = await house.unit((unit) =>
      savePersons(
        unit,
        [{ id, version: 1, facts: { phones: [{ number: '19900004417', kind: 'mobile' }], sex: 'female' } }],
        '再导入',
      ),
    )
    expect(again).toEqual({ created: 0, updated: 0, unchanged: 1 })
    const more = await house.unit((unit) =>
      savePersons(
        unit,
        [
          {
            id,
            version: 1,
            facts: { phones: [{ number: '021-65480000', kind: 'landline' }], employment: 'retired' },
          },
        ],
        '再导入',
      ),
    )
    expect(more.updated).toBe(1)
    const after = await house.unit((unit) => rosterFacts(unit, [id]))
    expect(after.get(id)).toMatchObject({
      employment: 'retired',
      remark: '腿脚不便',
      phones: [
        { number: '19900004417', kind: 'mobile' },
        { number: '021-65480000', kind: 'landline' },
      ],
    })
    await expect(
      house.unit((unit) => savePersons(unit, [{ id, version: 1, facts: { sex: 'male' } }], '晚了一步')),
    ).rejects.toMatchObject({ code: 'common.changed-meanwhile' })
    await expect(
      house.unit((unit) => savePersons(unit, [{ id, version: 2, facts: {} }], '邻居'), { ground: house.b }),
    ).rejects.toMatchObject({ code: 'common.changed-meanwhile' })
  })

  it('keeps nothing sensitive in clear', async () => {
    const { rows } = await house.parts.database.owner.query(
      'select p::text as person, (select string_agg(f::text, $1) from people.phone f) as phones, (select string_agg(c::text, $1) from people.care c) as care, (select string_agg(h::text, $1) from people.change h) as history from people.person p',
      [' '],
    )
    const text = JSON.stringify(rows)
    for (const clear of [idNumber('19520304', 2), '19900004417', '65480000', '腿脚不便', 'living-alone', 'retired']) {
      expect(text).not.toContain(clear)
    }
  })

  it('takes persons out again as if they had never come', async () => {
    const [homeId = ''] = await homes(['4号', '101'])
    const ids = await house.unit(async (unit) => {
      const ids = [unit.id(), unit.id()]
      await savePersons(
        unit,
        ids.map((id, n) => ({
          id,
          version: null,
          facts: facts('来过了', { homeId, relation: n ? 'spouse' : 'head', care: ['jobless'] }),
        })),
        '名册导入',
      )
      saveDoubts(unit, [
        { subject: { personId: ids[0] ?? '' }, field: 'phones', kind: 'phone-short', original: '199', writtenAt: 'A1' },
      ])
      return ids
    })
    await house.unit((unit) => deletePersons(unit, ids))
    const left = await house.parts.database.owner.query(
      'select (select count(*) from people.person where id = any($1)) + (select count(*) from people.doubt) + (select count(*) from people.household where home_id = $2) as n',
      [ids, homeId],
    )
    expect(left.rows[0].n).toBe(0)
  })

  it('shows neighbourhood B nothing', async () => {
    const seen = await house.unit(
      async (unit) => [...(await personKeys(unit)), ...(await searchRegister(unit, 'wxf'))],
      { ground: house.b },
    )
    expect(seen).toEqual([])
    const wall = await house.parts.database.app.query(
      'select (select count(*) from people.person) + (select count(*) from people.phone) + (select count(*) from people.care) + (select count(*) from people.change) + (select count(*) from people.household) as n',
    )
    expect(wall.rows[0].n).toBe(0)
  })
})

describe('searchRegister', () => {
  const search = (text: string) => house.unit((unit) => searchRegister(unit, text))

  it.each(['3-806', '3号806', '延吉七村3号806室', '３号８０６室', '806'])('finds a home by %s', async (typed) => {
    expect(await search(typed)).toMatchObject([{ place: '3号 806', by: 'address', person: null }])
  })

  it.each([
    ['wxf', 'initials'],
    ['WX', 'initials'],
    ['吴小', 'name'],
    ['4417', 'phone'],
    ['19900004417', 'phone'],
    ['021-65480000', 'phone'],
    ['02165480000', 'phone'],
  ] as const)('finds a person by %s, masked', async (typed, by) => {
    expect(await search(typed)).toMatchObject([{ place: '3号 806', by, person: { name: '吴*芬' } }])
  })

  it.each(['', '   ', '%', "'; drop", '没有这个人', 'zzz', '9999', '\\', '()', '12-301-4'])(
    'finds nobody by %j and does not stumble',
    async (typed) => {
      expect(await search(typed)).toEqual([])
    },
  )
})
