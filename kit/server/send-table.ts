import type { FastifyReply } from 'fastify'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { languageOf } from './language.ts'
import type { Parts } from './parts.ts'
import type { Asked, ServeBare } from './room.ts'
import { inUnit, type Unit } from './unit.ts'

export const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

const types: Record<TableFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Who took a list out, and when: what stands at the end of every file that holds personal data. */
export function markOf(unit: Unit): string {
  const at = `${dayOf(unit.now)} ${clockOf(unit.now)}`
  return unit.language === 'en' ? `Taken by ${unit.by.name}, ${at}` : `${unit.by.name} 于 ${at} 导出`
}

/** Answers with a list as a file. The name is of the kind of list, never of a person. */
export function sendTable(reply: FastifyReply, name: string, format: TableFormat, file: Buffer): FastifyReply {
  return reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .header('cache-control', 'no-store')
    .send(file)
}

/** Serves a list as a file, in the language of whoever asks. `make` reads and marks it (`markOf`). */
export function serveTable<E extends Endpoint>(
  serveBare: ServeBare,
  parts: Parts,
  declared: E & (Asked<E>['query'] extends { format: TableFormat } ? unknown : never),
  name: string,
  make: (unit: Unit, asked: Pick<Asked<E>, 'params' | 'query'>) => Promise<Buffer>,
): void {
  serveBare(declared, async ({ params, query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => make(unit, { params, query }), languageOf(request))
    return sendTable(reply, name, (query as { format: TableFormat }).format, file)
  })
}
