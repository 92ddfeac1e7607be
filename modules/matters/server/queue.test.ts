import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import { queueOrder, queueSections } from '../domain/queue.ts'
import { fresh, makeHouse, type MadeHouse } from '../test/made-house.ts'
import { made, type QueueRow } from '../test/made-rows.ts'

let house: MadeHouse
beforeAll(async () => {
  house = await makeHouse()
  await house.inUnit('worker', async (unit) =>
    made(unit, 300, house.people.worker.accountId, house.people.colleague.accountId),
  )
})
afterAll(() => house.close())

type Row = QueueRow

const dueOf = (row: Row): Date | null => (row.dueAt === null ? null : new Date(row.dueAt))

async function walk(path: string, limit: number): Promise<Row[]> {
  const rows: Row[] = []
  let after = ''
  for (let page = 0; page < 100; page += 1) {
    const { body } = await house.ask('worker', 'GET', `/queue?limit=${limit}${path}${after}`)
    rows.push(...(body.rows as Row[]))
    if (body.next === null) return rows
    after = `&after=${body.next}`
  }
  throw new Error('no end')
}

describe('the queue', () => {
  it('is in one order, complete, whatever the size of the page', async () => {
    const whole = await walk('', 200)
    expect(whole).toHaveLength(300)
    expect(new Set(whole.map((row) => row.id)).size).toBe(300)
    const place = (row: Row) => queueSections.indexOf(row.section)
    for (const [index, row] of whole.entries()) {
      const before = whole[index - 1]
      if (!before) continue
      expect(place(before)).toBeLessThanOrEqual(place(row))
      const order = queueOrder({ dueAt: dueOf(before), id: before.id }, { dueAt: dueOf(row), id: row.id })
      expect(place(before) < place(row) || order < 0).toBe(true)
    }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 90 }), async (limit) => {
        expect((await walk('', limit)).map((row) => row.id)).toEqual(whole.map((row) => row.id))
      }),
      { numRuns: 8 },
    )
  })

  it('keeps the views and their counts together', async () => {
    const { body: counts } = await house.ask('worker', 'GET', '/queue/counts')
    for (const view of ['all', 'mine', 'untaken', 'returned', 'shared'] as const) {
      expect([view, (await walk(`&view=${view}`, 100)).length]).toEqual([view, counts.views[view]])
    }
    const whole = await walk('', 200)
    for (const section of queueSections) {
      expect([section, counts.sections[section]]).toEqual([
        section,
        whole.filter((row) => row.section === section).length,
      ])
    }
    expect((await walk('&view=mine', 50)).every((row) => row.owner.id === house.people.worker.accountId)).toBe(true)
  })

  it('gives what named parties have in hand, all of it', async () => {
    const whole = await walk('', 200)
    const names = [...new Set(whole.flatMap(({ party }) => party?.name ?? []))].slice(0, 2)
    expect(names.length).toBeGreaterThan(0)
    for (const wanted of [names.slice(0, 1), names]) {
      const query = wanted.map((name) => `&party=${encodeURIComponent(name)}`).join('')
      const expected = whole.filter(({ party }) => party !== null && wanted.includes(party.name))
      expect((await walk(query, 100)).map((row) => row.id)).toEqual(expected.map((row) => row.id))
    }
    expect(await walk(`&party=${encodeURIComponent('没有这家')}`, 50)).toEqual([])
  })

  it('finds by number, place and words, and takes any text for a search', async () => {
    const [first] = await walk('', 10)
    const found = await walk(`&find=${encodeURIComponent(first!.number)}`, 50)
    expect(found.map((row) => row.id)).toEqual([first!.id])
    // Letters in any case; Chinese, which has none, goes another way.
    const lower = await walk(`&find=${encodeURIComponent(first!.number.toLowerCase())}`, 50)
    expect(lower.map((row) => row.id)).toEqual([first!.id])
    const [letter] = Array.from(first!.place)
    expect((await walk(`&find=${encodeURIComponent(letter ?? '')}`, 50)).map((row) => row.id)).toContain(first!.id)
    for (const text of ['%', '_', '\\', "'", '100%_'])
      expect(await walk(`&find=${encodeURIComponent(text)}`, 50)).toEqual([])
  })

  it('begins at the beginning when the place to go on is not one', async () => {
    for (const after of ['x', '1.2.3.4', 'z.9.z.00000000-0000-0000-0000-000000000000', '..', "';"]) {
      const { status, body } = await house.ask('worker', 'GET', `/queue?limit=5&after=${encodeURIComponent(after)}`)
      expect(status).toBe(200)
      expect(body.rows).toHaveLength(5)
    }
  })

  it('leaves as xlsx and CSV, with who took it and when', async () => {
    const xlsx = await house.ask('worker', 'GET', '/queue/file')
    const sheet = await readSheet(xlsx.body.raw as Buffer)
    expect(sheet[0]).toContain('编号')
    expect(sheet.at(-1)?.[0]).toBe('周敏芝 于 2026-11-24 16:20 导出')
    expect(sheet.length).toBeGreaterThan(300)
    const csv = await house.ask('worker', 'GET', '/queue/file?format=csv&view=mine')
    expect((csv.body.raw as Buffer).toString()).toContain('编号')
    const found = (await house.ask('worker', 'GET', '/queue/file?format=csv&find=第7件')).body.raw as Buffer
    expect(found.toString().split('第').length - 1).toBe(1)
    // A party takes away what it was given, here nothing, and the mark with it.
    const given = (await house.ask('property', 'GET', '/queue/file?format=csv')).body.raw as Buffer
    expect(given.toString()).toContain('陆建平 于 2026-11-24 16:20 导出')
    expect(given.toString()).not.toContain('楼道')
    expect((await house.ask('resident', 'GET', '/queue/file')).status).toBe(403)
  })

  it('is empty for a party that was given nothing', async () => {
    const seen = await house.ask('property', 'GET', '/queue')
    expect(seen.body).toEqual({ rows: [], next: null })
    expect((await house.ask('worker', 'GET', `/matters/${fresh()}`)).status).toBe(404)
  })
})
