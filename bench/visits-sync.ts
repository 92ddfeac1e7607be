import sharp from 'sharp'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { withHouse } from './house.ts'
import { report, round } from './line.ts'

/**
 * One telephone with 200 visits and a photo to each, over HTTP. Its sending is cut in the middle of a batch of visits and in
 * the middle of the photos, without an answer, and begun anew with everything it has no answer for. Then each visit, photo
 * and need has to be there once.
 */
const count = 200
const batch = 25

interface Kept {
  visit: { id: string; homeId: string; need: { id: string } | null } & Record<string, unknown>
  photo: string
  visitSent: boolean
  photoSent: boolean
}

await withHouse(20, async ({ http, parts, ground, homes }) => {
  const worker = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as { port: number }
  const base = `http://127.0.0.1:${port}/api/n/${ground.id}`
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const create = { width: 1_280, height: 960, channels: 3 as const, background: '#888', noise }
  const picture = new Uint8Array(await sharp({ create }).jpeg({ quality: 70 }).toBuffer())
  const outbox: Kept[] = Array.from({ length: count }, (_, index) => ({
    visit: {
      id: newId(),
      homeId: homes[index % homes.length] ?? '',
      way: 'visit',
      outcome: index % 20 === 0 ? 'need' : 'ok',
      at: new Date(Date.now() - (count - index) * 60_000).toISOString(),
      notes: [{ id: newId(), kind: 'plain', words: `第${index}户，都好。` }],
      need: index % 20 === 0 ? { id: newId(), category: 'other', words: '要人帮忙' } : null,
    },
    photo: newId(),
    visitSent: false,
    photoSent: false,
  }))

  const ask = async (method: string, path: string, body: string | FormData, signal?: AbortSignal) => {
    const { 'content-type': _type, ...headers } = worker.headers as Record<string, string>
    const json = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const init = { method, body, headers: { ...headers, ...json }, ...(signal ? { signal } : {}) }
    const answer = await fetch(base + path, init)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { receipts?: { id: string; state: string }[] }
  }

  /** Sends what has no answer yet; after so many requests the network is gone in the middle of the next one. */
  const send = async (cutAfter: number): Promise<void> => {
    let requests = 0
    const next = (method: string, path: string, body: string | FormData) => {
      requests += 1
      return ask(method, path, body, requests > cutAfter ? AbortSignal.timeout(15) : undefined)
    }
    const waiting = outbox.filter((one) => !one.visitSent)
    for (let at = 0; at < waiting.length; at += batch) {
      const some = waiting.slice(at, at + batch)
      const body = { sentAt: new Date().toISOString(), visits: some.map((one) => one.visit) }
      const { receipts = [] } = await next('POST', '/visits/sync', JSON.stringify(body))
      for (const one of some)
        one.visitSent = receipts.some((receipt) => receipt.id === one.visit.id && receipt.state === 'accepted')
    }
    for (const one of outbox.filter((each) => each.visitSent && !each.photoSent)) {
      const form = new FormData()
      form.append('file', new Blob([picture], { type: 'image/jpeg' }), 'photo.jpg')
      await next('PUT', `/files/${one.photo}`, form)
      await next('PUT', `/visits/${one.visit.id}/files/${one.photo}`, '{}')
      one.photoSent = true
    }
  }

  const began = performance.now()
  let cuts = 0
  for (const cutAfter of [3, 90, Infinity]) {
    try {
      await send(cutAfter)
    } catch (error) {
      if ((error as Error).name !== 'TimeoutError') throw error
      cuts += 1
    }
  }
  const seconds = (performance.now() - began) / 1_000
  const { rows } = await parts.database.owner.query<{ visits: number; notes: number; photos: number; matters: number }>(
    `select (select count(*)::int from visits.visit) as visits, (select count(*)::int from visits.note) as notes,
       (select count(distinct owner_id)::int from files.file where owner_room = 'visits') as photos,
       (select count(*)::int from matters.matter) as matters`,
  )
  const [found] = rows
  const needs = outbox.filter((one) => one.visit.need !== null).length
  const once =
    found?.visits === count && found.notes === count && found.photos === count && found.matters === needs && cuts === 2
  report({
    name: 'visits-sync',
    value: round(seconds, 1),
    unit: `s for ${found?.visits} visits, ${found?.photos} photos, ${found?.matters} needs, cut ${cuts} times`,
    yardstick: null,
    ratio: null,
    limit: 'each exactly once',
    ok: once,
  })
})
