import { nameOf } from '#kit/server/database.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { loadFromOutside } from './load.ts'
import { withHouse } from './house.ts'
import { median, report, round } from './line.ts'

/**
 * Opening a matter over HTTP, committed to disk, 16 clients, against the same server doing one bare INSERT with commit.
 * Short slices alternate, so that a noisy machine disturbs both alike; the ratio is the median over the pairs.
 */
const slices = Number(process.env.BENCH_SLICES ?? 9)
const seconds = 2

await withHouse(90, async ({ http, parts, ground, homes }) => {
  await parts.database.owner.query(
    'create table public.bare (id uuid primary key, place text not null, words text, at timestamptz not null)',
  )
  await parts.database.owner.query('grant insert on public.bare to mulin_app')
  const text = 'insert into public.bare (id, place, words, at) values ($1, $2, $3, $4)'
  http.post('/bare', { schema: { hide: true } }, async (request) => {
    const { id, place, words } = request.body as { id: string; place: { homeId: string }; words: string }
    await parts.database.app.query({ name: nameOf(text), text, values: [id, place.homeId, words, new Date()] })
    return { id, number: 'Y7', title: words, owner: '周敏芝', answerBy: null }
  })
  const worker = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as { port: number }

  const slice = (path: string) =>
    loadFromOutside({
      url: `http://127.0.0.1:${port}${path}`,
      connections: 16,
      seconds,
      headers: { ...worker.headers, 'content-type': 'application/json' },
      body: { source: 'counter', category: 'leak', words: '三楼走道天花板渗水,地上滑' },
      homes: homes.slice(0, 500),
    })
  const ours = `/api/n/${ground.id}/intake`
  await slice(ours)
  await slice('/bare')
  // The first minute of a new database is not what is measured: until its tables were looked at, they are planned for as empty.
  await parts.database.owner.query('analyze')
  const pairs: { ours: number; bare: number }[] = []
  for (let index = 0; index < slices; index += 1) pairs.push({ ours: await slice(ours), bare: await slice('/bare') })
  const ratio = median(pairs.map((pair) => pair.ours / pair.bare))
  report({
    name: 'open-matter',
    value: round(median(pairs.map((pair) => pair.ours)), 0),
    unit: 'matters/s',
    yardstick: round(median(pairs.map((pair) => pair.bare)), 0),
    ratio: round(ratio, 3),
    limit: 'ratio ≥ 0.45',
    ok: ratio >= 0.45,
  })
})
