import { addBareInsert, raceBare } from './bare.ts'
import { withHouse } from './house.ts'
import { loadFromOutside } from './load.ts'
import { voters } from './voters.ts'

/**
 * Ballots over HTTP, each sealed, linked into the chain of its vote and committed to disk before it is answered, 32 clients,
 * against the same server doing one bare INSERT with commit. A thousand owners with three homes each vote by their own
 * accounts, again and again.
 */
const slices = Number(process.env.BENCH_SLICES ?? 9)

await withHouse(250, async (house) => {
  const { http, ground } = house
  await addBareInsert<{ id: string; rightId: string; choice: string }>(house, {
    row: ({ id, rightId, choice }) => [id, rightId, choice],
    answer: ({ rightId }) => ({
      slip: '3H-8F2K-71QD',
      rightId,
      at: new Date(),
      channel: 'app',
      late: false,
      n: 1,
      hash: '',
    }),
  })
  const { voteId, each } = await voters(house)
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as { port: number }
  const slice = (path: string) =>
    loadFromOutside({ url: `http://127.0.0.1:${port}${path}`, connections: 32, seconds: 2, each })
  const ours = `/api/n/${ground.id}/votes/${voteId}/ballots`
  await raceBare(house, { name: 'cast-ballots', unit: 'ballots/s', ours, slice, slices, least: 0.35 })
})
