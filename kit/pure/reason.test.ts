import { expect, it } from 'vitest'
import { saysSomething } from './reason.ts'

it.each([
  ['上门送药', true],
  ['call her', true],
  ['看一下', false],
  ['。。。。', false],
  ['看   ', false],
  ['  看  ', false],
  ['', false],
  ['𠮷野家里', true],
])('%s: %s', (reason, says) => expect(saysSomething(reason)).toBe(says))
