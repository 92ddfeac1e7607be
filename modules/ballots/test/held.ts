import { expect } from 'vitest'
import type { TestHouse } from '#apps/test/house.ts'
import type { Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { closedVote } from '../api.ts'
import { listeners } from '../server/listeners.ts'
import { type Electors, type Hand, sheets } from './vote.ts'

/** The days of a vote: notice, fifteen days to read it, a fortnight to vote. */
export const noticed = new Date('2026-11-01T02:00:00Z')
export const opening = new Date('2026-11-17T01:00:00Z')
export const closing = new Date('2026-12-01T12:00:00Z')

/** Where a vote is held, and how the clock of that house is put. */
export interface Place {
  house: TestHouse
  e: Electors
  at: (now: Date) => void
}
export interface Held {
  id: string
  rollId: string
  publicKey: string
  phrases: string[]
  /** Rights by the place of their home, from the first floor up. */
  rights: string[]
  /** By the number of their home. */
  right: (room: string) => string
}
export type Answer = { status: number; body: Record<string, never> & { code?: string } }

/** Asks a house as somebody; every path begins with `under`. The house may be opened later. */
export const asking =
  (where: () => Pick<TestHouse, 'http' | 'a'>, under = '/votes') =>
  async (
    as: Hand,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: object,
    there?: Ground,
  ): Promise<Answer> => {
    const { http, a } = where()
    const url = `/api/n/${(there ?? a).id}${under}${path}`
    const answer = await http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
    return { status: answer.statusCode, body: answer.json() }
  }

/** What is put to the vote. */
export const terms = (e: Electors, more: object = {}) => ({
  title: '3号楼电梯换新',
  question: '同意用维修资金，把本楼 2 部电梯换新吗？',
  words: '两部电梯用了二十六年。',
  electorate: 'owners',
  scope: { kind: 'compound', id: e.compoundId },
  rule: 'ordinary',
  closesAt: closing.toISOString(),
  ...more,
})

/** A vote that is open: drafted, notice given, and its days waited for. */
export async function openedVote({ house, e, at }: Place, more: object = {}): Promise<Held> {
  const ask = asking(() => house)
  const [id, three, worker] = [newId(), sheets(), e.worker()]
  at(noticed)
  expect(await ask(worker, 'PUT', `/${id}`, terms(e, more))).toMatchObject({ status: 200 })
  expect(await ask(worker, 'POST', `/${id}/notice`)).toMatchObject({ status: 200 })
  at(opening)
  expect(await ask(worker, 'POST', `/${id}/opening`, { sheets: three })).toMatchObject({ status: 200 })
  const sql = async (text: string) => (await house.parts.database.owner.query(text, [id])).rows
  const [vote] = await sql('select roll_id, public_key from ballots.vote where id = $1')
  const rows = await sql('select right_id, label from ballots.right_state where vote_id = $1')
  const right = (room: string) => String(rows.find(({ label }) => String(label).endsWith(`${room}室`))?.right_id ?? '')
  return {
    id,
    rollId: String(vote.roll_id),
    publicKey: String(vote.public_key),
    phrases: three.map(({ phrase }) => phrase),
    rights: ['101', '201', '301', '401', '501', '601'].map(right),
    right,
  }
}

/** The vote as it is once it is closed, a minute after its deadline. */
export async function closedOf({ house, e, at }: Place, { id, phrases }: Held) {
  at(new Date(closing.getTime() + 60_000))
  const ask = asking(() => house)
  const answer = await ask(e.worker(), 'POST', `/${id}/closing`, { phrases: phrases.slice(0, 2) })
  expect(answer).toMatchObject({ status: 200 })
  return house.unit((unit) => closedVote(unit, id))
}

/** The room hears news of another one; unless said otherwise, what it is about is the news itself. */
export function tell(
  house: TestHouse,
  type: string,
  data: object,
  { now, id = newId(), subjectId = id }: { now: Date; id?: string; subjectId?: string },
) {
  const event = { neighbourhoodId: house.a.id, id, type, subjectId, actorId: null, actorName: null, at: now }
  return listeners[type]?.(house.parts, { ...event, data: data as Record<string, unknown> })
}
