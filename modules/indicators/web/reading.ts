import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { asJson, useHere } from '#kit/web/here.ts'
import { useAddress } from '#kit/web/router.tsx'

export const periods = ['month', 'quarter', 'year', 'days'] as const
export type PeriodKind = (typeof periods)[number]

/** What the page is asked for, kept in its address: the place, the period, the figure opened, and where it is opened. */
export interface View {
  unit: string | undefined
  period: PeriodKind
  figure: string | undefined
  /** The compound whose own figures are shown. */
  compound: string | undefined
  /** A place of the table: a neighbourhood's code, or a compound's id. */
  inside: string | undefined
  only: 'all' | 'missed' | 'left-out'
}

export function useView(): [View, (change: Partial<View>) => void] {
  const [given, change] = useAddress()
  const { unit, compound, period, figure, inside, only } = given
  return [
    {
      unit,
      compound,
      period: periods.find((one) => one === period) ?? 'month',
      figure,
      inside,
      only: only === 'missed' || only === 'left-out' ? only : 'all',
    },
    (wanted) => change(wanted as Record<string, string | undefined>),
  ]
}

/** The page's own address with some of it changed, for links. */
export function addressOf(view: View, change: Partial<View>): string {
  const all = { ...view, ...change }
  const parts = Object.entries(all).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== 'all' && pair[1] !== '',
  )
  return `/figures?${new URLSearchParams(parts).toString()}`
}

const read = ({ unit, compound, period }: View) =>
  ok(
    api.GET('/api/figures', {
      params: { query: { period, ...(unit ? { unit } : {}), ...(compound ? { compound } : {}) } },
    }),
  )
const handle = (unit: string, compound: string | null, period: PeriodKind, indicator: Key) =>
  ok(
    api.GET('/api/figures/handle', {
      params: { query: { unit, period, indicator, ...(compound ? { compound } : {}) } },
    }),
  )
const records = (neighbourhood: string, indicator: Key, view: View, compound: string | undefined, limit: number) =>
  ok(
    api.GET('/api/n/{neighbourhood}/figures/records', {
      params: {
        path: { neighbourhood },
        query: { indicator, period: view.period, only: view.only, limit, ...(compound ? { compound } : {}) },
      },
    }),
  )

export type FiguresPageData = Awaited<ReturnType<typeof read>>
export type Figure = FiguresPageData['figures'][number]
export type PlaceRow = FiguresPageData['places'][number]
export type Key = Figure['definition']['key']
export type RecordRow = Awaited<ReturnType<typeof records>>['records'][number]

export type HereFigure = NonNullable<ReturnType<typeof useHereFigures>['data']>['figures'][number]

/** The place worked in, for the committee; those with an area begin with all of it. */
export function useFigures(view: View) {
  const here = useHere()
  return useQuery({
    queryKey: ['figures', 'page', here, view.unit, view.compound, view.period],
    refetchInterval: 60_000,
    placeholderData: (before: FiguresPageData | undefined) => before,
    queryFn: () => read(view),
  })
}

export function useHandle(unit: string, compound: string | null, period: PeriodKind, indicator: Key) {
  return useQuery({
    queryKey: ['figures', 'handle', unit, compound, period, indicator],
    queryFn: () => handle(unit, compound, period, indicator),
  })
}

export function useRecords(
  neighbourhood: string,
  indicator: Key,
  view: View,
  compound: string | undefined,
  limit: number,
) {
  return useQuery({
    queryKey: ['figures', 'records', neighbourhood, indicator, view.period, view.only, compound, limit],
    queryFn: () => records(neighbourhood, indicator, view, compound, limit),
  })
}

/** How the resident's own neighbourhood does. */
export function useHereFigures() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['figures', 'here', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/figures/here', { params: { path: { neighbourhood } } })),
  })
}

/** Sets the weights, or enters what others published; the page is read anew. */
export function useSet() {
  const client = useQueryClient()
  return async (method: 'PUT' | 'POST', what: 'weighting' | 'published', body: object): Promise<void> => {
    await send(`/api/figures/${what}`, { method, ...asJson(body) })
    await client.invalidateQueries({ queryKey: ['figures'] })
  }
}
