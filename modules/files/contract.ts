import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { done, id, inNeighbourhoodWithId, instant } from '#kit/contract/shapes.ts'

export const fileKinds = ['photo', 'voice', 'paper'] as const
export type FileKind = (typeof fileKinds)[number]

export const refusals = defineRefusals('files', {
  'wrong-type': {
    status: 415,
    zh: '这种文件收不了。请交照片、录音、PDF、Word 或 Excel。',
    en: 'This kind of file cannot be taken. Please send a photo, a recording, a PDF, a Word or an Excel file.',
  },
  heic: {
    status: 415,
    zh: '这种照片格式收不了。请在手机相机设置里选“兼容性最佳”,或者截个图再交。',
    en: 'This photo format (HEIC) cannot be taken. Please set the camera to “Most Compatible”, or send a screenshot of it.',
  },
  video: {
    status: 415,
    zh: '录像收不了，请交照片或录音。',
    en: 'Films cannot be taken. Please send a photo or a recording.',
  },
  empty: { status: 422, zh: '文件是空的，请再选一次。', en: 'The file is empty. Please choose it again.' },
  broken: {
    status: 422,
    zh: '这个文件打不开，可能没传完，请再选一次。',
    en: 'This file does not open; it may be incomplete. Please choose it again.',
  },
  'too-large': {
    status: 413,
    zh: '文件太大了，最多 {limit} MB。',
    en: 'The file is too large; at most {limit} MB can be taken.',
  },
  'too-many': {
    status: 429,
    zh: '还没交的照片太多了，请先把写好的交上。',
    en: 'Too many files wait without a report. Please send what you have written first.',
  },
  'id-taken': {
    status: 409,
    zh: '这个编号下已经有另一个文件，请再选一次。',
    en: 'Another file already has this number. Please choose the file again.',
  },
  'unknown-file': {
    status: 404,
    zh: '没有找到这个文件，可能已经删了。',
    en: 'There is no such file here; it may have been removed.',
  },
  'storage-away': {
    status: 503,
    zh: '照片暂时存不了，您填的还在，请过一会儿再点一次。',
    en: 'Files cannot be stored just now. What you entered is kept; please try again shortly.',
  },
})

/** A file as every room shows it. Width and height in pixels, of photos only. */
export const fileShape = z.object({
  id,
  kind: z.enum(fileKinds),
  type: z.string(),
  name: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type FileFacts = z.output<typeof fileShape>

const uploadRefusals = [
  'files.wrong-type',
  'files.heic',
  'files.video',
  'files.empty',
  'files.broken',
  'files.too-large',
  'files.too-many',
  'files.id-taken',
  'files.storage-away',
] as const

export const endpoints = {
  keepFile: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/files/:id',
    summary: 'Upload one file (multipart, part `file`); the client makes the id, so a resend is harmless',
    needs: 'files.keep',
    kind: 'multipart',
    params: inNeighbourhoodWithId,
    output: fileShape,
    refusals: uploadRefusals,
    // A telephone brings at once what it gathered in a day.
    perMinute: 300,
  }),
  keepFileBySpot: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/spots/:code/files/:id',
    summary: 'Upload one file for a report from a code on the wall, without an account',
    needs: 'files.keep-by-spot',
    kind: 'multipart',
    params: inNeighbourhoodWithId.extend({ code: z.string().regex(/^[a-z0-9]{4,12}$/) }),
    output: fileShape,
    refusals: [...uploadRefusals, 'places.unknown-spot'],
    perMinute: 12,
  }),
  listPapers: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/compounds/:id/papers',
    summary: 'The common papers of a compound’s desk, newest first',
    needs: 'files.see-papers',
    params: inNeighbourhoodWithId,
    output: z.object({ papers: z.array(fileShape.extend({ at: instant })), may: z.object({ add: z.boolean() }) }),
    refusals: ['files.unknown-file'],
  }),
  addPaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/compounds/:id/papers',
    summary: 'Put an uploaded file among the common papers of a compound’s desk',
    needs: 'files.add-paper',
    params: inNeighbourhoodWithId,
    body: z.object({ fileId: id }),
    output: done,
    refusals: ['files.unknown-file'],
  }),
  keepFileByPass: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/records/:room/:record/files/:id',
    summary: 'Upload one file for a record that a receipt code opens, without an account',
    needs: 'files.keep-by-pass',
    kind: 'multipart',
    params: inNeighbourhoodWithId.extend({ room: z.string().regex(/^[a-z]{2,20}$/), record: id }),
    query: z.object({ pass: z.string().min(1).max(64).describe('The receipt code') }),
    output: fileShape,
    refusals: [...uploadRefusals, 'files.unknown-file'],
    perMinute: 12,
  }),
  openFile: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/files/:id',
    summary: 'The file itself, or the small picture of a photo; the record that owns it decides who may',
    needs: 'files.open',
    kind: 'download',
    params: inNeighbourhoodWithId,
    query: z.object({
      size: z.enum(['full', 'small']).default('full'),
      pass: z.string().max(64).optional().describe('The receipt code of a report made without an account'),
    }),
    output: z.unknown().describe('The file'),
    refusals: ['files.unknown-file', 'files.storage-away'],
    perMinute: 600,
  }),
}
