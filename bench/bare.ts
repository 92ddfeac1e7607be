import { nameOf } from '#kit/server/database.ts'
import type { BenchHouse } from './house.ts'
import { median, report, round } from './line.ts'

/** What a bare request comes with, and what is answered: as large as what it stands beside. */
interface Bare<Body> {
  row: (body: Body) => [id: string, place: string, words: string]
  answer: (body: Body) => object
}

/** The yardstick: on the same server a route that does one INSERT, committed, and nothing else. */
export async function addBareInsert<Body>({ http, parts }: BenchHouse, { row, answer }: Bare<Body>): Promise<void> {
  const { owner, app } = parts.database
  await owner.query(
    'create table public.bare (id uuid primary key, place text not null, words text, at timestamptz not null)',
  )
  await owner.query('grant insert on public.bare to mulin_app')
  const text = 'insert into public.bare (id, place, words, at) values ($1, $2, $3, $4)'
  http.post('/bare', { schema: { hide: true } }, async (request) => {
    const body = request.body as Body
    await app.query({ name: nameOf(text), text, values: [...row(body), new Date()] })
    return answer(body)
  })
}

interface Race {
  name: string
  unit: string
  /** Our route, and how one slice of load on a path is run: gives requests answered each second. */
  ours: string
  slice: (path: string) => Promise<number>
  slices: number
  least: number
}

/** Slices of ours and of the bare route by turns, so that a noisy machine disturbs both alike; reports the median of the ratios. */
export async function raceBare({ parts }: BenchHouse, race: Race): Promise<void> {
  const { name, unit, ours, slice, slices, least } = race
  await slice(ours)
  await slice('/bare')
  // The first minute of a new database is not what is measured: until its tables were looked at, they are planned for as empty.
  await parts.database.owner.query('analyze')
  const pairs: { ours: number; bare: number }[] = []
  for (let index = 0; index < slices; index += 1) pairs.push({ ours: await slice(ours), bare: await slice('/bare') })
  const ratio = median(pairs.map((pair) => pair.ours / pair.bare))
  report({
    name,
    value: round(median(pairs.map((pair) => pair.ours)), 0),
    unit,
    yardstick: round(median(pairs.map((pair) => pair.bare)), 0),
    ratio: round(ratio, 3),
    limit: `ratio ≥ ${least}`,
    ok: ratio >= least,
  })
}
