import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { withHouse } from './house.ts'
import { median, p99, report, round } from './line.ts'
import { timeInTurn } from './times.ts'

/**
 * The queue of 50 out of 100,000 open matters over HTTP: the first page and pages further in, all views a worker opens.
 * The chair sees everything; an ordinary worker's queue leaves out what others hold in confidence.
 */
const seeds = 500
const wanted = 100_000

await withHouse(60, async ({ http, parts, ground, homes }) => {
  const worker = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  const colleague = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, name: '何秀兰' })
  const chair = await signedIn(parts, { role: 'chair', neighbourhoodId: ground.id, name: '林主任' })
  const n = `/api/n/${ground.id}`
  const must = async (method: 'POST' | 'PUT', path: string, headers: { cookie: string }, payload: object) => {
    const answer = await http.inject({ method, url: n + path, headers, payload })
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
  }
  const ids = Array.from({ length: seeds }, (_, at) => `0198c0de-0000-7000-8000-${String(at).padStart(12, '0')}`)
  for (const [at, id] of ids.entries()) {
    await must('POST', '/intake', (at % 3 === 0 ? colleague : worker).headers, {
      id,
      source: ['counter', 'phone', 'visit', 'hotline-12345'][at % 4],
      category: ['leak', 'power', 'noise', 'lift', 'waste'][at % 5],
      place: { homeId: homes[at % homes.length] },
      title: '三楼走道天花板渗水',
      confidential: at % 20 === 0,
      reporter: { name: '王先生', phone: '19900000430' },
      spoken: at % 2 === 0,
    })
  }
  // A third waits for the property manager, as on a real desk.
  const party = { id: ids[0] ?? '', kind: 'party' }
  const put = { kind: 'property-manager', name: '延吉物业', phone: null }
  await must('PUT', `/matter-parties/${party.id}`, chair.headers, put)
  for (const [at, id] of ids.entries()) {
    if (at % 3 === 1)
      await must('POST', `/matters/${id}/assign`, chair.headers, { party: { kind: 'party', id: party.id } })
  }
  // The rest are the same matters again, due from a week ago to a week ahead: taking in 100,000 one by one shows nothing more.
  const { owner } = parts.database
  const columns = await owner.query(
    `select column_name as name from information_schema.columns where table_schema = 'matters' and table_name = 'matter' order by ordinal_position`,
  )
  const shift = 'make_interval(mins => (g * 97 % 20160) - 10080)'
  const changed: Record<string, string> = {
    id: 'gen_random_uuid()',
    number: `m.number || '-' || g`,
    due_at: `m.due_at + ${shift}`,
    due_sort: `m.due_sort + ${shift}`,
  }
  const picked = (columns.rows as { name: string }[]).map(({ name }) => changed[name] ?? `m.${name}`)
  await owner.query(
    `insert into matters.matter select ${picked.join(', ')} from matters.matter m, generate_series(1, $1::int) g`,
    [wanted / seeds - 1],
  )
  await owner.query('analyze')
  const { rows } = await owner.query('select count(*) as n from matters.matter where queued')
  if ((rows as { n: number }[])[0]?.n !== wanted) throw new Error('not as many matters as wanted')

  const ask = (headers: { cookie: string }, query: string) => () =>
    http.inject({ method: 'GET', url: `${n}/queue?limit=50${query}`, headers })
  const pages = async (headers: { cookie: string }) => {
    const first = ask(headers, '')
    const next: string[] = []
    let answer = await first()
    for (let page = 0; page < 4; page += 1) {
      const cursor = (answer.json() as { next: string }).next
      next.push(cursor)
      answer = await ask(headers, `&after=${encodeURIComponent(cursor)}`)()
    }
    return [
      first,
      first,
      ...next.map((cursor) => ask(headers, `&after=${encodeURIComponent(cursor)}`)),
      ask(headers, '&view=mine'),
    ]
  }
  // What is rare is the slowest: every open matter is looked at. Two characters are the usual length of a Chinese word.
  const words = ['电梯', '楼道灯', '王小姐', '9527']
  const searches = words.map((word) => ask(worker.headers, `&find=${encodeURIComponent(word)}`))
  const times = await timeInTurn(
    { worker: await pages(worker.headers), chair: await pages(chair.headers), search: searches },
    400,
  )
  const value = p99(times.worker)
  report({
    name: 'queue',
    value: round(value),
    unit: 'ms p99',
    yardstick: null,
    ratio: null,
    limit: 'p99 ≤ 30 ms',
    ok: value <= 30,
  })
  const search = p99(times.search)
  report({
    name: 'queue-search',
    value: round(search),
    unit: 'ms p99, a text in all of them',
    yardstick: null,
    ratio: null,
    // Our own: a hundred thousand open at once is a hundred times what a neighbourhood has.
    limit: 'p99 ≤ 400 ms',
    ok: search <= 400,
  })
  const ratio = median(times.worker) / median(times.chair)
  report({
    name: 'queue-worker-to-administrator',
    value: round(median(times.worker)),
    unit: 'ms median',
    yardstick: round(median(times.chair)),
    ratio: round(ratio),
    limit: 'ratio ≤ 1.2',
    ok: ratio <= 1.2,
  })
})
