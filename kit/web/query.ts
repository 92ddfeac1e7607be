import { QueryClient } from '@tanstack/react-query'
import { RefusedError } from './refused.ts'

/** The cache of what the server said: fresh for 20 seconds; a refusal is final, a lost connection is tried twice more. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => !(error instanceof RefusedError) && failures < 2,
        refetchOnWindowFocus: true,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
