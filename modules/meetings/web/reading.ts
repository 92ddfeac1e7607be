import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'
import type { MeetingKind } from '../domain/words.ts'

const all = (neighbourhood: string, view: 'coming' | 'past') =>
  ok(api.GET('/api/n/{neighbourhood}/meetings', { params: { path: { neighbourhood }, query: { view } } }))
const proposal = (neighbourhood: string, kind: MeetingKind, compoundId: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/meeting-proposal', {
      params: { path: { neighbourhood }, query: { kind, ...(compoundId === '' ? {} : { compoundId }) } },
    }),
  )
const topics = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/meetings/topics', { params: { path: { neighbourhood } } }))
const texts = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/meetings/texts', { params: { path: { neighbourhood } } }))
const decided = (neighbourhood: string, conventionId: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/meetings/decided-texts', {
      params: { path: { neighbourhood }, query: { conventionId } },
    }),
  )
export const readMeeting = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/meetings/{id}', { params: { path: { neighbourhood, id } } }))
const live = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/meetings/{id}/live', { params: { path: { neighbourhood, id } } }))
const mine = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/my-meetings', { params: { path: { neighbourhood } } }))
const joint = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/joint-meetings/{id}', { params: { path: { neighbourhood, id } } }))
const oneOfMine = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/my-meetings/{id}', { params: { path: { neighbourhood, id } } }))

export type Listed = Awaited<ReturnType<typeof all>>
export type Brief = Listed['meetings'][number]
export type Card = Listed['owed'][number]
export type Proposal = Awaited<ReturnType<typeof proposal>>
export type DecidedText = Awaited<ReturnType<typeof decided>>['decided'][number]
export type Rule = Proposal['rule']
export type Meeting = Awaited<ReturnType<typeof readMeeting>>
export type Seat = Meeting['list'][number]
export type Item = Meeting['items'][number]
export type Live = Awaited<ReturnType<typeof live>>
export type Mine = Awaited<ReturnType<typeof oneOfMine>>

export function useMeetings(view: 'coming' | 'past') {
  const here = useHere()
  return useQuery({ queryKey: ['meetings', 'list', here, view], enabled: here !== '', queryFn: () => all(here, view) })
}

/** When a compound's three sit together. */
export function useJoint(compoundId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'joint', here, compoundId],
    enabled: here !== '',
    queryFn: () => joint(here, compoundId),
  })
}

export function useProposal(kind: MeetingKind, compoundId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'proposal', here, kind, compoundId],
    enabled: here !== '',
    // The list would change under the hand that ticks it.
    refetchOnWindowFocus: false,
    queryFn: () => proposal(here, kind, compoundId),
  })
}

/** Topics of the forum that could be taken up. */
export function useTopics() {
  const here = useHere()
  return useQuery({ queryKey: ['meetings', 'topics', here], enabled: here !== '', queryFn: () => topics(here) })
}

/** Reviewed texts that a residents' meeting could adopt. */
export function useTexts(wanted: boolean) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'texts', here],
    enabled: wanted && here !== '',
    queryFn: () => texts(here),
  })
}

/** What residents' meetings carried about a text. */
export function useDecided(conventionId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'decided', here, conventionId],
    enabled: here !== '',
    queryFn: () => decided(here, conventionId),
  })
}

export function useMeeting(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'one', here, id],
    enabled: here !== '',
    refetchInterval: (query) => (query.state.data?.phase === 'running' ? 5_000 : 30_000),
    queryFn: () => readMeeting(here, id),
  })
}

/** So that with the way there and back the number is never more than a second old; in milliseconds. */
const LIVE = 700

/** How many are there now, while somebody looks at it. */
export function useLive(here: string, id: string, on: boolean) {
  return useQuery({
    queryKey: ['meetings', 'live', here, id],
    enabled: here !== '' && on,
    refetchInterval: LIVE,
    queryFn: () => live(here, id),
  })
}

export function useMine(here: string) {
  return useQuery({ queryKey: ['meetings', 'mine', here], enabled: here !== '', queryFn: () => mine(here) })
}

export function useOneOfMine(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['meetings', 'mine', here, id],
    enabled: here !== '',
    refetchInterval: (query) => (query.state.data?.phase === 'running' ? 10_000 : 60_000),
    queryFn: () => oneOfMine(here, id),
  })
}
