import { queryOptions } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'

export const waysQuery = queryOptions({
  queryKey: ['accounts', 'ways'],
  queryFn: () => ok(api.GET('/api/session/ways')),
})

export const ownAccountQuery = queryOptions({
  queryKey: ['accounts', 'own'],
  queryFn: () => ok(api.GET('/api/session/account')),
})

export const ownSessionsQuery = queryOptions({
  queryKey: ['accounts', 'sessions'],
  queryFn: () => ok(api.GET('/api/session/list')),
})

export const ownRequestsQuery = queryOptions({
  queryKey: ['accounts', 'requests'],
  queryFn: () => ok(api.GET('/api/binding-requests')),
})

export const ownConsentsQuery = queryOptions({
  queryKey: ['accounts', 'consents'],
  queryFn: () => ok(api.GET('/api/consents')),
})

export const neighbourhoodsQuery = queryOptions({
  queryKey: ['accounts', 'neighbourhoods'],
  queryFn: () => ok(api.GET('/api/neighbourhoods')),
})

const inPath = (neighbourhood: string) => ({ params: { path: { neighbourhood } } })

export const staffQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'staff', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/staff', inPath(neighbourhood))),
  })

export const announcementsQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'announcements', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/announcements', inPath(neighbourhood))),
  })

export const requestsQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'binding-requests', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/binding-requests', inPath(neighbourhood))),
  })

export const bindingsQuery = (neighbourhood: string, id: string) =>
  queryOptions({
    queryKey: ['accounts', 'bindings', neighbourhood, id],
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/homes/{id}/accounts', { params: { path: { neighbourhood, id } } })),
  })

export const householdQuery = (neighbourhood: string, id: string) =>
  queryOptions({
    queryKey: ['accounts', 'household', neighbourhood, id],
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/homes/{id}/household', { params: { path: { neighbourhood, id } } })),
  })

export const codesQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'codes', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/binding-codes', inPath(neighbourhood))),
  })

export const consentsQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'consents', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/consents', inPath(neighbourhood))),
  })

export const entrancesQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['accounts', 'entrances', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/entrances', inPath(neighbourhood))),
  })

export const officeQuery = queryOptions({
  queryKey: ['accounts', 'office'],
  queryFn: () => ok(api.GET('/api/office')),
})

/** Addresses that give a list as a file. */
export function fileOf(address: string) {
  const format = address.includes('?') ? '&format=' : '?format='
  return { xlsx: `${address}${format}xlsx`, csv: `${address}${format}csv` }
}

/** The same for the lists of residents' accounts. */
export const accountsFile = (neighbourhood: string, list: 'requests' | 'codes' | 'consents') =>
  fileOf(`/api/n/${neighbourhood}/accounts/export?list=${list}`)
