import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Address } from './address.ts'
import { floorOfRoom, formatAddress, parseAddress, parseGate, parseRoom } from './address.ts'

const read = (text: string, previous?: Address) => {
  const reading = parseAddress(text, previous)
  return reading.ok ? reading.address : reading.reason
}

test.each<[string, Address]>([
  ['延吉七村12号301室', { compound: '延吉七村', gate: '12', room: '301', floor: 3 }],
  ['延吉七村１２号３０１室', { compound: '延吉七村', gate: '12', room: '301', floor: 3 }],
  ['12号301', { gate: '12', room: '301', floor: 3 }],
  [' 12 号 301 室 ', { gate: '12', room: '301', floor: 3 }],
  ['12-301', { gate: '12', room: '301', floor: 3 }],
  ['12—301室', { gate: '12', room: '301', floor: 3 }],
  ['12#1205', { gate: '12', room: '1205', floor: 12 }],
  ['延吉七村12-301', { compound: '延吉七村', gate: '12', room: '301', floor: 3 }],
  ['中原路99弄7号502室', { road: '中原路', lane: '99', gate: '7', room: '502', floor: 5 }],
  [
    '中原路99弄中原小区7号502室',
    { road: '中原路', lane: '99', compound: '中原小区', gate: '7', room: '502', floor: 5 },
  ],
  ['99弄7-502', { lane: '99', gate: '7', room: '502', floor: 5 }],
  ['国年路99弄12支弄3号201室', { road: '国年路', lane: '99', subLane: '12', gate: '3', room: '201', floor: 2 }],
  ['国年路99弄12弄3号201室', { road: '国年路', lane: '99', subLane: '12', gate: '3', room: '201', floor: 2 }],
  ['控江路100号101室', { road: '控江路', gate: '100', room: '101', floor: 1 }],
  ['上海市杨浦区延吉新村街道延吉七村3号', { compound: '延吉七村', gate: '3' }],
  ['阳光小区3幢2单元805室', { compound: '阳光小区', building: '3', unit: '2', room: '805', floor: 8 }],
  ['3号楼1205', { building: '3', room: '1205', floor: 12 }],
  ['临12号', { gate: '临12' }],
  ['12号甲101室', { gate: '12甲', room: '101', floor: 1 }],
  ['12-1号101室', { gate: '12-1', room: '101', floor: 1 }],
  ['7号2楼201室', { gate: '7', room: '201', floor: 2 }],
  ['7号2楼A室', { gate: '7', room: 'A', floor: 2 }],
  ['海州路105弄3号亭子间', { road: '海州路', lane: '105', gate: '3', room: '亭子间' }],
  ['3号301A', { gate: '3', room: '301A', floor: 3 }],
])('reads %s', (text, address) => {
  expect(read(text)).toEqual(address)
})

test.each([
  ['', 'empty'],
  ['\u3000', 'empty'],
  ['同上', 'nothing-above'],
  ['301', 'ambiguous'],
  ['12-3', 'ambiguous'],
  ['7-2-301', 'ambiguous'],
  ['12号301、302室', 'ambiguous'],
  ['延吉七村301', 'ambiguous'],
  ['7号3楼201室', 'ambiguous'],
  ['12号室', 'unreadable'],
  ['12号301室旁边', 'unreadable'],
  ['号', 'unreadable'],
])('does not guess %s', (text, reason) => {
  const said = read(text)
  expect(typeof said === 'string' ? said : formatAddress(said)).toBe(reason)
})

test('同上 repeats the address above, alone or with another room', () => {
  const above: Address = { compound: '延吉七村', gate: '12', room: '301', floor: 3 }
  expect(read('同上', above)).toEqual(above)
  expect(read('〃', above)).toEqual(above)
  expect(read('同上302室', above)).toEqual({ compound: '延吉七村', gate: '12', room: '302', floor: 3 })
})

test('a bare number is an entrance in the entrance column and a room in the room column', () => {
  expect(parseGate('１')).toEqual({ ok: true, address: { gate: '1' } })
  expect(parseGate('99弄7号')).toEqual({ ok: true, address: { lane: '99', gate: '7' } })
  expect(parseRoom('１０３')).toEqual({ ok: true, address: { room: '103', floor: 1 } })
  expect(parseRoom('1205室')).toEqual({ ok: true, address: { room: '1205', floor: 12 } })
  expect(parseRoom('看门人')).toEqual({ ok: false, reason: 'unreadable' })
})

test('the floor comes from the room number where it tells one', () => {
  expect([floorOfRoom('805'), floorOfRoom('1205'), floorOfRoom('101'), floorOfRoom('12'), floorOfRoom('001')]).toEqual([
    8,
    12,
    1,
    undefined,
    undefined,
  ])
})

const count = (max: number) => fc.integer({ min: 1, max }).map(String)
const room = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 34 }), fc.integer({ min: 1, max: 20 }))
    .map(([floor, door]) => `${floor}${String(door).padStart(2, '0')}`),
  fc.constantFrom('301A', 'A301', '亭子间', '底层', '5', '12'),
)
const compound = fc.constantFrom('延吉七村', '阳光小区', '江湾国际公寓', '幸福村')
const house = fc.oneof(
  fc.record({ compound }),
  fc.record({ lane: count(999), compound }),
  fc.record({ road: fc.constantFrom('中原路', '国年路', '海州路'), lane: count(2000) }),
  fc.record({ road: fc.constant('中原路'), lane: count(999), subLane: count(40) }),
  fc.record({ road: fc.constant('中原路'), lane: count(999), compound }),
  fc.constant({}),
)
const door = fc.oneof(
  fc.record({ gate: fc.oneof(count(200), fc.constantFrom('临12', '3甲', '12-1')) }),
  fc.record({ building: count(60) }),
  fc.record({ building: count(60), unit: count(6) }),
)
const anyAddress: fc.Arbitrary<Address> = fc.tuple(house, door, room).map(([where, which, number]) => {
  const floor = floorOfRoom(number)
  return { ...where, ...which, room: number, ...(floor === undefined ? {} : { floor }) }
})

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual({ ok: true, address })
    }),
    { numRuns: 1000 },
  )
})

test('a gate has its mark once, before 号 or after it', () => {
  const gate = { ok: true, address: { compound: '延吉七村', gate: '7甲' } }
  expect(parseAddress('延吉七村7甲号')).toEqual(gate)
  expect(parseAddress('延吉七村7号甲')).toEqual(gate)
  expect(parseAddress('延吉七村7甲号甲')).toEqual({ ok: false, reason: 'ambiguous' })
})

test('any text is read or refused, never an accident, and what is read is stable', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789弄号室幢楼路村甲-、支单元A同上')) }),
      (text) => {
        const reading = parseAddress(text)
        expect(reading.ok ? parseAddress(formatAddress(reading.address)) : reading).toEqual(reading)
      },
    ),
    { numRuns: 3000 },
  )
})
