import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * A file into which messages are put where nothing carries them yet, one JSON line each. A line with a key is put there
 * once, also when the program was killed between writing it and noting that it did: the keys that stand are read back.
 */
export interface Outbox {
  put(line: { key?: string | undefined; [more: string]: unknown }): Promise<void>
}

const open = new Map<string, Outbox>()

/** The outbox at this path; one hand writes it, however often it is asked for. */
export function outboxAt(file: string): Outbox {
  const known = open.get(file)
  if (known) return known
  let keys: Promise<Set<string>> | null = null
  let last: Promise<void> = Promise.resolve()
  const write = async (line: Parameters<Outbox['put']>[0]) => {
    keys ??= keysIn(file)
    const there = await keys
    if (line.key !== undefined && there.has(line.key)) return
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
    if (line.key !== undefined) there.add(line.key)
  }
  const outbox: Outbox = {
    put(line) {
      const writing = last.then(() => write(line))
      last = writing.catch(() => {})
      return writing
    },
  }
  open.set(file, outbox)
  return outbox
}

async function keysIn(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  // A line torn by the machine's end was never finished: a line break sets what follows apart from it.
  if (text !== '' && !text.endsWith('\n')) await appendFile(file, '\n')
  return new Set(text.split('\n').flatMap((line) => /"key":"([^"]+)"/.exec(line.endsWith('}') ? line : '')?.[1] ?? []))
}
