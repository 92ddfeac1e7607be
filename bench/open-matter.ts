import autocannon from 'autocannon'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { newId } from '#kit/server/id.ts'
import type { Serving } from './parts/serve-intake.ts'
import { median, report } from './report.ts'

// Slices alternate, so that what else the machine does falls on both alike.
const pairs = Number(process.env.MULIN_BENCH_PAIRS ?? 9)
const seconds = 2
const clients = 16

const child = fork(new URL('./parts/serve-intake.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
const [serving] = (await once(child, 'message')) as [Serving]
try {
  const opening = () =>
    slice(`/api/n/${serving.neighbourhood}/intake`, serving.headers, () => ({
      id: newId(),
      source: 'counter',
      category: 'leak',
      place: { entranceId: serving.entrances[Math.floor(Math.random() * serving.entrances.length)], floor: 3 },
      reporter: { name: '王先生', phone: '19900000430' },
    }))
  const inserting = () => slice('/bench/insert', {}, () => ({ id: newId() }))
  await opening()
  await inserting()
  const rounds: { matters: number; inserts: number }[] = []
  for (let round = 0; round < pairs; round += 1) rounds.push({ matters: await opening(), inserts: await inserting() })
  const ratio = median(rounds.map(({ matters, inserts }) => matters / inserts))
  report({
    name: 'open-matter',
    value: median(rounds.map((one) => one.matters)),
    unit: 'matters/s',
    yardstick: median(rounds.map((one) => one.inserts)),
    ratio,
    limit: 'ratio >= 0.45',
    ok: ratio >= 0.45,
  })
} finally {
  child.send('stop')
  await once(child, 'exit')
}

/** Requests a second over one slice; anything but an answer of 200 ends the benchmark. */
async function slice(path: string, headers: Record<string, string>, body: () => object): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${serving.port}`,
    connections: clients,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', ...headers },
        setupRequest: (request) => ({ ...request, body: JSON.stringify(body()) }),
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed`)
  return result['2xx'] / result.duration
}
