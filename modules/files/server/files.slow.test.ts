import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import type { Room } from '#kit/server/room.ts'
import { listSpots, settleHomes } from '#places'
import { attachFiles, dropFiles, filesOf } from '../api.ts'
import { asUpload, heic, pdf, photo, voice, workbook } from '../test/made-files.ts'
import { sweepFiles } from './commands/sweep-files.ts'
import { personalData } from './personal-data.ts'

let house: TestHouse
let actor: Actor | null = null
let now = new Date('2026-11-25T07:12:00Z')
let picture: Buffer
const opened: { recordId: string; pass: string | null }[] = []

const person = newId()
const as = (accountId: string, neighbourhoodId: string): Actor => ({
  accountId,
  sessionId: newId(),
  name: '沈桂兰',
  strong: true,
  standings: [{ role: 'resident', neighbourhoodId, personId: person }],
})
const me = newId()
const other = newId()

/** A room that owns files: it opens a record to the account `me`, and to whoever shows the receipt code. */
const owning = {
  name: 'albums',
  fileAccess: async (unit, recordId, pass) => {
    opened.push({ recordId, pass })
    return unit.actor?.accountId === me || pass === '7QK2MD'
  },
} satisfies Partial<Room>

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  house.parts.rooms = [...house.parts.rooms, owning as unknown as Room]
  picture = await photo()
  await house.unit((unit) =>
    settleHomes(unit, [
      {
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '3号',
        room: '101',
        floor: 1,
        buildingArea: 5_000,
        use: 'lived-in',
      },
    ]),
  )
})
afterAll(() => house.close())
beforeEach(() => {
  actor = as(me, house.a.id)
})

const bring = (content: Buffer, name: string, id = newId(), place = `/api/n/${house.a.id}/files/${id}`) =>
  house.http.inject({ method: 'PUT', url: place, ...asUpload(content, name) })
