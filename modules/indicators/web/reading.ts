import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useAddress } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'

export const periods = ['month', 'quarter', 'year', 'days'] as const
export type PeriodKind = (typeof periods)[number]

/** What the page is asked for, kept in its address: the place, the period, the figure opened, and where it is opened. */
export interface View {
  unit: string | undefined
  period: PeriodKind
  figure: string | undefined
  /** A place of the table: a neighbourhood's code, or a compound's id. */
  inside: string | undefined
  only: 'all' | 'missed' | 'left-out'
}

export function useView(): [View, (change: Partial<View>) => void] {
  const [given, change] = useAddress()
  const { unit, period, figure, inside, only } = given
  return [
    {
      unit,
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

const read = (unit: string | undefined, period: PeriodKind) =>
  ok(api.GET('/api/figures', { params: { query: { period, ...(unit ? { unit } : {}) } } }))
const handle = (unit: string, period: PeriodKind, indicator: Key) =>
  ok(api.GET('/api/figures/handle', { params: { query: { unit, period, indicator } } }))
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

/** The place worked in, for the committee; those with an area begin with all of it. */
export function useFigures(view: View) {
  const here = useSession()?.places?.[0]?.id
  return useQuery({
    queryKey: ['figures', 'page', here, view.unit, view.period],
    refetchInterval: 60_000,
    placeholderData: (before: FiguresPageData | undefined) => before,
    queryFn: () => read(view.unit, view.period),
  })
}

export function useHandle(unit: string, period: PeriodKind, indicator: Key) {
  return useQuery({
    queryKey: ['figures', 'handle', unit, period, indicator],
    queryFn: () => handle(unit, period, indicator),
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
