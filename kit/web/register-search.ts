import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ok } from './api.ts'
import { useHere } from './here.ts'

const search = (neighbourhood: string, q: string) =>
  ok(api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood }, query: { q } } }))

export type FoundInRegister = Awaited<ReturnType<typeof search>>['found'][number]

/**
 * Homes and people of the register, by door, pinyin, name or the end of a number, names masked. `found` is undefined while
 * the first answer is on its way, and empty where nothing is typed. Of the neighbourhood worked in, unless another is named.
 */
export function useRegisterSearch(
  typed: string,
  neighbourhood?: string,
): { found: FoundInRegister[] | undefined; failed: boolean } {
  const own = useHere()
  const here = neighbourhood ?? own
  const q = typed.trim()
  const { data, isError } = useQuery({
    queryKey: ['register', 'search', here, q],
    enabled: here !== '' && q !== '',
    placeholderData: keepPreviousData,
    queryFn: () => search(here, q),
  })
  return { found: q === '' ? [] : data?.found, failed: isError }
}
