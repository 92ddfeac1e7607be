import type { FastifyRequest } from 'fastify'
import { listSpots } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Room } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { FileFacts } from '../contract.ts'
import { endpoints } from '../contract.ts'
import { addPaper } from './commands/add-paper.ts'
import { keepPrepared, knownFile } from './commands/keep-file.ts'
import { mayBring } from './queries/files.ts'
import { sendFile } from './download.ts'
import { digestOf, prepare } from './prepare.ts'
import { listPapers } from './queries/papers.ts'
import { readUpload } from './upload.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(endpoints.listPapers, ({ unit, params }) => listPapers(unit, params.id))
  serve(endpoints.addPaper, async ({ unit, params, body }) => {
    await addPaper(unit, params.id, body.fileId)
    return { done: true as const }
  })
  serveBare(endpoints.keepFile, ({ params, request }) => keepUpload(parts, request, params.id))
  serveBare(endpoints.keepFileBySpot, async ({ params, request }) => {
    const spots = await inUnit(parts, scopeOf(parts, request), (unit) => listSpots(unit))
    if (!spots.some((spot) => spot.code === params.code)) refuse('places.unknown-spot')
    return keepUpload(parts, request, params.id)
  })
  serveBare(endpoints.keepFileByPass, async ({ params, query, request }) => {
    await inUnit(parts, scopeOf(parts, request), (unit) =>
      mayBring(unit, { room: params.room, recordId: params.record }, query.pass),
    )
    return keepUpload(parts, request, params.id)
  })
  serveBare(endpoints.openFile, ({ params, query, request, reply }) =>
    sendFile(parts, request, reply, { id: params.id, size: query.size, pass: query.pass ?? null }),
  )
}

const scopeOf = (parts: Parts, request: FastifyRequest) => ({
  actor: request.actor,
  now: parts.clock(),
  ground: request.ground,
})

/** Receiving and drawing take their time and hold no connection to the database. */
async function keepUpload(parts: Parts, request: FastifyRequest, id: string): Promise<FileFacts> {
  const { name, content } = await readUpload(request)
  const scope = scopeOf(parts, request)
  const known = await inUnit(parts, scope, (unit) => knownFile(unit, id, digestOf(content)))
  if (known) return known
  const prepared = await prepare(content, name)
  return inUnit(parts, scope, (unit) => keepPrepared(unit, id, prepared))
}
