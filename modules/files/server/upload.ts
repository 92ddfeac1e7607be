import type { FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import { largest } from '../domain/kinds.ts'

const tooLarge = () => refuse('files.too-large', { limit: largest / 1_048_576 }, 'file')

/** The one file of a multipart request. A body that breaks off or is none is bad input, never an accident of ours. */
export async function readUpload(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) refuse('common.wrong-type')
  try {
    const part = await request.file({ limits: { fileSize: largest, files: 1, fields: 8, fieldSize: 1_000 } })
    if (part === undefined) refuse('files.empty', {}, 'file')
    return { name: part.filename, content: await part.toBuffer() }
  } catch (error) {
    const { name, code } = error as { name: string; code?: string }
    if (name === 'Refusal') throw error
    if (code === 'FST_REQ_FILE_TOO_LARGE') tooLarge()
    refuse('common.bad-input', {}, 'file')
  }
}
