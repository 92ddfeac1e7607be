import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, instant, page } from '#kit/contract/shapes.ts'
import { fields } from './domain/columns.ts'
import type { FlagKind } from './domain/flags.ts'
import { flagKinds } from './domain/flags.ts'
import { outcomes } from './domain/plan.ts'

export { doubtTexts, outcomeTexts } from './domain/result-text.ts'
export { fields, flagKinds, outcomes }
export const runStates = ['previewed', 'applying', 'done', 'undone'] as const
export const sheetKinds = ['residents', 'homes', 'skipped'] as const

export const refusals = defineRefusals('imports', {
  'wrong-file': {
    status: 415,
    zh: '这个文件打不开，请另存为 .xlsx 再传一次。',
    en: 'This file cannot be opened. Please save it as .xlsx, without a password, and send it again.',
  },
  'too-large': {
    status: 413,
    zh: '表格太大了，请分成几份再传。',
    en: 'The workbook is too large. Please split it and send the parts.',
  },
  'no-roster': {
    status: 422,
    zh: '没找到姓名、门牌这样的表头，请看看表格。',
    en: 'No heads such as name and address were found. Please look at the workbook.',
  },
  'no-file': { status: 400, zh: '还没有选文件。', en: 'No file was chosen.' },
  'unknown-run': { status: 404, zh: '没有找到这次导入。', en: 'No such import here.' },
  busy: {
    status: 409,
    zh: '这个居民区正在导入另一份，请等它做完。',
    en: 'Another import is running in this neighbourhood. Please wait until it is done.',
  },
  begun: { status: 409, zh: '这次导入已经开始了。', en: 'This import has already begun.' },
  'not-done': { status: 409, zh: '这次导入还没有做完。', en: 'This import is not finished yet.' },
  'built-upon': {
    status: 409,
    zh: '已经有记录用到这次导入的人或房屋，不能撤回了。',
    en: 'Records already build on people or homes of this import, so it cannot be undone.',
  },
  'workbook-gone': {
    status: 410,
    zh: '原来的表格已过保存期，请再传一次。',
    en: 'The workbook is no longer kept. Please send it again.',
  },
})

const count = z.int().nonnegative()
const kinds = Object.keys(flagKinds) as [FlagKind, ...FlagKind[]]

/** What an import gives, in the form of `mulin import roster --json`. */
export const summaryShape = z.object({
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  samePerson: count,
  needsPerson: count,
  homes: count,
  vacant: count,
  flagged: z.partialRecord(z.enum(kinds), count),
})

/** How a sheet was understood: its head and what each column is taken for. */
export const sheetShape = z.object({
  name: z.string().max(200),
  kind: z.enum(sheetKinds),
  headRow: z.int().min(0).max(1000),
  columns: z.array(z.object({ title: z.string().max(400), field: z.enum(fields).nullable() })).max(200),
  records: count,
})

export const runShape = z.object({
  id,
  fileName: z.string(),
  state: z.enum(runStates),
  startedBy: z.string().nullable(),
  createdAt: instant,
  changedAt: instant,
  /** Name of the compound for rows that name none. */
  compound: z.string().nullable(),
  sheets: z.array(sheetShape),
  /** What it will give, or gave. */
  summary: summaryShape,
  /** How many people are written, of how many. */
  progress: z.object({ done: count, of: count }),
  /** Whether the workbook is still kept for the report. */
  kept: z.boolean(),
})

export const rowShape = z.object({
  position: z.int(),
  sheet: z.string(),
  row: z.int(),
  name: z.string().nullable(),
  home: z.string().nullable(),
  outcome: z.enum(outcomes),
  personId: id.nullable(),
  sameAs: z.object({ sheet: z.string(), row: z.int() }).nullable(),
  doubt: z.string().nullable(),
  flags: z.array(z.object({ kind: z.enum(kinds), cell: z.string(), original: z.string() })),
})

export const endpoints = {
  listImports: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/imports',
    summary: 'Imports of the neighbourhood, the latest first',
    needs: 'imports.see-imports',
    params: inNeighbourhood,
    output: z.object({ runs: z.array(runShape.omit({ sheets: true })) }),
  }),
  exportImports: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/imports/export',
    summary: 'The same as a file, marked with who took it and when',
    needs: 'imports.see-imports',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  previewImport: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/imports',
    summary: 'Send a workbook and see what importing it would give; nothing is changed yet',
    needs: 'imports.import-roster',
    params: inNeighbourhood,
    kind: 'multipart',
    perMinute: 12,
    output: runShape,
    refusals: ['imports.wrong-file', 'imports.too-large', 'imports.no-roster', 'imports.no-file'],
  }),
  readImport: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/imports/:id',
    summary: 'One import: how it was understood, how far it is, what it gave',
    needs: 'imports.see-imports',
    params: inNeighbourhoodWithId,
    output: runShape,
    refusals: ['imports.unknown-run'],
  }),
  mapColumns: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/imports/:id/columns',
    summary: 'Say what columns are, and look again',
    needs: 'imports.import-roster',
    params: inNeighbourhoodWithId,
    perMinute: 30,
    body: z.object({
      compound: z.string().max(60).nullable(),
      sheets: z
        .array(
          z.object({
            name: z.string().max(200),
            kind: z.enum(sheetKinds),
            headRow: z.int().min(0).max(1000),
            columns: z.array(z.enum(fields).nullable()).max(200),
          }),
        )
        .max(100),
    }),
    output: runShape,
    refusals: ['imports.unknown-run', 'imports.begun', 'imports.no-roster', 'imports.workbook-gone'],
  }),
  applyImport: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/imports/:id/apply',
    summary: 'Write the previewed import into the register; goes on in the background',
    needs: 'imports.import-roster',
    params: inNeighbourhoodWithId,
    output: runShape,
    refusals: ['imports.unknown-run', 'imports.busy', 'imports.workbook-gone'],
  }),
  listImportRows: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/imports/:id/rows',
    summary: 'Person rows of an import with their outcome and marks',
    needs: 'imports.see-imports',
    params: inNeighbourhoodWithId,
    query: z.object({ outcome: z.enum(outcomes).optional(), kind: z.enum(kinds).optional(), ...page }),
    output: z.object({ rows: z.array(rowShape), next: z.string().nullable() }),
    refusals: ['imports.unknown-run', 'imports.workbook-gone'],
  }),
  downloadReport: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/imports/:id/report',
    summary: 'The workbook with result and reason behind each row',
    needs: 'imports.import-roster',
    params: inNeighbourhoodWithId,
    kind: 'download',
    output: z.any(),
    refusals: ['imports.unknown-run', 'imports.workbook-gone'],
  }),
  undoImport: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/imports/:id/undo',
    summary: 'Take an import back while nothing was built on it',
    needs: 'imports.undo-import',
    params: inNeighbourhoodWithId,
    output: done,
    refusals: ['imports.unknown-run', 'imports.not-done', 'imports.built-upon'],
  }),
}
