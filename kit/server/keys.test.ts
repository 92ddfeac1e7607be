import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { addKey, markOf, parseKeys, readKeyFile, readMasterKeys } from './keys.ts'
import { BadSetting } from './settings/setting.ts'

const folder = mkdtempSync(join(tmpdir(), 'mulin-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]

it('reads a bare key as the first, and a list of numbered ones', () => {
  expect(parseKeys(a, 'x')).toEqual([{ number: 1, key: Buffer.from(a, 'hex') }])
  expect(parseKeys(`# made in 2026\nk1 ${a}\nk3 ${b} # newest\n`, 'x').map((one) => one.number)).toEqual([1, 3])
  expect(readMasterKeys({ file: '/nowhere', given: `k1:${a},k2:${b}` })).toHaveLength(2)
})

it.each(['', 'secret', a.slice(1), `${a}\n${b}`, `k2 ${a}\nk1 ${b}`, `k1 ${a}\nk1 ${b}`])('refuses %j', (text) => {
  expect(() => parseKeys(text, 'the file')).toThrow(BadSetting)
  expect(() => parseKeys(text, 'the file')).toThrow(/^the file holds no usable key.*。$/)
})

it('makes a key nobody else can read, and puts further ones behind it', () => {
  const file = join(folder, 'kept/apart/master.key')
  const [first] = readKeyFile(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readKeyFile(file)).toEqual([first])
  const second = addKey(file)
  expect(second.number).toBe(2)
  expect(readKeyFile(file)).toEqual([first, second])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

it('still reads the file of the first release, and knows a key by its mark', () => {
  const file = join(folder, 'old.key')
  writeFileSync(file, `${a}\n`)
  expect(addKey(file).number).toBe(2)
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^k1 ${a}\nk2 [0-9a-f]{64}\n$`))
  expect(markOf(Buffer.from(a, 'hex'))).toMatch(/^[0-9a-f]{16}$/)
  expect(markOf(Buffer.from(a, 'hex'))).not.toBe(markOf(Buffer.from(b, 'hex')))
})
