import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const list = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/votes', { params: { path: { neighbourhood } } }))
const one = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/votes/{id}', { params: { path: { neighbourhood, id } } }))
const slips = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/votes/{id}/slips', { params: { path: { neighbourhood, id } } }))
const slip = (neighbourhood: string, id: string, code: string) =>
  ok(api.GET('/api/n/{neighbourhood}/votes/{id}/slips/{slip}', { params: { path: { neighbourhood, id, slip: code } } }))
/** A few of each side, the most supported first: of a long talk the rest stands on the topic's own page. */
const points = async (neighbourhood: string, id: string) => {
  const of = (stance: 'for' | 'against') =>
    ok(
      api.GET('/api/n/{neighbourhood}/topics/{id}/points', {
        params: { path: { neighbourhood, id }, query: { limit: 5, stance } },
      }),
    )
  const sides = await Promise.all([of('for'), of('against')])
  return sides.flatMap((side) =>
    side.points.filter(({ hidden, answer }) => !hidden && answer?.is !== 'merged').slice(0, 2),
  )
}
const desk = (neighbourhood: string, id: string, query: Looked & { skip?: number }) =>
  ok(api.GET('/api/n/{neighbourhood}/votes/{id}/desk', { params: { path: { neighbourhood, id }, query } }))
const draft = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/votes/{id}/draft', { params: { path: { neighbourhood, id } } }))
const right = (neighbourhood: string, id: string, rightId: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/votes/{id}/rights/{rightId}', { params: { path: { neighbourhood, id, rightId } } }),
  )
const choices = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/vote-choices', { params: { path: { neighbourhood } } }))
const atDoor = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/homes/{id}/open-votes', { params: { path: { neighbourhood, id } } }))
const door = (neighbourhood: string, id: string, rightId: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/votes/{id}/rights/{rightId}/door', {
      params: { path: { neighbourhood, id, rightId } },
    }),
  )

export type View = 'undelivered' | 'silent' | 'given' | 'doubtful' | 'all'
/** What is looked for at the desk: a view of one stairwell, or of all, or a room wherever it is. */
export type Looked = { view: View; stairwell?: string; find?: string }
export type Listed = Awaited<ReturnType<typeof list>>['votes'][number]
export type Vote = Awaited<ReturnType<typeof one>>
export type Turnout = NonNullable<Vote['turnout']>
export type MyRight = Vote['rights'][number]
export type Ballot = MyRight['ballots'][number]
export type Desk = Awaited<ReturnType<typeof desk>>
export type DeskRow = Desk['rights'][number]
export type Draft = Awaited<ReturnType<typeof draft>>
export type Request = Desk['requests'][number]
export type RightDetail = Awaited<ReturnType<typeof right>>
export type DoorVote = Awaited<ReturnType<typeof atDoor>>['votes'][number]
export type DoorRight = DoorVote['rights'][number]
export type Voter = Awaited<ReturnType<typeof door>>['voters'][number]
export type Choices = Awaited<ReturnType<typeof choices>>
export type SlipState = Awaited<ReturnType<typeof slip>>['is']
export type Choice = 'yes' | 'no' | 'abstain' | 'follow'

export function useVotes(here: string) {
  return useQuery({ queryKey: ['ballots', 'list', here], enabled: here !== '', queryFn: () => list(here) })
}

export function useVote(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['ballots', 'one', here, id], enabled: here !== '', queryFn: () => one(here, id) })
}

export function useSlips(id: string, closed: boolean) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'slips', here, id],
    enabled: here !== '' && closed,
    queryFn: () => slips(here, id),
  })
}

export function useSlip(id: string, code: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'slip', here, id, code],
    enabled: here !== '' && code !== '',
    queryFn: () => slip(here, id, code),
  })
}

export function usePoints(topicId: string | null) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'points', here, topicId],
    enabled: here !== '' && topicId !== null,
    queryFn: () => points(here, topicId ?? ''),
  })
}

/** The rights that are looked for, page by page; what was shown stays until the next answer is there. */
export function useDesk(id: string, looked: Looked) {
  const here = useHere()
  return useInfiniteQuery({
    queryKey: ['ballots', 'desk', here, id, looked],
    enabled: here !== '',
    initialPageParam: 0,
    queryFn: ({ pageParam: skip }) => desk(here, id, { ...looked, skip }),
    getNextPageParam: ({ more }, pages) => (more > 0 ? pages.flatMap(({ rights }) => rights).length : undefined),
    placeholderData: keepPreviousData,
  })
}

/** What one person noted and another has to enter. */
export function useRequests(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'requests', here, id],
    enabled: here !== '',
    queryFn: async () => (await desk(here, id, { view: 'doubtful' })).requests,
  })
}

export function useDraft(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'draft', here, id],
    enabled: here !== '',
    queryFn: () => draft(here, id),
  })
}

export function useRight(id: string, rightId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'right', here, id, rightId],
    enabled: here !== '' && rightId !== '',
    queryFn: () => right(here, id, rightId),
  })
}

export function useChoices() {
  const here = useHere()
  return useQuery({ queryKey: ['ballots', 'choices', here], enabled: here !== '', queryFn: () => choices(here) })
}

export function useDoorVotes(here: string, homeId: string) {
  return useQuery({
    queryKey: ['ballots', 'at-door', here, homeId],
    enabled: here !== '',
    queryFn: () => atDoor(here, homeId),
  })
}

export function useDoor(id: string, rightId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['ballots', 'door', here, id, rightId],
    enabled: here !== '',
    queryFn: () => door(here, id, rightId),
  })
}
