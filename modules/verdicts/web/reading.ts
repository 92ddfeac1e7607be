import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const list = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/verdicts', { params: { path: { neighbourhood } } }))
const one = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/verdicts/{id}', { params: { path: { neighbourhood, id } } }))

export type Listed = Awaited<ReturnType<typeof list>>['verdicts'][number]
export type Verdict = Awaited<ReturnType<typeof one>>
export type Count = Verdict['counts'][number]
export type Test = Count['tests'][number]

export function useVerdicts() {
  const here = useHere()
  return useQuery({ queryKey: ['verdicts', 'list', here], enabled: here !== '', queryFn: () => list(here) })
}

export function useVerdict(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['verdicts', 'one', here, id], enabled: here !== '', queryFn: () => one(here, id) })
}

/** Where a file of a verdict is fetched. */
export function useFileAddress(id: string): (file: string) => string {
  const here = useHere()
  return (file) => `/api/n/${here}/verdicts/${id}/${file}`
}

/** Whether the vote was counted anew since it was announced, and no correction has been posted yet. */
export const isOutdated = ({ announcement, correction, anew }: Verdict) => {
  const told = correction ?? announcement
  return told !== null && anew.some(({ at }) => at > told.at)
}

/** How the printed ballots add up; nothing where none went out. */
export const papersOf = ({ papers }: Verdict) => (papers && papers.issued > 0 ? papers : null)
