import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { withHouse } from './house.ts'
import { p99, report, round } from './line.ts'
import { timeInTurn } from './times.ts'

/**
 * The page of a topic with 2,000 points over HTTP, as a resident and as the committee open it: the topic with its options
 * and history, and beside it the first page of points; further pages, one stance, what waits for an answer.
 */
const wanted = 2_000
const rounds = 600

await withHouse(20, async ({ http, parts, ground, homes }) => {
  const neighbourhoodId = ground.id
  const worker = await signedIn(parts, { role: 'worker', neighbourhoodId, firstContact: true })
  const chair = await signedIn(parts, { role: 'chair', neighbourhoodId, name: '林主任' })
  const lives = { role: 'resident' as const, neighbourhoodId, personId: newId(), homeIds: homes.slice(0, 1) }
  const resident = await signedIn(parts, { ...lives, name: '吴桂芬' })
  const n = `/api/n/${ground.id}`
  const must = async (method: 'POST' | 'PUT', path: string, headers: { cookie: string }, payload?: object) => {
    const answer = await http.inject({ method, url: n + path, headers, ...(payload ? { payload } : {}) })
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
  }
  const topics = [newId(), newId(), newId()]
  for (const id of topics) {
    const topic = {
      kind: 'micro-renewal',
      title: '屋顶变花园',
      words: '楼顶空着',
      source: 'committee',
      level: 'neighbourhood',
    }
    await must('PUT', `/topics/${id}`, worker.headers, topic)
    for (const [title, costFen] of [
      ['花箱', 8_600_000],
      ['铺土', 15_400_000],
      ['不动', 0],
    ] as const)
      await must('PUT', `/topic-options/${newId()}`, worker.headers, {
        topicId: id,
        title,
        costFen,
        affects: '顶楼六户',
      })
  }
  const [topic = ''] = topics
  const points: string[] = []
  for (let at = 0; at < wanted; at += 1) {
    const id = newId()
    points.push(id)
    const stance = ['for', 'against', 'idea'][at % 3]
    const said = {
      id,
      stance,
      words: `第 ${at} 个人说的话：种点花，夏天凉快，也怕漏水，先检测再动。`,
      way: 'door',
      name: '邻居',
    }
    // Other topics have points as well, as in a neighbourhood that talks things over.
    await must('POST', `/topics/${topic}/opinions`, worker.headers, said)
    if (at % 4 === 0)
      await must('POST', `/topics/${topics[1 + (at % 2)]}/opinions`, worker.headers, { ...said, id: newId() })
  }
  for (const [at, id] of points.entries())
    if (at % 3 === 0)
      await must('PUT', `/points/${id}/answer`, worker.headers, {
        answer: 'adopted',
        reason: '写进方案，开工前先做检测。',
      })
  // Support as 300 people would give it: the counts by hand, each person's own row through the room.
  await parts.database.owner.query(
    'update topics.point set supports = (abs(hashtext(id::text)) % 300) where neighbourhood_id = $1',
    [ground.id],
  )
  for (const id of points.slice(0, 25)) await must('PUT', `/points/${id}/support`, resident.headers)
  await parts.database.owner.query('analyze')

  const ask = (headers: { cookie: string }, path: string) => http.inject({ method: 'GET', url: n + path, headers })
  const page = (headers: { cookie: string }, query: string) => async () => {
    const [whole, said] = await Promise.all([
      ask(headers, `/topics/${topic}`),
      ask(headers, `/topics/${topic}/points?limit=20${query}`),
    ])
    return whole.statusCode === 200 ? said : whole
  }
  const { counts } = (await ask(resident.headers, `/topics/${topic}`)).json() as { counts: { all: number } }
  if (counts.all !== wanted) throw new Error('not as many points as wanted')
  const next: string[] = []
  for (let at = 0, after = ''; at < 4; at += 1) {
    const answer = await ask(resident.headers, `/topics/${topic}/points?limit=20${after}`)
    after = `&after=${encodeURIComponent((answer.json() as { next: string }).next)}`
    next.push(after)
  }
  const of = (headers: { cookie: string }) =>
    ['', ...next, '&stance=for', '&stance=against', '&view=waiting'].map((query) => page(headers, query))
  const times = await timeInTurn({ resident: of(resident.headers), chair: of(chair.headers) }, rounds)
  const worst = Math.max(p99(times.resident), p99(times.chair))
  report({
    name: 'topics',
    value: round(worst, 1),
    unit: 'ms p99 (page of a topic with 2,000 points)',
    yardstick: null,
    ratio: null,
    limit: '≤ 50 ms',
    ok: worst <= 50,
  })
})
