import pg from 'pg'

/** A fresh database for one piece of work, dropped afterwards. */
export async function withScratchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const base = process.env.MULIN_SCRATCH_PG ?? ''
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  const name = `scratch_${process.pid}`
  await client.query(`create database ${name}`)
  try {
    await work(base.replace('/postgres?', `/${name}?`))
  } finally {
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  }
}