const open = (id: string, query = '', headers: Record<string, string> = {}) =>
  house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/files/${id}${query}`, headers })
const attach = (ids: string[], recordId: string, by: Actor | null = actor) =>
  house.unit((unit) => attachFiles(unit, ids, { room: 'albums', recordId }), by ? { actor: by } : {})

describe('bringing a file', () => {
  it('keeps a photo upright, smaller, and without place, time and camera', async () => {
    const kept = await bring(picture, '楼道漏水.png')
    expect(kept.json()).toMatchObject({
      kind: 'photo',
      type: 'image/jpeg',
      name: '楼道漏水.jpg',
      width: 1_333,
      height: 2_000,
    })
    const full = await open(kept.json().id)
    const seen = await sharp(full.rawPayload).metadata()
    expect(seen).toMatchObject({ format: 'jpeg', width: 1_333, height: 2_000 })
    expect(seen.exif).toBeUndefined()
    expect(full.rawPayload.includes('Made-up')).toBe(false)
    const small = await open(kept.json().id, '?size=small')
    expect(small.headers['content-type']).toBe('image/webp')
    expect(await sharp(small.rawPayload).metadata()).toMatchObject({ width: 320, height: 480 })
  })

  it('answers a resend as the first time, and refuses another file under the same id', async () => {
    const id = newId()
    const first = await bring(picture, 'a.jpg', id)
    expect((await bring(picture, 'a.jpg', id)).json()).toEqual(first.json())
    const both = newId()
    const twice = await Promise.all([bring(picture, 'a.jpg', both), bring(picture, 'a.jpg', both)])
    expect(twice.map((answer) => answer.statusCode)).toEqual([200, 200])
    const another = await bring(pdf(), 'a.pdf', id)
    expect([another.statusCode, another.json().code]).toEqual([409, 'files.id-taken'])
    expect((await open(id)).headers['content-type']).toBe('image/jpeg')
  })

  it('judges by content, and says why it refuses', async () => {
    const says = async (content: Buffer, name: string) => (await bring(content, name)).json()
    expect(await says(workbook(), '名册.docx')).toMatchObject({ kind: 'paper', name: '名册.xlsx' })
    expect(await says(voice(), '录音.webm')).toMatchObject({ kind: 'voice', type: 'audio/ogg' })
    expect(await says(workbook(true), '名册.xlsx')).toMatchObject({ code: 'files.wrong-type' })
    expect(await says(Buffer.from('<script>alert(1)</script>'), 'a.jpg')).toMatchObject({ code: 'files.wrong-type' })
    expect(await says(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg')).toMatchObject({
      code: 'files.wrong-type',
    })
    expect(await says(heic(), 'IMG_1.HEIC')).toMatchObject({
      code: 'files.heic',
      message: expect.stringContaining('兼容性最佳'),
    })
    expect(await says(Buffer.alloc(0), 'a.jpg')).toMatchObject({ code: 'files.empty' })
    expect(await says(picture.subarray(0, 2_000), 'a.jpg')).toMatchObject({ code: 'files.broken' })
    expect(await says(voice(5 * 1_048_576), 'a.ogg')).toMatchObject({ code: 'files.too-large', data: { limit: 5 } })
    expect(await says(Buffer.alloc(20 * 1_048_576 + 1, 1), 'a.jpg')).toMatchObject({ code: 'files.too-large' })
  })

  it('refuses a body that breaks off or is none', async () => {
    const url = `/api/n/${house.a.id}/files/${newId()}`
    const { payload, headers } = asUpload(picture, 'a.jpg')
    const cut = await house.http.inject({ method: 'PUT', url, headers, payload: payload.subarray(0, 500) })
    expect(cut.statusCode).toBe(400)
    const none = await house.http.inject({ method: 'PUT', url, headers: { 'x-mulin': '1' }, payload: { file: 'a' } })
    expect(none.statusCode).toBe(415)
  })

  it('takes photos from somebody without an account who stands before a code on the wall', async () => {
    actor = null
    const [spot] = await house.unit((unit) => listSpots(unit))
    const id = newId()
    const place = (code: string) => `/api/n/${house.a.id}/spots/${code}/files/${id}`
    expect((await bring(picture, 'a.jpg', id)).statusCode).toBe(401)
    expect((await bring(picture, 'a.jpg', id, place('nosuch'))).json().code).toBe('places.unknown-spot')
    expect((await bring(picture, 'a.jpg', id, place(spot?.code ?? ''))).statusCode).toBe(200)
    expect((await open(id)).statusCode).toBe(404)
    const recordId = newId()
    await attach([id], recordId, null)
    expect((await open(id)).statusCode).toBe(404)
    expect((await open(id, '?pass=7QK2MD')).statusCode).toBe(200)
    expect(opened.at(-1)).toEqual({ recordId, pass: '7QK2MD' })
  })
})

describe('the record that owns a file', () => {
  it('decides who opens it', async () => {
    const { id } = (await bring(picture, 'a.jpg')).json()
    actor = as(other, house.a.id)
    expect((await open(id)).statusCode).toBe(404)
    const recordId = newId()
    await expect(attach([id], recordId)).rejects.toThrow('files.unknown-file')
    await attach([id], recordId, as(me, house.a.id))
    await attach([id], recordId, as(me, house.a.id))
    await expect(attach([id], newId(), as(me, house.a.id))).rejects.toThrow('files.unknown-file')
    expect((await open(id)).statusCode).toBe(404)
    actor = as(me, house.a.id)
    expect((await open(id)).statusCode).toBe(200)
    const owned = await house.unit((unit) => filesOf(unit, { room: 'albums', recordId }))
    expect(owned.map((file) => file.id)).toEqual([id])
    await house.unit(async (unit) => dropFiles(unit, { room: 'albums', recordId }))
    expect((await open(id)).statusCode).toBe(404)
  })

  it('opens nothing where its room gives no rule, and nothing to another neighbourhood', async () => {
    const { id } = (await bring(picture, 'a.jpg')).json()
    const elsewhere = await house.http.inject({ method: 'GET', url: `/api/n/${house.b.id}/files/${id}` })
    expect(elsewhere.statusCode).toBe(404)
    await house.unit((unit) => attachFiles(unit, [id], { room: 'places', recordId: newId() }), {
      actor: as(me, house.a.id),
    })
    expect((await open(id)).statusCode).toBe(404)
  })
})

describe('opening a file', () => {
  it('sends sound in parts, with its type and no guessing', async () => {
    const { id, bytes } = (await bring(voice(), '录音.ogg')).json()
    const part = await open(id, '', { range: 'bytes=0-3' })
    expect(part.statusCode).toBe(206)
    expect(part.payload).toBe('OggS')
    expect(part.headers).toMatchObject({
      'content-type': 'audio/ogg',
      'content-range': `bytes 0-3/${bytes}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    })
    expect((await open(id, '', { range: `bytes=${bytes}-` })).statusCode).toBe(416)
    const whole = await open(id)
    expect(whole.headers['content-length']).toBe(String(bytes))
    expect((await open(id, '', { 'if-none-match': String(whole.headers.etag) })).statusCode).toBe(304)
  })

  it('saves papers instead of showing them', async () => {
    const { id } = (await bring(pdf(), '协议.pdf')).json()
    expect((await open(id)).headers['content-disposition']).toMatch(/^attachment; .*%E5%8D%8F%E8%AE%AE\.pdf$/)
  })
})

