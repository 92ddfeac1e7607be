import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase as makeEmpty } from '#apps/test/empty-database.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleHomes } from '#places'
import { migrate } from '../migrate.ts'
import { backup } from './backup.ts'
import { digestOf } from './digest.ts'
import { restore, UnfitArchive } from './restore.ts'

let house: TestHouse
const folder = mkdtempSync(join(tmpdir(), 'mulin-backup-'))
const files = join(folder, 'files')
const archive = join(folder, 'kept.mulin')
const made: Awaited<ReturnType<typeof makeEmpty>>[] = []
let url = ''

async function emptyDatabase(): Promise<string> {
  const fresh = await makeEmpty()
  made.push(fresh)
  return fresh.url
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
  for (const one of made) await one.drop()
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
    await expect(restore(target, files, cut)).rejects.toThrow(UnfitArchive)
    const changed = Buffer.from(whole)
    const none = join(folder, 'none')
    // In the head, which says what the archive was made with, and in the records.
    for (const place of [120, 200, 300, 400, Math.floor(whole.length / 2)]) {
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
      writeFileSync(cut, changed)
      await expect(restore(target, none, cut), `byte ${place}`).rejects.toThrow(UnfitArchive)
      expect(existsSync(none)).toBe(false)
    }
    await expect(restore(target, join(folder, 'late'), archive)).resolves.toMatchObject({ files: 1 })
  })

  it('refuses a file that is no archive', async () => {
    const text = join(folder, 'letter.txt')
    writeFileSync(text, 'Dear neighbours')
    await expect(restore(await emptyDatabase(), files, text)).rejects.toThrow(UnfitArchive)
  })

  it('restores into a house that was started and is still empty', async () => {
    const target = await emptyDatabase()
    await migrate(target)
    await expect(restore(target, join(folder, 'started'), archive)).resolves.toMatchObject({ files: 1 })
    expect(await digest(target)).toBe(await digest(url))
  })
})

describe.each(['aes', 'sm4'] as const)('an archive sealed with %s', (cipher) => {
  const ring = [{ number: 1, key: Buffer.alloc(32, 5) }]
  const sealed = join(folder, `sealed-${cipher}.mulin`)
  const spoiled = join(folder, `spoiled-${cipher}.mulin`)
  const nothing = join(folder, 'nothing')
  beforeAll(async () => void (await backup(url, files, sealed, { ring, cipher })))

  it('shows nothing, and comes back with its key', async () => {
    const whole = readFileSync(sealed)
    expect(whole.subarray(0, 20).toString('latin1')).toBe(`mulin-sealed 1 ${cipher} k`.slice(0, 20))
    // Zstandard's mark, with which a plain archive begins.
    expect(whole.includes(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))).toBe(false)
    const target = await emptyDatabase()
    const back = join(folder, `back-${cipher}`)
    await restore(target, back, sealed, [...ring, { number: 2, key: Buffer.alloc(32, 6) }])
    expect(await digest(target)).toBe(await digest(url))
    expect(readFileSync(join(back, 'ab/photo'))).toEqual(readFileSync(join(files, 'ab/photo')))
  })

  it('asks for its key, and for the right one', async () => {
    const target = await emptyDatabase()
    await expect(restore(target, nothing, sealed)).rejects.toThrow(/is encrypted.*已加密/)
    await expect(restore(target, nothing, sealed, [{ number: 1, key: Buffer.alloc(32, 6) }])).rejects.toThrow(
      /another key \(k1.*另一把密钥/,
    )
  })

  it('is refused with one flipped byte anywhere, or cut anywhere, and leaves nothing behind', async () => {
    const whole = readFileSync(sealed)
    const target = await emptyDatabase()
    const refused = async (bytes: Buffer) => {
      writeFileSync(spoiled, bytes)
      await expect(restore(target, nothing, spoiled, ring)).rejects.toThrow(UnfitArchive)
    }
    for (const at of [0, 16, 25, 60, 130, Math.floor(whole.length / 2), whole.length - 40, whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      await refused(changed)
    }
    for (const at of [10, 110, Math.floor(whole.length / 2), whole.length - 1]) await refused(whole.subarray(0, at))
    await refused(Buffer.concat([whole, Buffer.from('x')]))
    expect(existsSync(nothing)).toBe(false)
    await expect(restore(target, null, sealed, ring)).resolves.toMatchObject({ files: 1 })
  })
})
