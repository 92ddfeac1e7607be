import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { outboxAt } from './outbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'mulin-outbox-'))
afterAll(() => rmSync(folder, { recursive: true }))
const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n')

it('keeps one line for each key, however often it is put', async () => {
  const file = join(folder, 'deep', 'one.jsonl')
  const outbox = outboxAt(file)
  await Promise.all(['a', 'b', 'a', 'c', 'b'].map((key) => outbox.put({ key, text: key })))
  expect(linesOf(file)).toHaveLength(3)
  await outbox.put({ text: 'no key' })
  await outbox.put({ text: 'no key' })
  expect(linesOf(file)).toHaveLength(5)
})

it('knows what an earlier program wrote, and does not trust a torn line', async () => {
  const file = join(folder, 'two.jsonl')
  writeFileSync(file, '{"key":"a","text":"1"}\n{"key":"b","te')
  const outbox = outboxAt(file)
  await outbox.put({ key: 'a', text: 'again' })
  await outbox.put({ key: 'b', text: 'whole' })
  expect(linesOf(file)).toEqual(['{"key":"a","text":"1"}', '{"key":"b","te', '{"key":"b","text":"whole"}'])
})
