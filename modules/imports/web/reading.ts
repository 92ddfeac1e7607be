import { queryOptions } from '@tanstack/react-query'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok, send } from '#kit/web/api.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Run = Answer<'imports.readImport'>
export type RunLine = Answer<'imports.listImports'>['runs'][number]
export type Row = Answer<'imports.listImportRows'>['rows'][number]
export type Outcome = Row['outcome']
export type FlagKind = Row['flags'][number]['kind']
export type SheetKind = Run['sheets'][number]['kind']
export type Field = NonNullable<Run['sheets'][number]['columns'][number]['field']>

const at = (neighbourhood: string, id: string) => ({ params: { path: { neighbourhood, id } } })

export const runsQuery = (neighbourhood: string) =>
  queryOptions({
    queryKey: ['imports', neighbourhood],
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/imports', { params: { path: { neighbourhood } } })),
  })

/** While it is being written, asked again each second. */
export const runQuery = (neighbourhood: string, id: string) =>
  queryOptions({
    queryKey: ['imports', neighbourhood, id],
    queryFn: (): Promise<Run> => ok(api.GET('/api/n/{neighbourhood}/imports/{id}', at(neighbourhood, id))),
    refetchInterval: (query) => (query.state.data?.state === 'applying' ? 1_000 : false),
  })

export interface Filter {
  outcome?: Outcome
  kind?: FlagKind
}
export const rowsPage = (neighbourhood: string, id: string, filter: Filter, after: string | null) =>
  ok(
    api.GET('/api/n/{neighbourhood}/imports/{id}/rows', {
      params: { path: { neighbourhood, id }, query: { ...filter, ...(after === null ? {} : { after }), limit: 50 } },
    }),
  )

/** Sends a workbook; the id comes from this device, so that sending again after a lost network is harmless. */
export async function sendWorkbook(neighbourhood: string, id: string, file: File): Promise<Run> {
  const body = new FormData()
  body.set('id', id)
  body.set('file', file)
  return (await send(`/api/n/${neighbourhood}/imports`, { method: 'POST', body }).then((answer) =>
    answer.json(),
  )) as Run
}

export const mapColumns = (neighbourhood: string, run: Run): Promise<Run> =>
  ok(
    api.PUT('/api/n/{neighbourhood}/imports/{id}/columns', {
      ...at(neighbourhood, run.id),
      body: {
        compound: run.compound,
        sheets: run.sheets.map(({ name, kind, headRow, columns }) => ({
          name,
          kind,
          headRow,
          columns: columns.map((column) => column.field),
        })),
      },
    }),
  )

export const applyRun = (neighbourhood: string, id: string): Promise<Run> =>
  ok(api.POST('/api/n/{neighbourhood}/imports/{id}/apply', at(neighbourhood, id)))

export const undoRun = (neighbourhood: string, id: string) =>
  ok(api.POST('/api/n/{neighbourhood}/imports/{id}/undo', at(neighbourhood, id)))

export const reportAddress = (neighbourhood: string, id: string) => `/api/n/${neighbourhood}/imports/${id}/report`
