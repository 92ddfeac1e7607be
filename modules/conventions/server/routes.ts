import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { adopt, fileConvention } from './commands/adopt.ts'
import { answerComment } from './commands/answer-comment.ts'
import { askForComments } from './commands/ask-for-comments.ts'
import { beginConvention } from './commands/begin-convention.ts'
import { comment, noteComment } from './commands/comment.ts'
import { enterReview } from './commands/enter-review.ts'
import { writeVersion } from './commands/write-version.ts'
import { compareVersions, listConventions, readConvention } from './queries/conventions.ts'
import { exportComments } from './queries/export-comments.ts'
import { exportConventions, exportProgramme } from './queries/export-lists.ts'
import { readProgramme } from './queries/programme.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listConventions, ({ unit }) => listConventions(unit))
  serve(e.readConvention, ({ unit, params, query }) => readConvention(unit, params.id, query.version))
  serve(e.compareVersions, ({ unit, params, query }) => compareVersions(unit, params.id, query))
  serve(e.readProgramme, async ({ unit }) => ({ rows: await readProgramme(unit) }))
  serveTable(serveBare, parts, e.exportComments, 'comments', (unit, { params, query }) =>
    exportComments(unit, params.id, query.format),
  )
  serveTable(serveBare, parts, e.exportConventions, 'conventions', (unit, { query }) =>
    exportConventions(unit, query.format),
  )
  serveTable(serveBare, parts, e.exportProgramme, 'programme', (unit, { query }) => exportProgramme(unit, query.format))
  serve(e.comment, ({ unit, params, body }) => comment(unit, params.id, body))
  serve(e.noteComment, ({ unit, params, body }) => noteComment(unit, params.id, body))
  serve(e.beginConvention, async ({ unit, params, body }) => {
    await beginConvention(unit, params.id, body)
    return done
  })
  serve(e.writeVersion, ({ unit, params, body }) => writeVersion(unit, params.id, body))
  serve(e.askForComments, async ({ unit, params, body }) => {
    await askForComments(unit, params.id, body.until)
    return done
  })
  serve(e.answerComment, async ({ unit, params, body }) => {
    await answerComment(unit, params.id, body)
    return done
  })
  serve(e.enterReview, async ({ unit, params, body }) => {
    await enterReview(unit, params.id, body)
    return done
  })
  serve(e.adopt, async ({ unit, params, body }) => {
    await adopt(unit, params.id, { ...body, record: null })
    return done
  })
  serve(e.fileConvention, async ({ unit, params, body }) => {
    await fileConvention(unit, params.id, body)
    return done
  })
}
