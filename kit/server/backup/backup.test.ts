import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { administer } from '#kit/test/cluster.ts'
import { settleHomes } from '#places'
import { backup } from './backup.ts'
import { digestOf } from './digest.ts'
import { restore } from './restore.ts'

let house: TestHouse
const folder = mkdtempSync(join(tmpdir(), 'mulin-backup-'))
const files = join(folder, 'files')
const archive = join(folder, 'kept.mulin')
const made: string[] = []
let url = ''

/** An empty database without even the house's tables, as a new machine has it. */
async function emptyDatabase(): Promise<string> {
  const name = `restore_${randomUUID().replaceAll('-', '')}`
  const cluster = inject('testCluster')
  await administer(cluster, `create database ${name} template template0`)
  made.push(name)
  const found = new URL(cluster)
  found.pathname = `/${name}`
  return found.href
}

async function digest(of: string): Promise<string> {
  const client = new pg.Client({ connectionString: of })
  await client.connect()
  try {
    return (await digestOf(client)).digest
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  house = await openTestHouse()
  url = house.database
  mkdirSync(join(files, 'ab'), { recursive: true })
  writeFileSync(join(files, 'ab/photo'), Buffer.from([0, 10, 255, 10, 123]))
  await house.unit(async (unit) => {
    const compound = { name: '延吉\t七村\\N', address: '延吉七村' }
    const rooms = Array.from({ length: 300 }, (_, index) => `${index + 100}`)
    await settleHomes(
      unit,
      rooms.map((room) => ({
        compound,
        entrance: '12号',
        room,
        floor: 1,
        buildingArea: 5_000,
        use: 'unknown' as const,
      })),
    )
    unit.emit({ type: 'kit.noted', subjectId: house.a.id, data: { text: '第一行\n第二行 \\. "引号"' } })
  })
  await backup(url, files, archive)
})
afterAll(async () => {
  await house.close()
  for (const name of made) await administer(inject('testCluster'), `drop database ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

describe('backup and restore', () => {
  it('brings back the same records and files', async () => {
    const target = await emptyDatabase()
    const back = join(folder, 'back')
    const kept = await restore(target, back, archive)
    expect(kept.files).toBe(1)
    expect(await digest(target)).toBe(await digest(url))
    expect(readFileSync(join(back, 'ab/photo'))).toEqual(readFileSync(join(files, 'ab/photo')))
  })

  it('refuses a database that holds records', async () => {
    await expect(restore(url, files, archive)).rejects.toThrow('already holds records')
  })

  it('keeps nothing of an archive that was cut short or changed', async () => {
    const cut = join(folder, 'cut.mulin')
    const whole = readFileSync(archive)
    writeFileSync(cut, whole)
    truncateSync(cut, Math.floor(whole.length * 0.7))
    const target = await emptyDatabase()
    await expect(restore(target, files, cut)).rejects.toThrow()
    const changed = Buffer.from(whole)
    changed.writeUInt8(changed.readUInt8(200) ^ 1, 200)
    writeFileSync(cut, changed)
    await expect(restore(target, files, cut)).rejects.toThrow()
    await expect(restore(target, join(folder, 'late'), archive)).resolves.toMatchObject({ files: 1 })
  })

  it('refuses a file that is no archive', async () => {
    const text = join(folder, 'letter.txt')
    writeFileSync(text, 'Dear neighbours')
    await expect(restore(await emptyDatabase(), files, text)).rejects.toThrow()
  })
})
