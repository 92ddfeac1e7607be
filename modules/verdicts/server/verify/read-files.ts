import type { z } from 'zod'
import { digestOf } from '#kit/server/chain.ts'
import { BadPack } from '../pack/bad-pack.ts'
import { jsonText } from '../pack/write.ts'
import type { Findings } from './report.ts'
import { type EventLine, eventShape } from './shapes.ts'

export type Files = ReadonlyMap<string, Uint8Array>

/** The text of a file; refuses what is not UTF-8. */
export function textOf(files: Files, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(name))
  } catch {
    throw new BadPack(name, '不是 UTF-8 文字。', 'is not UTF-8 text.')
  }
}

/** A file of one JSON value, written by RFC 8785, of this shape. */
export function readJson<S extends z.ZodType>(files: Files, name: string, shape: S): z.output<S> {
  return parsed(textOf(files, name), name, null, shape)
}

function parsed<S extends z.ZodType>(text: string, name: string, line: number | null, shape: S): z.output<S> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadPack(name, '不是 JSON。', 'is not JSON.', line)
  }
  const fits = shape.safeParse(value)
  if (!fits.success) {
    const where = fits.error.issues[0]?.path.join('.') ?? ''
    throw new BadPack(name, `“${where}”不是该有的样子。`, `“${where}” is not what it has to be.`, line)
  }
  if (jsonText(value) !== text) throw new BadPack(name, '不是按 RFC 8785 写的。', 'is not written by RFC 8785.', line)
  return fits.data
}

const beginning = '0'.repeat(64)

/** The chain of events, every line held against the one before it. Whatever does not hold is named with its line. */
export function readChain(files: Files, name: string, vote: string, findings: Findings): EventLine[] {
  const text = textOf(files, name)
  const lines = text.split('\n')
  if (lines.pop() !== '') findings.fault(name, '最后一行没有写完。', 'the last line has no end.', lines.length + 1)
  let prev = beginning
  const events: EventLine[] = []
  lines.forEach((one, at) => {
    const line = at + 1
    const fault = (zh: string, en: string) => findings.fault(name, zh, en, line)
    const event = findings.attempt(name, () => parsed(one, name, line, eventShape))
    if (event === null) return
    const { hash, ...body } = event
    if (event.vote !== vote) fault('是另一次表决的事件。', 'is an event of another vote.')
    if (event.n !== line)
      fault(`编号是 ${event.n}，应当是 ${line}：缺了或多了事件。`, `is numbered ${event.n}, not ${line}.`)
    if (digestOf(body) !== hash) fault('内容和它的摘要对不上，被改过。', 'does not have its own hash: it was changed.')
    if (event.prev !== prev) fault('和上一条接不上。', 'does not follow the event before it.')
    prev = hash
    events.push(event)
  })
  return events
}
