import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeath, readName } from './names.ts'

test.each([
  ['董平永', '董平永', []],
  ['\u3000贺刚秀\u00a0', '贺刚秀', ['name-padded']],
  ['方\u3000明', '方明', ['name-padded']],
  ['阿依古丽．买买提', '阿依古丽·买买提', []],
  ['Maria  Lopez', 'Maria Lopez', []],
  ['', null, ['name-missing']],
  ['\u3000', null, ['name-missing']],
  ['不详', null, ['name-missing']],
  [null, null, ['name-missing']],
  ['301室', null, ['name-unreadable']],
  ['……', null, ['name-unreadable']],
])('reads %s', (written, name, defects) => {
  expect(readName(written)).toEqual({ name, deceased: false, note: null, defects })
})

test('keeps what brackets say apart from the name', () => {
  expect(readName('曹华涛（已故）')).toMatchObject({ name: '曹华涛', deceased: true, note: null })
  expect(readName('曹华涛(亡)')).toMatchObject({ name: '曹华涛', deceased: true })
  expect(readName('曹华涛（外婆）')).toMatchObject({ name: '曹华涛', deceased: false, note: '外婆' })
})

test('reads a death in a remark', () => {
  expect(readDeath('已故（2025年）')).toEqual({ year: 2025 })
  expect(readDeath('老伴去世前住院')).toEqual({ year: null })
  expect(readDeath('独居')).toBeNull()
})

test('reading a name twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('张三丰 \u3000\u00a0()（故）A·9')) }), (text) => {
      const once = readName(text)
      expect(once.name === null ? once.name : readName(once.name).name).toBe(once.name)
    }),
    { numRuns: 2000 },
  )
})
