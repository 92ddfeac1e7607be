import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const list = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/appraisals', { params: { path: { neighbourhood } } }))
const one = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/appraisals/{id}', { params: { path: { neighbourhood, id } } }))
const toAsk = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/appraisals/{id}/to-ask', { params: { path: { neighbourhood, id } } }))
const remarks = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/appraisals/{id}/remarks', { params: { path: { neighbourhood, id } } }))
const sheets = (neighbourhood: string, id: string, entrance: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/appraisals/{id}/sheets', {
      params: { path: { neighbourhood, id }, query: { entrance } },
    }),
  )
const entrances = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/entrances', { params: { path: { neighbourhood } } }))

export const readSheet = (neighbourhood: string, id: string, number: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/appraisals/{id}/sheets/{number}', {
      params: { path: { neighbourhood, id, number } },
    }),
  )

export type Round = Awaited<ReturnType<typeof list>>['rounds'][number]
export type Detail = Awaited<ReturnType<typeof one>>
export type Subject = Detail['subjects'][number]
export type Question = Subject['questions'][number]
export type Result = NonNullable<Detail['result']>
export type SubjectResult = Result['subjects'][number]
export type MeasureResult = SubjectResult['measures'][number]
export type ToAsk = Awaited<ReturnType<typeof toAsk>>['homes'][number]

export function useRounds(here: string) {
  return useQuery({ queryKey: ['appraisals', 'list', here], enabled: here !== '', queryFn: () => list(here) })
}

export function useRound(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['appraisals', 'one', here, id], enabled: here !== '', queryFn: () => one(here, id) })
}

export function useToAsk(id: string, wanted = true) {
  const here = useHere()
  return useQuery({
    queryKey: ['appraisals', 'to-ask', here, id],
    enabled: here !== '' && wanted,
    queryFn: () => toAsk(here, id),
  })
}

export function useRemarks(id: string, wanted: boolean) {
  const here = useHere()
  return useQuery({
    queryKey: ['appraisals', 'remarks', here, id],
    enabled: here !== '' && wanted,
    queryFn: () => remarks(here, id),
  })
}

export function useSheets(id: string, entrance: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['appraisals', 'sheets', here, id, entrance],
    enabled: here !== '' && entrance !== '',
    queryFn: () => sheets(here, id, entrance),
  })
}

/** The compounds of the neighbourhood, by their entrances. */
export function useCompounds() {
  const here = useHere()
  return useQuery({
    queryKey: ['appraisals', 'compounds', here],
    enabled: here !== '',
    queryFn: async () => {
      const all = (await entrances(here)).entrances
      return [...new Map(all.map((entry) => [entry.compoundId, entry.compound]))].map(([id, name]) => ({ id, name }))
    },
  })
}
