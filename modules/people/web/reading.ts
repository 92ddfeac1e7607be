import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'
import type { operations } from '#kit/web/api.gen.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Entrance = Answer<'places.listEntrances'>['entrances'][number]
export type GridHome = Answer<'people.readGrid'>['homes'][number]
export type Household = Answer<'people.readHousehold'>
export type Resident = Household['people'][number]
export type Relative = Household['relatives'][number]
export type Doubt = Household['doubts'][number]
export type Look = Household['looks'][number]
export type PersonDetail = Answer<'people.readPerson'>
export type Change = PersonDetail['history'][number]
export type Request = PersonDetail['requests'][number]
export type RegisterRow = Answer<'people.listRegister'>['people'][number]
export type CaredFor = Answer<'people.lookAtCare'>['people'][number]
export type CareShown = CaredFor['care'][number]
export type Held = Answer<'people.heldAboutMe'>
export type Found = Answer<'people.searchRegister'>['found'][number]
export type Revealed = Answer<'people.reveal'>['values']

export function useEntrances() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['people', 'entrances', neighbourhood],
    enabled: neighbourhood !== '',
    staleTime: 300_000,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } })),
  })
}

export function useGrid(id: string | undefined) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['people', 'grid', neighbourhood, id],
    enabled: neighbourhood !== '' && id !== undefined,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/entrances/{id}/grid', { params: { path: { neighbourhood, id: id ?? '' } } })),
  })
}

export function useHousehold(id: string | undefined) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['people', 'household', neighbourhood, id],
    enabled: neighbourhood !== '' && id !== undefined,
    placeholderData: (before) => before,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/homes/{id}/household', {
          params: { path: { neighbourhood, id: id ?? '' } },
        }),
      ),
  })
}

export function usePerson(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['people', 'person', neighbourhood, id],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/persons/{id}', { params: { path: { neighbourhood, id } } })),
  })
}

/** Finds while one types; keeps the last answer until the next one comes. */
export function useFinding(typed: string) {
  const neighbourhood = useHere()
  const q = typed.trim()
  return useQuery({
    queryKey: ['people', 'search', neighbourhood, q],
    enabled: neighbourhood !== '' && q !== '',
    placeholderData: (before) => before,
    staleTime: 30_000,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood }, query: { q } } })),
  })
}

/** What the register can be narrowed by, as it stands in the page's address. */
export interface RegisterFilters {
  text?: string | undefined
  entrance?: string | undefined
  registration?: 'registered' | 'separated' | 'incoming' | undefined
  sex?: 'male' | 'female' | undefined
  ageFrom?: number | undefined
  ageTo?: number | undefined
  where?: 'here' | 'left' | 'deceased' | 'waiting' | 'all' | undefined
  doubtful?: 'yes' | undefined
}

type Query = NonNullable<operations['people.listRegister']['parameters']['query']>

export function useRegister(filters: RegisterFilters) {
  const neighbourhood = useHere()
  const given: Query = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''),
  )
  return useInfiniteQuery({
    queryKey: ['people', 'register', neighbourhood, given],
    enabled: neighbourhood !== '',
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/persons', {
          params: {
            path: { neighbourhood },
            query: { ...given, limit: 50, ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useHeld() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['people', 'held', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/held', { params: { path: { neighbourhood } } })),
  })
}

/** Sends a change and reads everything about people anew. `act('PATCH', 'persons/…', { … })`. */
export function useAct(): Sending {
  const send = useSend('people')
  return (method, path, body) => send(method, `/${path}`, body)
}
