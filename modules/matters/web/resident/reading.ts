import { queryOptions } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { RefusedError } from '#kit/web/refused.ts'
import type { Place } from './who.ts'

const readAll = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/my-matters', { params: { path: { neighbourhood } } }))

const readOne = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/my-matters/{id}', { params: { path: { neighbourhood, id } } }))

/** One of my matters, as the server tells it to a resident. */
export type MyMatter = Awaited<ReturnType<typeof readOne>>
export type Moment = MyMatter['timeline'][number]

/** A matter and the neighbourhood it belongs to. */
export type Found = { neighbourhood: string; matter: MyMatter }

export const myMattersQuery = (neighbourhood: string) =>
  queryOptions({ queryKey: ['my-matters', neighbourhood], queryFn: () => readAll(neighbourhood) })

/** A matter by its id alone: somebody with homes in two neighbourhoods opens the link of either. */
export const myMatterQuery = (places: readonly Place[], id: string) =>
  queryOptions({
    queryKey: ['my-matter', id, places.map((place) => place.id).join()],
    queryFn: async (): Promise<Found> => {
      for (const [at, place] of places.entries()) {
        try {
          return { neighbourhood: place.id, matter: await readOne(place.id, id) }
        } catch (error) {
          const elsewhere = error instanceof RefusedError && error.status === 404 && at < places.length - 1
          if (!elsewhere) throw error
        }
      }
      throw new Error('nobody opens a matter without living anywhere')
    },
    enabled: places.length > 0,
  })

/** A matter followed by its receipt code, without an account. */
export const followQuery = (neighbourhood: string, id: string, code: string) =>
  queryOptions({
    queryKey: ['follow', neighbourhood, id, code],
    queryFn: async (): Promise<Found> => ({
      neighbourhood,
      matter: await ok(
        api.GET('/api/n/{neighbourhood}/follow/{id}', { params: { path: { neighbourhood, id }, query: { code } } }),
      ),
    }),
  })

export const homeQuery = (neighbourhood: string, id: string) =>
  queryOptions({
    queryKey: ['home', neighbourhood, id],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/homes/{id}', { params: { path: { neighbourhood, id } } })),
    staleTime: Infinity,
  })

export const entrancesQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['entrances', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } })),
    staleTime: Infinity,
  })

export const spotQuery = (neighbourhoodCode: string, code: string) =>
  queryOptions({
    queryKey: ['spot', neighbourhoodCode, code],
    queryFn: () =>
      ok(api.GET('/api/spots/{neighbourhoodCode}/{code}', { params: { path: { neighbourhoodCode, code } } })),
    staleTime: Infinity,
  })

/** The neighbourhoods served here, for the telephone on a page nobody is signed in to. */
export const neighbourhoodsQuery = queryOptions({
  queryKey: ['neighbourhoods'],
  queryFn: () => ok(api.GET('/api/neighbourhoods')),
  staleTime: Infinity,
})
