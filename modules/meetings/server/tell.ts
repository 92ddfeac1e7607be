import { tell } from '#messages'
import type { Unit } from '#kit/server/unit.ts'
import type { MeetingRow } from './store.ts'

/** Tells everybody on the list who can be reached, by account or by the register. Gives how many. */
export async function tellSeats(
  unit: Unit,
  row: Pick<MeetingRow, 'id'>,
  seats: readonly { account_id: string | null; person_id: string | null }[],
  template: string,
  data: Record<string, string>,
): Promise<number> {
  const accounts = [...new Set(seats.flatMap((seat) => seat.account_id ?? []))]
  const persons = [...new Set(seats.flatMap((seat) => (seat.account_id === null ? (seat.person_id ?? []) : [])))]
  const message = { template, data, about: { room: 'meetings', id: row.id } }
  let told = 0
  if (accounts.length > 0) told += (await tell(unit, { ...message, to: { accounts } })).recipients
  if (persons.length > 0) told += (await tell(unit, { ...message, to: { persons } })).recipients
  return told
}
