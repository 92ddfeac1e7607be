import pg from 'pg'
import { nameOf } from './database.ts'

interface Line {
  text: string
  values: readonly unknown[]
}
/** What of pg's connection is spoken to here; its types know it only in part. */
interface Wire {
  parsedStatements: Record<string, string | undefined>
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void
  execute(message: object): void
  sync(): void
}
type Prepared = Line & { name: string }
type Answered = (error: Error | null | undefined, tags: string[]) => void

const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils
/** An instant in UTC: written far quicker than in the machine's zone, and the same to a timestamptz. */
const valueMapper = (value: unknown) => (value instanceof Date ? value.toISOString() : prepareValue(value))

/**
 * Statements that end with one Sync: PostgreSQL answers them with one packet, where each alone would wake this process by
 * itself; after the first that fails it passes over the rest. Rows are not wanted.
 */
class Burst extends pg.Query {
  readonly #lines: readonly Prepared[]
  readonly #answered: Answered
  readonly #tags: string[] = []

  constructor(lines: readonly Prepared[], answered: Answered) {
    super({ text: '' }, () => {})
    this.#lines = lines
    this.#answered = answered
    this.submit = (connection) => {
      const wire = connection as unknown as Wire
      for (const { name, values } of this.#lines) {
        wire.bind({ statement: name, values, valueMapper })
        wire.execute({})
      }
      wire.sync()
    }
  }

  handleDataRow(): void {}
  handleCommandComplete(message: { text: string }): void {
    this.#tags.push(message.text)
  }
  handleError(error: Error): void {
    this.#answered(error, [])
  }
  handleReadyForQuery(): void {
    this.#answered(null, this.#tags)
  }
}

/**
 * Sends writes together with what ends them, and gives the tag of the last (`COMMIT`). A connection that has not met one of
 * them yet is sent each by itself, as always, and knows them from then on.
 */
export async function sendLast(client: pg.PoolClient, statements: readonly Line[]): Promise<string> {
  const lines = statements.map((one) => ({ ...one, name: nameOf(one.text) }))
  const { parsedStatements } = (client as unknown as { connection: Wire }).connection
  if (lines.every(({ name }) => parsedStatements[name] !== undefined)) {
    return new Promise<string>((resolve, reject) => {
      client.query(new Burst(lines, (error, tags) => (error ? reject(error) : resolve(tags.at(-1) ?? ''))))
    })
  }
  const results = await Promise.allSettled(
    lines.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
  )
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return (results.at(-1) as PromiseFulfilledResult<pg.QueryResult>).value.command
}
