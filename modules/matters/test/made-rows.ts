import type { z } from 'zod'
import { uuidv7 } from '#kit/pure/uuid.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { queueRowShape } from '../contract.ts'
import { categories } from '../domain/categories.ts'
import { usualClock } from '../domain/deadlines.ts'
import { apply, begin } from '../domain/matter.ts'
import type { StepBody } from '../domain/steps.ts'
import { columnsOf, type NewMatter } from '../server/rows.ts'
import { insertMatter } from '../server/store.ts'

export type QueueRow = z.output<typeof queueRowShape>

const walks: StepBody[][] = [
  [],
  [{ kind: 'taken' }],
  [{ kind: 'contacted', note: null }],
  [{ kind: 'assigned', party: { kind: 'partner', id: null, name: '邻里中心' }, note: null }],
  [
    { kind: 'assigned', party: { kind: 'partner', id: null, name: '邻里中心' }, note: null },
    { kind: 'returned', reason: 'not-ours', note: null },
  ],
  [{ kind: 'joined', reporter: '0190a000-0000-7000-8000-000000000001' }],
  [{ kind: 'done', note: null }],
  [{ kind: 'paused', reason: 'weather', note: null }],
]

/** Rows of open matters, spread over the last ten days, in every state the queue knows; always the same ones. */
export function madeRows(
  neighbourhoodId: string,
  now: Date,
  from: number,
  count: number,
  owners: readonly string[],
): NewMatter[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset
    const at = new Date(now.getTime() - ((index * 7_919) % (10 * 1440)) * 60_000)
    const owner = owners[index % owners.length] ?? ''
    const received = begin({
      kind: 'received',
      at,
      by: null,
      hand: 'reporter',
      owner,
      taken: false,
      category: categories[index % categories.length] ?? 'other',
      complexity: index % 5 === 0 ? 'complex' : 'ordinary',
      urgent: null,
      contactable: true,
      visibility: 'ordinary',
    })
    const steps = walks[index % walks.length] ?? []
    const matter = steps.reduce((state, body) => apply(state, { ...body, at, by: owner, hand: 'owner' }), received)
    const random = Buffer.alloc(10)
    random.writeUInt32BE(index, 4)
    return {
      neighbourhood_id: neighbourhoodId,
      id: uuidv7(at, random),
      number: `QT-${String(index).padStart(6, '0')}`,
      source: 'app',
      title: `第${index}件`,
      title_made: false,
      words: null,
      home_id: null,
      entrance_id: null,
      building_id: null,
      compound_id: null,
      floor: null,
      spot: null,
      place: `${(index % 40) + 1}号楼道`,
      reporter_account_id: null,
      reporter_person_id: null,
      reporter_name: null,
      reporter_phone: null,
      reporter_phone_tail: null,
      hotline_number: null,
      follow_code: null,
      recorded_by: null,
      owner_name: '周敏芝',
      assignee_person: null,
      public_title: null,
      public_text: null,
      last_step_id: null,
      version: 1,
      ...columnsOf(matter, usualClock),
    }
  })
}

export function made(unit: Unit, count: number, ...owners: string[]): void {
  for (const row of madeRows(unit.neighbourhoodId, unit.now, 0, count, owners)) unit.write(insertMatter(row))
}
