import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { disposition } from '../domain/names.ts'
import { readRange } from '../domain/range.ts'
import { fileToOpen } from './queries/files.ts'
import { keysOf, storageOf } from './storage/storage.ts'

/**
 * Answers with a file: its kept type and no guessing, in parts where asked (sound), asked again each time (who may open
 * it can change; the browser's copy is confirmed by digest). Nothing in it can run: its page has no rights at all.
 */
export async function sendFile(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: { id: string; size: 'full' | 'small'; pass: string | null },
): Promise<FastifyReply> {
  const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
  const row = await inUnit(parts, scope, (unit) => fileToOpen(unit, asked.id, asked.pass))
  const small = asked.size === 'small' && row.has_small
  const tag = `"${row.digest.slice(0, 32)}${small ? '-s' : ''}"`
  void reply.headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    etag: tag,
  })
  if (request.headers['if-none-match'] === tag) return reply.status(304).send()
  const range = small ? null : readRange(request.headers.range, row.bytes)
  if (range === 'beyond') return reply.status(416).header('content-range', `bytes */${row.bytes}`).send()
  const keys = keysOf(row)
  const content = await contentOf(parts, small ? keys.small : keys.full, range)
  void reply.headers({
    'content-type': small ? 'image/webp' : row.type,
    'content-disposition': disposition(row.kind as 'photo' | 'voice' | 'paper', row.name),
  })
  if (small) return reply.send(content)
  void reply.header('accept-ranges', 'bytes')
  if (range === null) return reply.header('content-length', row.bytes).send(content)
  return reply
    .status(206)
    .headers({
      'content-range': `bytes ${range.start}-${range.end}/${row.bytes}`,
      'content-length': range.end - range.start + 1,
    })
    .send(content)
}

async function contentOf(parts: Parts, key: string, range: { start: number; end: number } | null): Promise<Readable> {
  const content = await storageOf(parts.config).read(key, range)
  if (content !== null) return content
  parts.log.error({ key }, 'the content of a file is missing')
  return refuse('files.unknown-file')
}
