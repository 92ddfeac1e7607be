import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import autocannon from 'autocannon'
import { uuidv7 } from '#kit/pure/uuid.ts'

/** A load of POSTs; each request gets an id of its own, and the fixed body with the next home, or the next of `each`. */
export type Load = { url: string; connections: number; seconds: number } & (
  | { headers: Record<string, string>; body: Record<string, unknown>; homes: readonly string[] }
  | { each: readonly { headers: Record<string, string>; body: Record<string, unknown> }[] }
)

/** Answered requests per second. Runs in a process of its own: the server is not to make its own load. */
export async function loadFromOutside(load: Load): Promise<number> {
  const child = spawn(process.execPath, [import.meta.filename], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(load))
  let said = ''
  for await (const chunk of child.stdout) said += String(chunk)
  const { perSecond, bad } = JSON.parse(said) as { perSecond: number; bad: number }
  if (bad > 0) throw new Error(`${load.url}: ${bad} requests were not answered well`)
  return perSecond
}

if (import.meta.main) {
  let given = ''
  for await (const chunk of process.stdin) given += String(chunk)
  const load = JSON.parse(given) as Load
  let at = 0
  const next = (): { headers: Record<string, string>; body: Record<string, unknown> } => {
    at += 1
    if (!('each' in load)) {
      const place = { homeId: load.homes[at % load.homes.length] }
      return { headers: load.headers, body: { ...load.body, place } }
    }
    const one = load.each[at % load.each.length]
    return { headers: { ...one?.headers, 'content-type': 'application/json' }, body: { ...one?.body } }
  }
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    method: 'POST',
    setupClient: (client) => {
      const turn = () => {
        const { headers, body } = next()
        client.setHeadersAndBody(headers, JSON.stringify({ ...body, id: uuidv7(new Date(), randomBytes(10)) }))
      }
      turn()
      client.on('response', turn)
    },
  })
  if (result.non2xx + result.errors > 0)
    console.error(result.statusCodeStats, { errors: result.errors, timeouts: result.timeouts })
  console.log(JSON.stringify({ perSecond: result['2xx'] / result.duration, bad: result.non2xx + result.errors }))
}