describe('the sweep', () => {
  it('removes what no record took within a day, and nothing else', async () => {
    const waiting = (await bring(pdf(), 'waiting.pdf')).json().id
    const owned = (await bring(picture, 'owned.jpg')).json().id
    await attach([owned], newId())
    await sweepFiles(house.parts)
    expect((await open(waiting)).statusCode).toBe(200)
    now = new Date(now.getTime() + 25 * 3_600_000)
    expect(await sweepFiles(house.parts)).toBeGreaterThan(0)
    expect(await sweepFiles(house.parts)).toBe(0)
    expect((await open(waiting)).statusCode).toBe(404)
    expect((await open(owned)).statusCode).toBe(200)
  })
})

describe('what is held about a person', () => {
  it('is told, and forgotten on demand: waiting files go, those of a record lose who sent them', async () => {
    const waiting = (await bring(pdf(), 'waiting.pdf')).json().id
    const owned = (await bring(picture, 'owned.jpg')).json().id
    await attach([owned], newId())
    const told = await house.unit((unit) => personalData.export(unit, person))
    expect(told).toContainEqual(expect.objectContaining({ file: owned, belongsTo: 'albums' }))
    const erased = await house.unit((unit) => personalData.erase(unit, person))
    expect(erased.erased).toBe(1)
    expect(await house.unit((unit) => personalData.export(unit, person))).toEqual([])
    expect((await open(waiting)).statusCode).toBe(404)
    expect((await open(owned)).statusCode).toBe(200)
  })
})

describe('bringing a file with a receipt code', () => {
  const record = newId()
  const withPass = (pass: string, id: string, room = 'albums') =>
    bring(picture, '现在.png', id, `/api/n/${house.a.id}/records/${room}/${record}/files/${id}?pass=${pass}`)

  it('is for whoever the record opens to, without an account', async () => {
    actor = null
    const id = newId()
    const kept = await withPass('7QK2MD', id)
    expect(kept.statusCode, kept.body).toBe(200)
    expect((await withPass('7QK2MD', id)).statusCode).toBe(200)
    await attach([id], record, null)
    expect((await open(id, '?pass=7QK2MD')).statusCode).toBe(200)
    expect((await open(id)).statusCode).toBe(404)
  })

  it('is refused with a wrong code, and for rooms that own no files', async () => {
    actor = null
    for (const answer of [await withPass('NO', newId()), await withPass('7QK2MD', newId(), 'places')]) {
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'files.unknown-file'])
    }
  })
})
