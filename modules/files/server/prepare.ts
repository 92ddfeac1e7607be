import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { refuse } from '#kit/pure/refusal.ts'
import type { FileKind } from '../contract.ts'
import { hasMovingPicture, judge } from '../domain/kinds.ts'
import { cleanName } from '../domain/names.ts'

/** A file made ready to be kept. */
export interface Prepared {
  kind: FileKind
  type: string
  name: string
  content: Buffer
  small: Buffer | null
  width: number | null
  height: number | null
  /** SHA-256, hex: of what is kept and of what was sent. */
  digest: string
  sentDigest: string
}

/** Longest sides in pixels. Papers photographed at 2000 px are still read easily. */
const longest = { full: 2_000, small: 480 }
/** A small file can unpack into gigabytes: 60 megapixels is more than any telephone takes. */
const mostPixels = 60_000_000

export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Says what a file is by its content; photos are redrawn smaller, and with that lose place, time and camera. */
export async function prepare(sent: Buffer, givenName: string): Promise<Prepared> {
  if (sent.length === 0) refuse('files.empty', {}, 'file')
  const recognised = (await fileTypeFromBuffer(sent).catch(() => undefined))?.mime ?? null
  const judged = judge(recognised, sent.length, hasMovingPicture(recognised, sent))
  if ('refused' in judged) {
    refuse(`files.${judged.refused}`, judged.limit === undefined ? {} : { limit: judged.limit }, 'file')
  }
  const { kind, type, ending } = judged.taken
  const facts = { kind, type, name: cleanName(givenName, ending), sentDigest: digestOf(sent) }
  if (kind !== 'photo') {
    return { ...facts, content: sent, small: null, width: null, height: null, digest: facts.sentDigest }
  }
  return { ...facts, ...(await redraw(sent)) }
}

async function redraw(sent: Buffer) {
  const turn = await turnToDraw()
  try {
    const upright = sharp(sent, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient()
    const within = (side: number) =>
      upright
        .clone()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
    const { data: content, info } = await within(longest.full)
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    const small = await within(longest.small).webp({ quality: 72 }).toBuffer()
    return { content, small, width: info.width, height: info.height, digest: digestOf(content) }
  } catch {
    return refuse('files.broken', {}, 'file')
  } finally {
    turn()
  }
}

let drawing = 0
const waiting: (() => void)[] = []

/** Two photos are drawn at a time: each takes some hundred MB for a moment. */
async function turnToDraw(): Promise<() => void> {
  if (drawing >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  else drawing += 1
  return () => {
    const next = waiting.shift()
    if (next) next()
    else drawing -= 1
  }
}
