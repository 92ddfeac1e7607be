import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfflineError, RefusedError } from '../refused.ts'
import { ageOf, KEPT_FOR, makeClock } from './clock.ts'
import { changeDay, keepDay, readDay } from './days.ts'
import { lockWithPin, openWithPin, seal, stretching, unseal } from './keys.ts'
import { leaveOffline, sendOrKeep, shutOut } from './opening.ts'
import { dropEntry, listEntries, putEntry, sendEntries, tryEntryAgain } from './outbox.ts'
import { pinFault } from './pin.ts'
import { sendsBy } from './senders.ts'
import { forgetOffline, offlineState } from './state.ts'
import { beginVault, clock, closePage, eraseKept, lookAround, store, TRIES, unlock } from './vault.ts'

const PIN = '730418'
const rounds = stretching.rounds
stretching.rounds = 1000
const HOUR = 3_600_000
const start = Date.parse('2026-11-26T09:00:00+08:00')
let now = start
const shelf = new Map<string, string>()
beforeAll(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
    removeItem: (key: string) => void shelf.delete(key),
  })
})
afterAll(() => vi.unstubAllGlobals())

const list = (names: string[], at = now) => ({ at: new Date(at).toISOString(), names })
const reopen = async (account: string | null = null) => {
  closePage()
  forgetOffline()
  await lookAround(account)
}
const place = '0199-place'
const visit = (id: string) => ({ id, kind: 'test.visit', place, payload: { home: '302', saw: '平安' } })

beforeEach(async () => {
  now = start
  clock.now = () => now
  shelf.clear()
  for (const table of store.tables) await table.clear()
  closePage()
  forgetOffline()
})
afterEach(() => sendsBy('test.visit', async () => undefined))

describe('a list kept on the device', () => {
  it('opens again with the PIN, without a word of the server', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    await reopen()
    expect(offlineState()).toMatchObject({ phase: 'locked', account: 'a' })
    expect(await unlock(PIN)).toBe('opened')
    expect(await readDay('alarm')).toMatchObject({ names: ['吴桂芬'] })
    await changeDay<{ at: string; names: string[] }>('alarm', (body) => ({ ...body, names: [...body.names, '王小芳'] }))
    expect(await readDay('alarm')).toMatchObject({ names: ['吴桂芬', '王小芳'] })
  })

  it('stands on the device without a readable word', async () => {
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬', '19900001234']))
    await putEntry({ ...visit('e1'), blobs: [{ id: 'p1', blob: new Blob(['吴桂芬的门']) }] })
    const everything = JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())), (_, value) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : (value as unknown),
    )
    for (const word of ['吴桂芬', '19900001234', '平安', PIN]) expect(everything).not.toContain(word)
  })

  it('is erased with everything after five wrong PINs, and counts across openings', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    await putEntry(visit('e1'))
    await reopen('a')
    for (let left = TRIES - 1; left > 2; left -= 1) expect(await unlock('000001')).toBe(left)
    await reopen('a')
    expect(await unlock('000001')).toBe(2)
    expect(await unlock('000001')).toBe(1)
    expect(await unlock('000001')).toBe(0)
    expect(offlineState()).toMatchObject({ phase: 'none', gone: 'tries', lost: 1, waiting: 0 })
    for (const table of store.tables) expect(await table.count()).toBe(0)
  })

  it('a right PIN gives the tries back', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await reopen('a')
    expect(await unlock('000001')).toBe(TRIES - 1)
    expect(await unlock(PIN)).toBe('opened')
    expect((await store.vaults.get('a'))?.left).toBe(TRIES)
  })

  it('goes after 24 hours at the next opening; what was written and not sent stays', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    await putEntry(visit('e1'))
    now += KEPT_FOR - 1
    await reopen('a')
    expect(await store.days.count()).toBe(1)
    now += 1
    await reopen('a')
    expect(await store.days.count()).toBe(0)
    expect(offlineState()).toMatchObject({ phase: 'locked', gone: 'old', waiting: 1 })
    await unlock(PIN)
    expect(await listEntries()).toHaveLength(1)
  })

  it('goes within the page too, when its time is over while it is read', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    now += KEPT_FOR
    expect(await readDay('alarm')).toBeUndefined()
    expect(offlineState().gone).toBe('old')
  })

  it('a clock set back does not lengthen its time: it goes at once', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    now += 20 * HOUR
    await reopen('a')
    now -= 19 * HOUR
    await reopen('a')
    expect(await store.days.count()).toBe(0)
    expect(offlineState().gone).toBe('clock')
  })

  it('a telephone whose clock was wrong by a day from the start keeps it 24 hours all the same', async () => {
    now = start - 24 * HOUR
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬'], start))
    now += 23 * HOUR
    await reopen('a')
    expect(await store.days.count()).toBe(1)
    now += HOUR
    await reopen('a')
    expect(await store.days.count()).toBe(0)
  })

  it('notices that the browser cleared it, and says so', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    for (const table of store.tables) await table.clear()
    await reopen('a')
    expect(offlineState()).toMatchObject({ phase: 'none', gone: 'cleared' })
  })

  it('of one account is nothing to another; signing in with another takes the list away', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    await putEntry(visit('e1'))
    await reopen('b')
    expect(offlineState()).toMatchObject({ phase: 'none', account: 'b', waiting: 0 })
    expect(await store.days.count()).toBe(0)
    expect(await store.entries.count()).toBe(1)
  })

  it('is erased when whoever kept it is no longer signed in, on asking, and at signing out', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await keepDay('alarm', list(['吴桂芬']))
    await shutOut()
    expect(await store.days.count()).toBe(0)
    await keepDay('alarm', list(['吴桂芬']))
    await eraseKept()
    for (const table of store.tables) expect(await table.count()).toBe(0)
    await beginVault('a', PIN)
    await putEntry(visit('e1'))
    sendsBy('test.visit', async () => Promise.reject(new OfflineError('no network')))
    expect(await leaveOffline((waiting) => waiting !== 1)).toBe(false)
    expect(await store.entries.count()).toBe(1)
    sendsBy('test.visit', async () => undefined)
    expect(await leaveOffline(() => false)).toBe(true)
    for (const table of store.tables) expect(await table.count()).toBe(0)
    expect(shelf.size).toBe(0)
  })
})

