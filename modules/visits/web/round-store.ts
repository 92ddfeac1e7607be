import { useQueryClient } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { sendsBy } from '#kit/web/offline/senders.ts'
import { type OfflineDay, useOfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { RefusedError } from '#kit/web/refused.ts'
import { readSession } from '#kit/web/session.ts'
import type { SentVisit } from '../contract/shapes.ts'

const take = (neighbourhood: string, body: { also: string[]; more: number }) =>
  ok(
    api.POST('/api/n/{neighbourhood}/visits/round', {
      params: { path: { neighbourhood } },
      body: { entrances: [], ...body },
    }),
  )

export type Round = Awaited<ReturnType<typeof take>>
export type HomeOnRound = Round['homes'][number]
export type PersonOnRound = HomeOnRound['people'][number]
export type DueOnRound = HomeOnRound['why'][number]
export type Question = HomeOnRound['questions'][number]

/** A visit as it is written on the telephone. */
export type WrittenVisit = Omit<SentVisit, 'id' | 'told'> & {
  told: string[]
  room: string
  /** How the home stood on the list, should it turn out to be the wrong one. Never sent. */
  before?: Pick<HomeOnRound, 'why' | 'last'>
}
/** A photo or recording, sent after its visit and by itself: one that does not arrive holds back nothing. */
export type WrittenFile = { visitId: string; fileId: string; room: string }

export const VISIT = 'visits.visit'
export const FILE = 'visits.file'

sendsBy(VISIT, async ({ id, place, payload }) => {
  const { room: _room, before: _before, ...visit } = payload as WrittenVisit
  const { receipts } = await ok(
    api.POST('/api/n/{neighbourhood}/visits/sync', {
      params: { path: { neighbourhood: place } },
      body: { sentAt: new Date().toISOString(), visits: [{ ...visit, id }] },
    }),
  )
  const [receipt] = receipts
  if (receipt === undefined || receipt.state === 'accepted') return
  const { state, code, message } = receipt
  // `later` is nobody's fault: the entry stays in the line, as with a server that is away.
  throw new RefusedError({ code: code ?? '', message: message ?? '' }, state === 'later' ? 503 : 422)
})

sendsBy(FILE, async ({ place, payload }) => {
  const { visitId, fileId } = payload as WrittenFile
  try {
    await ok(
      api.PUT('/api/n/{neighbourhood}/visits/{id}/files/{file}', {
        params: { path: { neighbourhood: place, id: visitId, file: fileId } },
        body: {},
      }),
    )
  } catch (error) {
    // Its visit is still in the line.
    if (error instanceof RefusedError && error.code === 'visits.unknown-visit')
      throw new RefusedError({ code: error.code, message: error.message }, 503)
    throw error
  }
})

/** Homes asked for besides those that are due, for as long as this tab is open. */
const wish = { also: new Set<string>(), more: 0 }

/** Puts a home on the round, due or not. */
export const alsoVisit = (homeId: string): void => void wish.also.add(homeId)
export const someMore = (count: number): void => void (wish.more += count)

/** The round of today: from the server, else from this telephone. */
export function useRound(): OfflineDay<Round> {
  const queries = useQueryClient()
  return useOfflineDay('visits', async () => {
    const session = await readSession(queries)
    return take(session.places?.[0]?.id ?? '', { also: [...wish.also], more: wish.more })
  })
}
