import { workersOf } from '#accounts'
import { tell } from '#messages'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RequestRow } from './store.ts'

/** A request is late: the chair hears of it, and the person who waits. Each once, however often the job runs. */
export async function tellLate(unit: Unit, row: RequestRow): Promise<void> {
  const day = dayOf(row.due_at)
  const about = { room: 'privacy', id: row.id }
  const chairs = (await workersOf(unit)).filter(({ role }) => role === 'chair').map(({ id }) => id)
  if (chairs.length > 0) {
    const once = `privacy.late/${row.id}/${day}`
    await tell(unit, { template: 'privacy.late', to: { accounts: chairs }, data: { day }, about, once })
  }
  await tellAsker(unit, row, 'delayed', { day })
}

/** Tells whoever asked; of somebody who died the relative is not in the register, and is told by hand. */
export async function tellAsker(
  unit: Unit,
  row: RequestRow,
  template: 'delayed' | 'answered',
  more: Record<string, string> = {},
): Promise<void> {
  if (row.person_id === null || row.for_whom !== 'self') return
  await tell(unit, {
    template: `privacy.${template}`,
    to: { persons: [row.person_id] },
    data: { asked: dayOf(row.asked_at), ...more },
    about: { room: 'privacy', id: row.id },
    once: `privacy.${template}/${row.id}`,
  })
}
