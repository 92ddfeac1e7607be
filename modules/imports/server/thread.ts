import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#kit/pure/refusal.ts'
import type { Answer, Task } from './apart.ts'
import { understand, writeResults } from './understand.ts'

/** The other side of `apart.ts`: one task, one answer. */
async function answer({ bytes, how, decided }: Task): Promise<Answer> {
  try {
    return decided === null ? { roster: understand(bytes, how) } : { report: await writeResults(bytes, how, decided) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code }
    throw error
  }
}

parentPort?.postMessage(await answer(workerData as Task))
