import type { FastifyReply } from 'fastify'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from './unit.ts'

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
