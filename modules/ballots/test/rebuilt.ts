import type pg from 'pg'
import { expect } from 'vitest'
import { type Box, boxOf, standingOf } from '../domain/box.ts'
import { changeOf } from './change-of.ts'

interface Happened {
  type: string
  data: { right?: string }
}
interface State {
  right_id: string
  owners: number
  box: Box
  delivered: boolean
  given: boolean
  unclear: boolean
}

/** Every right as it is kept is what its events come to, and so are the columns that are asked for. Gives how many there are. */
export async function expectRebuilt(owner: pg.Pool, voteId: string): Promise<number> {
  const events = await owner.query('select type, data from ballots.event where vote_id = $1 order by n', [voteId])
  const happened = Map.groupBy(events.rows as Happened[], ({ data }) => data.right)
  const states = await owner.query('select * from ballots.right_state where vote_id = $1', [voteId])
  for (const { right_id: right, owners, box, delivered, given, unclear } of states.rows as State[]) {
    const rebuilt = boxOf(owners, (happened.get(right) ?? []).map(changeOf))
    const { kind } = standingOf(rebuilt)
    expect({ box, delivered, given, unclear }).toEqual({
      box: rebuilt,
      delivered: rebuilt.deliveries.length > 0,
      given: kind !== 'none',
      unclear: kind === 'conflict',
    })
  }
  return states.rows.length
}
