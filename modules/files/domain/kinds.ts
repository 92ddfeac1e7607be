import type { FileKind } from '../contract.ts'

/** What is taken: by content, never by name. `limit` in MB (1,048,576 bytes) as sent. */
interface Taken {
  kind: FileKind
  /** As the file is kept and served. */
  type: string
  ending: string
  limit: number
}

const photo: Taken = { kind: 'photo', type: 'image/jpeg', ending: 'jpg', limit: 20 }
const voice = (type: string, ending: string): Taken => ({ kind: 'voice', type, ending, limit: 5 })
const paper = (type: string, ending: string): Taken => ({ kind: 'paper', type, ending, limit: 20 })
const office = 'application/vnd.openxmlformats-officedocument'

const taken: Readonly<Record<string, Taken>> = {
  'image/jpeg': photo,
  'image/png': photo,
  'image/webp': photo,
  'audio/mpeg': voice('audio/mpeg', 'mp3'),
  'audio/ogg': voice('audio/ogg', 'ogg'),
  'audio/ogg; codecs=opus': voice('audio/ogg', 'ogg'),
  'audio/mp4': voice('audio/mp4', 'm4a'),
  'audio/x-m4a': voice('audio/mp4', 'm4a'),
  // Browsers record sound into the same containers as films; what is inside is looked at.
  'video/mp4': voice('audio/mp4', 'm4a'),
  'video/webm': voice('audio/webm', 'webm'),
  'audio/webm': voice('audio/webm', 'webm'),
  'application/pdf': paper('application/pdf', 'pdf'),
  [`${office}.spreadsheetml.sheet`]: paper(`${office}.spreadsheetml.sheet`, 'xlsx'),
  [`${office}.wordprocessingml.document`]: paper(`${office}.wordprocessingml.document`, 'docx'),
}

const phonePictures = new Set(['image/heic', 'image/heic-sequence', 'image/heif', 'image/heif-sequence', 'image/avif'])

export type Judgement = { taken: Taken } | { refused: 'wrong-type' | 'heic' | 'video' | 'too-large'; limit?: number }

/** The largest upload of any kind, in bytes. */
export const largest = Math.max(...Object.values(taken).map((one) => one.limit)) * 1_048_576

/**
 * Whether a file is taken, by the type its content was recognised as (null: not recognised), its length in bytes, and
 * whether a moving picture was found inside.
 */
export function judge(recognised: string | null, bytes: number, moving: boolean): Judgement {
  if (recognised !== null && phonePictures.has(recognised)) return { refused: 'heic' }
  if (moving || recognised === 'video/quicktime') return { refused: 'video' }
  const found = recognised === null || !Object.hasOwn(taken, recognised) ? undefined : taken[recognised]
  if (found === undefined) return { refused: 'wrong-type' }
  if (bytes > found.limit * 1_048_576) return { refused: 'too-large', limit: found.limit }
  return { taken: found }
}

/**
 * Whether an MP4 or WebM holds a moving picture: MP4 names the handler of a track `vide` (ISO/IEC 14496-12 §8.4.3),
 * Matroska gives a video track the type 1 (element 0x83, one byte).
 */
export function hasMovingPicture(recognised: string | null, content: Uint8Array): boolean {
  const text = (part: Uint8Array) => String.fromCharCode(...part)
  if (recognised === 'video/mp4') {
    for (let at = content.indexOf(0x68); at >= 0; at = content.indexOf(0x68, at + 1)) {
      if (text(content.subarray(at, at + 4)) === 'hdlr' && text(content.subarray(at + 12, at + 16)) === 'vide')
        return true
    }
    return false
  }
  if (recognised !== 'video/webm') return false
  const head = content.subarray(0, 4_096)
  return head.some((byte, at) => byte === 0x83 && head[at + 1] === 0x81 && head[at + 2] === 0x01)
}
