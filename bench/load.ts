import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import autocannon from 'autocannon'
import { uuidv7 } from '#kit/pure/uuid.ts'

/** A load of POSTs; each request gets the fixed body with an id of its own and the next home. */
export interface Load {
  url: string
  connections: number
  seconds: number
  headers: Record<string, string>
  body: Record<string, unknown>
  homes: readonly string[]
}

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
  const body = () => {
    at = (at + 1) % load.homes.length
    return JSON.stringify({ ...load.body, id: uuidv7(new Date(), randomBytes(10)), place: { homeId: load.homes[at] } })
  }
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    method: 'POST',
    headers: load.headers,
    setupClient: (client) => {
      client.setBody(body())
      client.on('response', () => client.setBody(body()))
    },
  })
  if (result.non2xx + result.errors > 0)
    console.error(result.statusCodeStats, { errors: result.errors, timeouts: result.timeouts })
  console.log(JSON.stringify({ perSecond: result['2xx'] / result.duration, bad: result.non2xx + result.errors }))
}
