import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { addBareInsert, raceBare } from './bare.ts'
import { withHouse } from './house.ts'
import { loadFromOutside } from './load.ts'

/** Opening a matter over HTTP, committed to disk, 16 clients, against the same server doing one bare INSERT with commit. */
const slices = Number(process.env.BENCH_SLICES ?? 15)

await withHouse(90, async (house) => {
  const { http, parts, ground, homes } = house
  await addBareInsert<{ id: string; place: { homeId: string }; words: string }>(house, {
    row: ({ id, place, words }) => [id, place.homeId, words],
    answer: ({ id, words }) => ({ id, number: 'Y7', title: words, owner: '周敏芝', answerBy: null }),
  })
  const worker = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as { port: number }
  const slice = (path: string) =>
    loadFromOutside({
      url: `http://127.0.0.1:${port}${path}`,
      connections: 16,
      seconds: 2,
      headers: { ...worker.headers, 'content-type': 'application/json' },
      body: { source: 'counter', category: 'leak', words: '三楼走道天花板渗水,地上滑' },
      homes: homes.slice(0, 500),
    })
  const ours = `/api/n/${ground.id}/intake`
  await raceBare(house, { name: 'open-matter', unit: 'matters/s', ours, slice, slices, least: 0.45 })
})
