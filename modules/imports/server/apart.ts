import { Worker } from 'node:worker_threads'
import { refuse } from '#kit/pure/refusal.ts'
import type { Roster } from '../domain/read-roster.ts'
import type { Decided, Understanding } from './understand.ts'
import { understand, writeResults } from './understand.ts'

export interface Task {
  readonly bytes: Uint8Array
  readonly how: Understanding
  /** What the report is to say; null asks for the roster. */
  readonly decided: Decided | null
}
export type Answer = { roster: Roster } | { report: Uint8Array } | { refused: string }

/** A thread takes a third of a second to start: small workbooks are read sooner than that. */
const small = 400_000

/**
 * Reads a workbook without holding up everybody else: a large one is read in a thread of its own, whose memory goes with
 * it. Refuses what `understand` refuses.
 */
export async function rosterOf(bytes: Uint8Array, how: Understanding): Promise<Roster> {
  if (bytes.length < small) return understand(bytes, how)
  const answer = await apart({ bytes, how, decided: null })
  return 'roster' in answer ? answer.roster : refuse('imports.wrong-file')
}

/** Writes a report, apart as well where the workbook is large. */
export async function resultsOf(bytes: Uint8Array, how: Understanding, decided: Decided): Promise<Uint8Array> {
  if (bytes.length < small) return writeResults(bytes, how, decided)
  const answer = await apart({ bytes, how, decided })
  return 'report' in answer ? answer.report : refuse('imports.wrong-file')
}

async function apart(task: Task): Promise<Answer> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
  const answer = await new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The reading thread ended without an answer.')))
  })
  await worker.terminate()
  return 'refused' in answer ? refuse(answer.refused) : answer
}
