import { spawn } from 'node:child_process'
import autocannon from 'autocannon'
import { postNotice } from '#notices'
import { newId } from '#kit/server/id.ts'
import { withHouse } from './house.ts'
import { median, report, round } from './line.ts'

/**
 * The public board with a dozen notices over HTTP, 16 readers, against a route of the same server that answers a constant
 * of the same size. Short slices alternate, so that a noisy machine disturbs both alike; the ratio is the median over the
 * pairs. The readers are a process of their own.
 */
const slices = Number(process.env.BENCH_SLICES ?? 9)
const seconds = 2

async function slice(url: string): Promise<number> {
  const child = spawn(process.execPath, [import.meta.filename, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of child.stdout) said += String(chunk)
  const { perSecond, bad } = JSON.parse(said) as { perSecond: number; bad: number }
  if (bad > 0) throw new Error(`${url}: ${bad} requests were not answered well`)
  return perSecond
}

// Started anew by itself with an address, it is the readers.
const [, , asked] = process.argv
if (asked === undefined) await compare()
else {
  const result = await autocannon({ url: asked, connections: 16, duration: seconds })
  console.log(JSON.stringify({ perSecond: result['2xx'] / result.duration, bad: result.non2xx + result.errors }))
}

async function compare(): Promise<void> {
  await withHouse(20, async ({ http, ground, inUnit }) => {
    await inUnit(async (unit) => {
      for (let each = 1; each <= 12; each += 1) {
        await postNotice(unit, {
          id: newId(),
          kind: 'works',
          compoundId: null,
          poster: '延吉七村居民委员会',
          title: `第 ${each} 次清洗水箱，每幢一个半小时`,
          body: '清洗 1 到 4 号楼的水箱，一幢一幢来。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n\n- 提前接两盆水，关好龙头再出门',
          startsAt: unit.now.toISOString(),
          endsAt: new Date(unit.now.getTime() + 7 * 86_400_000).toISOString(),
        })
        await unit.flush()
      }
    })
    const path = `/board/${ground.code}`
    let constant = Buffer.alloc(0)
    http.get('/constant', { schema: { hide: true } }, (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(constant),
    )
    constant = Buffer.from((await http.inject(path)).payload)
    await http.listen({ port: 0, host: '127.0.0.1' })
    const { port } = http.server.address() as { port: number }
    const url = (at: string) => `http://127.0.0.1:${port}${at}`
    await slice(url(path))
    await slice(url('/constant'))
    const pairs: { ours: number; constant: number }[] = []
    for (let index = 0; index < slices; index += 1)
      pairs.push({ ours: await slice(url(path)), constant: await slice(url('/constant')) })
    const ratio = median(pairs.map((pair) => pair.ours / pair.constant))
    report({
      name: 'board',
      value: round(median(pairs.map((pair) => pair.ours)), 0),
      unit: `pages/s of ${Math.round(constant.length / 1024)} kB`,
      yardstick: round(median(pairs.map((pair) => pair.constant)), 0),
      ratio: round(ratio, 3),
      limit: 'ratio ≥ 0.5',
      ok: ratio >= 0.5,
    })
  })
}
