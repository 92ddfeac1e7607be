import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { asJson, useHere } from '#kit/web/here.ts'
import { useAddress } from '#kit/web/router.tsx'
import { type FigureKey, figureKeys } from '../domain/keys.ts'

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

const isKey = (key: string | undefined): key is FigureKey => figureKeys.some((one) => one === key)

const read = ({ unit, compound, period, figure }: View) =>
  ok(
    api.GET('/api/figures', {
      params: {
        query: {
          period,
          ...(unit ? { unit } : {}),
          ...(compound ? { compound } : {}),
          ...(isKey(figure) ? { figure } : {}),
        },
      },
    }),
  )
const handle = (unit: string, compound: string | null, period: PeriodKind, indicator: Key) =>
  ok(
    api.GET('/api/figures/handle', {
      params: { query: { unit, period, indicator, ...(compound ? { compound } : {}) } },
    }),
  )
const PAGE = 20
const records = (
  neighbourhood: string,
  indicator: Key,
  { only, period }: View,
  compound: string | undefined,
  skip: number,
) =>
  ok(
    api.GET('/api/n/{neighbourhood}/figures/records', {
      params: {
        path: { neighbourhood },
        query: { indicator, period, only, skip, limit: PAGE, ...(compound ? { compound } : {}) },
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
    queryKey: ['figures', 'page', here, view.unit, view.compound, view.period, view.figure],
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

export function useRecords(neighbourhood: string, indicator: Key, view: View, compound: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['figures', 'records', neighbourhood, indicator, view.period, view.only, compound],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => records(neighbourhood, indicator, view, compound, pageParam),
    getNextPageParam: (page, pages) => (page.more ? pages.length * PAGE : undefined),
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
