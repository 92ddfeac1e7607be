import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { sendsBy } from '#kit/web/offline/senders.ts'
import { useOfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { useOutbox } from '#kit/web/offline/use-outbox.ts'
import { type Came, laidOver, type Lines, type Proposed, withCame, withLines, withProposal } from './overlay.ts'
import { type Meeting, readMeeting } from './reading.ts'

/** While somebody writes, what others write and who comes in is fetched so often; in milliseconds. */
const OFTEN = 5_000

sendsBy('meetings.lines', ({ place: neighbourhood, payload }) => {
  const { meetingId: id, lines } = payload as Lines
  return ok(
    api.POST('/api/n/{neighbourhood}/meetings/{id}/lines', {
      params: { path: { neighbourhood, id } },
      body: { lines },
    }),
  )
})
sendsBy('meetings.came', ({ place: neighbourhood, payload }) => {
  const { meetingId: id, entries } = payload as Came
  const body = { entries: entries.map(({ name: _name, ...entry }) => entry) }
  return ok(api.POST('/api/n/{neighbourhood}/meetings/{id}/came', { params: { path: { neighbourhood, id } }, body }))
})
sendsBy('meetings.proposal', ({ place: neighbourhood, payload }) => {
  const { meetingId, ...body } = payload as Proposed
  const params = { path: { neighbourhood, id: meetingId } }
  return ok(api.POST('/api/n/{neighbourhood}/meetings/{id}/proposals', { params, body }))
})

/** The meeting while it is written down: from the server, else from this device, with what was not sent yet laid over it. */
export function useMinutes(id: string) {
  const here = useHere()
  const queries = useQueryClient()
  const day = useOfflineDay<Meeting>(`meeting ${id}`, () => readMeeting(here, id), { ask: here !== '' })
  const outbox = useOutbox()
  const running = day.body?.phase === 'running' || day.body?.phase === 'called'
  const { again } = day
  const fetches = running && here !== ''
  useEffect(() => {
    if (!fetches) return undefined
    const timer = setInterval(() => void again().catch(() => undefined), OFTEN)
    return () => clearInterval(timer)
    // `again` is another function each time; one timer is enough.
    // eslint-disable-next-line react/exhaustive-deps
  }, [fetches, id])
  const body = day.body === undefined ? undefined : laidOver(day.body, outbox.entries)
  const place = here === '' ? (day.body?.neighbourhood ?? '') : here
  /** On the page first, so that it stands there whatever the network does. */
  const write = async (kind: string, payload: object, change: (meeting: Meeting) => Meeting) => {
    await day.change(change)
    await outbox.put({ id: newId(), kind, place, payload })
    // Not waited for: without a network it would not end.
    void queries.invalidateQueries({ queryKey: ['meetings'] })
  }
  return {
    day: { ...day, body },
    writeLine: (line: Lines['lines'][number]) =>
      write('meetings.lines', { meetingId: id, lines: [line] } satisfies Lines, (one) => withLines(one, [line])),
    mark: (entry: Came['entries'][number]) =>
      write('meetings.came', { meetingId: id, entries: [entry] } satisfies Came, (one) => withCame(one, [entry])),
    propose: (proposal: Omit<Proposed, 'meetingId'>) => {
      const payload: Proposed = { meetingId: id, ...proposal }
      return write('meetings.proposal', payload, (one) => withProposal(one, payload))
    },
  }
}
