import { median, p99 } from './line.ts'

/** One request, timed; throws where the answer is not as it should be. */
export type Request = () => Promise<{ statusCode: number; body: string }>

/** Milliseconds of many requests, sent one after another by several hands in turn, so that noise falls on all alike. */
export async function timeInTurn<Name extends string>(
  hands: Readonly<Record<Name, readonly Request[]>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(hands) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const warm = Math.ceil(rounds / 10)
  for (let round = -warm; round < rounds; round += 1) {
    for (const name of names) {
      const requests = hands[name]
      const request = requests[(round + warm) % requests.length]
      if (!request) continue
      const began = performance.now()
      const answer = await request()
      const took = performance.now() - began
      if (answer.statusCode !== 200) throw new Error(`${name}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
      if (round >= 0) times[name].push(took)
    }
  }
  for (const name of names) {
    console.error(`${name}: median ${median(times[name]).toFixed(1)} ms, p99 ${p99(times[name]).toFixed(1)} ms`)
  }
  return times
}
