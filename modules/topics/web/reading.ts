import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Role } from '#kit/contract/actor.ts'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'
import type { Stance } from '../domain/points.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import type { Point as Corner } from '../domain/outline.ts'

const list = (neighbourhood: string, view: 'open' | 'decided') =>
  ok(api.GET('/api/n/{neighbourhood}/topics', { params: { path: { neighbourhood }, query: { view } } }))
const one = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/topics/{id}', { params: { path: { neighbourhood, id } } }))
const points = (neighbourhood: string, id: string, asked: Asked, after: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/topics/{id}/points', {
      params: { path: { neighbourhood, id }, query: { limit: 20, ...asked, ...(after ? { after } : {}) } },
    }),
  )
const pins = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/topics/{id}/pins', { params: { path: { neighbourhood, id } } }))
const entered = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/points/{id}/entered-supports', { params: { path: { neighbourhood, id } } }))
const late = () => ok(api.GET('/api/topics/late'))
const plans = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/compound-plans', { params: { path: { neighbourhood } } }))
const places = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/idle-places', { params: { path: { neighbourhood } } }))
const calls = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/idea-calls', { params: { path: { neighbourhood } } }))
const forum = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/forum', { params: { path: { neighbourhood } } }))
const hidings = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/hidings', { params: { path: { neighbourhood } } }))

export type { Stance }
export type Topic = Awaited<ReturnType<typeof list>>['topics'][number]
export type Detail = Awaited<ReturnType<typeof one>>
export type Point = Awaited<ReturnType<typeof points>>['points'][number]
export type Entered = Awaited<ReturnType<typeof entered>>['supports'][number]
export type TopicOption = Detail['options'][number]
export type Plan = Awaited<ReturnType<typeof plans>>['plans'][number]
export type IdlePlace = Awaited<ReturnType<typeof places>>['places'][number]
export type Call = Awaited<ReturnType<typeof calls>>['calls'][number]
export type Forum = Awaited<ReturnType<typeof forum>>
export type Hiding = Awaited<ReturnType<typeof hidings>>['hidings'][number]
type Asked = { stance?: Stance; view?: 'all' | 'waiting' }

export function useTopics(here: string, view: 'open' | 'decided') {
  return useQuery({
    queryKey: ['topics', 'list', here, view],
    enabled: here !== '',
    queryFn: () => list(here, view),
  })
}

export function useTopic(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'one', here, id], enabled: here !== '', queryFn: () => one(here, id) })
}

export function usePoints(id: string, asked: Asked) {
  const here = useHere()
  return useInfiniteQuery({
    queryKey: ['topics', 'points', here, id, asked],
    enabled: here !== '',
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => points(here, id, asked, pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** For whom a support of a point was entered. */
export function useEntered(pointId: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['topics', 'entered', here, pointId],
    enabled: here !== '',
    queryFn: () => entered(here, pointId),
  })
}

/** What stands on the drawing of a topic's compound. */
export function usePins(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'pins', here, id], enabled: here !== '', queryFn: () => pins(here, id) })
}

/** Topics that were told to the subdistrict, for its officers. */
export function useLate() {
  const enabled = useIs('subdistrict')
  return useQuery({ queryKey: ['topics', 'late'], enabled, queryFn: late })
}

/** The drawing of a compound, where there is one. */
export function usePlan(compoundId: string | null): Plan | undefined {
  return usePlans().data?.plans.find((plan) => plan.compoundId === compoundId)
}

/** The drawings of compounds. */
export function usePlans() {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'plans', here], enabled: here !== '', queryFn: () => plans(here) })
}

export function useIdlePlaces() {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'places', here], enabled: here !== '', queryFn: () => places(here) })
}

export function useCalls(here: string) {
  return useQuery({ queryKey: ['topics', 'calls', here], enabled: here !== '', queryFn: () => calls(here) })
}

export function useForum() {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'forum', here], enabled: here !== '', queryFn: () => forum(here) })
}

export function useHidings() {
  const here = useHere()
  return useQuery({ queryKey: ['topics', 'hidings', here], enabled: here !== '', queryFn: () => hidings(here) })
}

export interface Ground {
  compounds: { value: string; word: string }[]
  entrances: { value: string; word: string; compoundId: string }[]
}

/** The compounds and doors one chooses from. */
export function useGround(): Ground {
  const neighbourhood = useHere()
  const { data } = useQuery({
    queryKey: ['topics', 'ground', neighbourhood],
    enabled: neighbourhood !== '',
    staleTime: 300_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } })),
  })
  const all = data?.entrances ?? []
  const compounds = new Map(all.map((each) => [each.compoundId, each.compound]))
  return {
    compounds: [...compounds].map(([value, word]) => ({ value, word })),
    entrances: all.map((each) => ({
      value: each.id,
      word: compounds.size > 1 ? `${each.compound}${each.name}` : each.name,
      compoundId: each.compoundId,
    })),
  }
}

/** Whether one of these roles is held. */
export function useIs(...roles: readonly Role[]): boolean {
  return rolesOf(useSession()).some((role) => roles.includes(role))
}

/** The address of a picture. */
export const pictureAt = (here: string, file: string, size: 'small' | 'full' = 'small'): string =>
  `/api/n/${here}/files/${file}?size=${size}`

/** Where a place is on the drawing of its compound. */
export const outlineOf = (place: IdlePlace): Corner[] => place.outline.map(([x = 0, y = 0]): Corner => [x, y])
