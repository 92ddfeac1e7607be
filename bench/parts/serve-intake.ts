import type { AddressInfo } from 'node:net'
import { listEntrances } from '#places'
import { openHouse } from '#apps/server.ts'
import { inUnit } from '#kit/server/unit.ts'
import { buildHomes, openGround } from './ground.ts'
import { signIn } from './hands.ts'

/** What the measuring process has to know of the serving one. */
export interface Serving {
  port: number
  neighbourhood: string
  entrances: string[]
  headers: Record<string, string>
}

const ground = await openGround()
const { parts } = ground
await buildHomes(ground, 1_000)
const worker = await signIn(ground, 'worker', '周敏芝')
await parts.database.owner.query('create table public.bench (id uuid primary key, at timestamptz not null, words text not null)')
await parts.database.owner.query('grant insert on public.bench to mulin_app')
const { http, close } = await openHouse(parts, { background: true })
// The yardstick: the same server, one insert with its commit, nothing asked and nothing checked.
http.post<{ Body: { id: string } }>('/bench/insert', { schema: { hide: true } }, async ({ body }) => {
  await parts.database.app.query({
    name: 'bench-insert',
    text: 'insert into public.bench (id, at, words) values ($1, $2, $3)',
    values: [body.id, new Date(), '楼道漏水'],
  })
  return { id: body.id }
})
await http.listen({ port: 0, host: '127.0.0.1' })
const entrances = await inUnit(parts, { actor: null, now: parts.clock(), ground: ground.ground }, listEntrances)
process.send?.({
  port: (http.server.address() as AddressInfo).port,
  neighbourhood: ground.ground.id,
  entrances: entrances.map((one) => one.id),
  headers: worker.headers,
} satisfies Serving)

const stop = async () => {
  await close()
  await ground.close()
  process.exit(0)
}
process.on('message', stop)
process.on('disconnect', stop)