describe('the outbox', () => {
  const photo = (id: string) => ({ id, blob: new Blob([`photo ${id}`], { type: 'image/jpeg' }) })

  it('sends in the order written, photos before their entry, and is empty then', async () => {
    const seen: string[] = []
    sendsBy(
      'test.visit',
      async ({ id }, photos) => void seen.push(`${id}:${photos.join()}`),
      async (_place, id, blob) => void seen.push(`${id} ${blob.type} ${await blob.text()}`),
    )
    await lookAround('a')
    await beginVault('a', PIN)
    await putEntry({ ...visit('e1'), blobs: [photo('p1'), photo('p2')] })
    now += 1
    await putEntry(visit('e2'))
    expect(offlineState().waiting).toBe(2)
    await sendEntries()
    expect(seen).toEqual(['p1 image/jpeg photo p1', 'p2 image/jpeg photo p2', 'e1:p1,p2', 'e2:'])
    expect(offlineState()).toMatchObject({ waiting: 0, sending: false })
    expect(await store.blobs.count()).toBe(0)
  })

  it('keeps a refused entry with the sentence, lets the others past, and tries it again when asked', async () => {
    let refuse = true
    sendsBy('test.visit', async ({ id }) => {
      if (id === 'e1' && refuse) throw new RefusedError({ code: 'visits.gone', message: '这一户已经搬走了。' }, 409)
    })
    await lookAround('a')
    await beginVault('a', PIN)
    await putEntry(visit('e1'))
    await putEntry(visit('e2'))
    await sendEntries()
    expect(offlineState()).toMatchObject({ waiting: 1, refused: 1 })
    expect(await listEntries()).toMatchObject([{ id: 'e1', state: 'refused', problem: '这一户已经搬走了。' }])
    refuse = false
    await tryEntryAgain('e1')
    await sendEntries()
    expect(offlineState()).toMatchObject({ waiting: 0, refused: 0 })
  })

  it('a refused entry can be let go', async () => {
    await lookAround('a')
    await beginVault('a', PIN)
    await putEntry({ ...visit('e1'), blobs: [photo('p1')] })
    await dropEntry('e1')
    expect(await store.blobs.count()).toBe(0)
    expect(offlineState().waiting).toBe(0)
  })

  it('a busy or broken server costs nothing: the entry stays in the line', async () => {
    sendsBy('test.visit', async () => Promise.reject(new RefusedError({ code: 'http.503', message: '…' }, 503)))
    await lookAround('a')
    await beginVault('a', PIN)
    await putEntry(visit('e1'))
    await sendEntries()
    expect(offlineState()).toMatchObject({ waiting: 1, refused: 0 })
  })

  it('without anything kept an entry goes at once, or is refused as from any form', async () => {
    await lookAround('a')
    expect(await sendOrKeep(visit('e1'))).toBe('sent')
    sendsBy('test.visit', async () => Promise.reject(new OfflineError('no network')))
    await expect(sendOrKeep(visit('e2'))).rejects.toThrow('no network')
    await beginVault('a', PIN)
    expect(await sendOrKeep(visit('e3'))).toBe('kept')
  })

  it('cut anywhere, and sent again, everything arrives and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('reached', 'lost on the way', 'answer lost'), { maxLength: 24 }),
        async (photosOf, luck) => {
          for (const table of store.tables) await table.clear()
          const server = { entries: new Map<string, readonly string[]>(), photos: new Set<string>() }
          const line = [...luck]
          const cut = (arrive: () => void) => {
            const what = line.shift() ?? 'reached'
            if (what !== 'lost on the way') arrive()
            if (what !== 'reached') throw new OfflineError('no network')
          }
          sendsBy(
            'test.visit',
            async ({ id }, photos) =>
              cut(() => {
                // As the server does: it takes an id once, and only with its photos there.
                expect(photos.every((one) => server.photos.has(one))).toBe(true)
                server.entries.set(id, photos)
              }),
            async (_place, id) => cut(() => void server.photos.add(id)),
          )
          await lookAround('a')
          await beginVault('a', PIN)
          for (const [place, photos] of photosOf.entries())
            await putEntry({
              ...visit(`e${place}`),
              blobs: Array.from({ length: photos }, (_, number) => photo(`e${place}p${number}`)),
            })
          for (let tries = 0; tries < 30 && offlineState().waiting > 0; tries += 1) await sendEntries()
          expect(offlineState().waiting).toBe(0)
          expect(await store.blobs.count()).toBe(0)
          expect([...server.entries.keys()].toSorted()).toEqual(photosOf.map((_, place) => `e${place}`).toSorted())
          expect([...server.entries.values()].map((photos) => photos.length).toSorted((a, b) => a - b)).toEqual(
            photosOf.toSorted((a, b) => a - b),
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('keys', () => {
  it('a wrong PIN opens nothing, and nothing sealed for one place opens in another', async () => {
    const { lock } = await lockWithPin(PIN)
    expect(await openWithPin('000001', lock)).toBeNull()
    const key = await openWithPin(PIN, lock)
    if (key === null) throw new Error('the right PIN did not open')
    expect(key.extractable).toBe(false)
    const sealed = await seal(key, new Uint8Array([1, 2, 3]), 'day a alarm')
    expect([...(await unseal(key, sealed, 'day a alarm'))]).toEqual([1, 2, 3])
    await expect(unseal(key, sealed, 'day b alarm')).rejects.toThrow()
  })

  it('stretches the PIN by the number of rounds that is asked for today', () => {
    // OWASP Password Storage Cheat Sheet, 2023: PBKDF2 with SHA-256, 600,000.
    expect(rounds).toBeGreaterThanOrEqual(600_000)
  })

  it('a PIN anybody tries first is not taken', () => {
    for (const easy of ['000000', '123456', '654321', '121212', '123123']) expect(pinFault(easy)).toBe('easy')
    for (const not of ['12345', '1234567', 'abcdef', '']) expect(pinFault(not)).toBe('digits')
    expect(pinFault(PIN)).toBeNull()
  })
})

describe('the clock', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  const looks = (wrong: number, steps: readonly number[]) => {
    const kept = { server: start, device: start + wrong * HOUR, seen: start + wrong * HOUR }
    let device = kept.device
    for (const step of steps) {
      device += step * HOUR
      if (ageOf(kept, device) !== 'fresh') break
      kept.seen = device
    }
    return { kept, device }
  }

  it('a clock that is wrong and runs on ends it after 24 hours, neither sooner nor later', () => {
    fc.assert(
      fc.property(fc.integer({ min: -72, max: 72 }), hours, (wrong, steps) => {
        const { kept, device } = looks(wrong, steps)
        expect(ageOf(kept, device)).toBe(device - kept.device < KEPT_FOR ? 'fresh' : 'old')
      }),
    )
  })

  it('set back behind where it was last seen, it ends it at once', () => {
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 72 }), (steps, back) => {
        const { kept } = looks(0, steps)
        expect(ageOf(kept, kept.seen - back * HOUR)).toBe('clock')
      }),
    )
  })

  it('a later word of the server ends it, whatever the device thinks', () => {
    const kept = { server: start, device: start, seen: start }
    expect(ageOf(kept, start + HOUR, start + KEPT_FOR)).toBe('old')
  })

  it('within one page it does not go back', () => {
    let read = start
    let run = 0
    const clockOfPage = makeClock(
      () => read,
      () => run,
    )
    read += HOUR
    run += HOUR
    expect(clockOfPage()).toBe(start + HOUR)
    read -= 20 * HOUR
    run += HOUR
    expect(clockOfPage()).toBe(start + 2 * HOUR)
  })
})
