import { describe, expect, it } from 'vitest'
import { hasMovingPicture, judge } from './kinds.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))))

describe('judge', () => {
  it('takes photos, sound and papers', () => {
    expect(judge('image/png', 1_000, false)).toMatchObject({ taken: { kind: 'photo', type: 'image/jpeg' } })
    expect(judge('video/webm', 1_000, false)).toMatchObject({ taken: { kind: 'voice', type: 'audio/webm' } })
    expect(judge('application/pdf', 1_000, false)).toMatchObject({ taken: { kind: 'paper', ending: 'pdf' } })
  })

  it('refuses the rest, each with its own sentence', () => {
    expect(judge(null, 10, false)).toEqual({ refused: 'wrong-type' })
    expect(judge('constructor', 10, false)).toEqual({ refused: 'wrong-type' })
    expect(judge('text/html', 10, false)).toEqual({ refused: 'wrong-type' })
    expect(judge('image/svg+xml', 10, false)).toEqual({ refused: 'wrong-type' })
    expect(judge('application/vnd.ms-excel.sheet.macroenabled.12', 10, false)).toEqual({ refused: 'wrong-type' })
    expect(judge('image/heic', 10, false)).toEqual({ refused: 'heic' })
    expect(judge('video/mp4', 10, true)).toEqual({ refused: 'video' })
    expect(judge('audio/mpeg', 5 * 1_048_576 + 1, false)).toEqual({ refused: 'too-large', limit: 5 })
    expect(judge('audio/mpeg', 5 * 1_048_576, false)).toHaveProperty('taken')
  })
})

describe('hasMovingPicture', () => {
  const handler = (kind: string) => bytes('....moov....hdlr', 0, 0, 0, 0, 0, 0, 0, 0, kind, '....')

  it('tells a film from a recording in the same container', () => {
    expect(hasMovingPicture('video/mp4', handler('soun'))).toBe(false)
    expect(hasMovingPicture('video/mp4', Buffer.concat([handler('soun'), handler('vide')]))).toBe(true)
    expect(hasMovingPicture('video/webm', bytes('webm', 0x83, 0x81, 0x02))).toBe(false)
    expect(hasMovingPicture('video/webm', bytes('webm', 0x83, 0x81, 0x02, 0x83, 0x81, 0x01))).toBe(true)
    expect(hasMovingPicture('audio/mpeg', handler('vide'))).toBe(false)
  })
})
