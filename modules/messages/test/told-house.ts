import { settleAccounts } from '#accounts'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { actorAs } from '#apps/test/asking.ts'
import type { TestHouse } from '#apps/test/house.ts'

/** A stairwell of five homes, each reached in another way. */
export interface ToldHouse {
  homes: string[]
  entranceId: string
  persons: { mobile: string; landline: string; none: string }
  resident: Actor
}

/** 101 has an account, 102 a mobile phone, 201 a landline, 202 no telephone, 301 nobody known. */
export async function settleToldHouse(house: TestHouse): Promise<ToldHouse> {
  const rooms = ['101', '102', '201', '202', '301']
  const homes = await house.unit((unit) =>
    settleHomes(
      unit,
      rooms.map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '5号',
        room,
        floor: Number(room[0]),
        buildingArea: 5_000,
        use: 'lived-in' as const,
      })),
    ),
  )
  const [first = '', second = '', third = '', fourth = ''] = homes.map((home) => home.id)
  const bound = newId()
  const persons = { mobile: newId(), landline: newId(), none: newId() }
  const facts = (name: string, homeId: string, phones: { number: string; kind: 'mobile' | 'landline' }[]) => ({
    ...blankFacts(name),
    homeId,
    phones,
  })
  await house.unit((unit) =>
    savePersons(
      unit,
      [
        { id: bound, version: null, facts: facts('吴桂芬', first, [{ number: '19900000021', kind: 'mobile' }]) },
        {
          id: persons.mobile,
          version: null,
          facts: facts('顾小兰', second, [{ number: '19900000022', kind: 'mobile' }]),
        },
        {
          id: persons.landline,
          version: null,
          facts: facts('陆阿福', third, [{ number: '021-65480000', kind: 'landline' }]),
        },
        { id: persons.none, version: null, facts: facts('沈根宝', fourth, []) },
      ],
      '名册',
    ),
  )
  const [account = ''] = await house.unit((unit) =>
    settleAccounts(unit, [
      {
        name: '吴桂芬',
        phone: '19900000021',
        standings: [{ role: 'resident', personId: bound, homeIds: [first] }],
      },
    ]),
  )
  const { rows } = await house.parts.database.owner.query('select entrance_id from places.home where id = $1', [first])
  return {
    homes: homes.map((home) => home.id),
    entranceId: (rows as { entrance_id: string }[])[0]?.entrance_id ?? '',
    persons,
    resident: { ...actorAs('resident', house.a, { personId: bound, homeIds: [first] }), accountId: account },
  }
}
