import type { Cipher } from '#kit/server/cipher.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Said } from '../domain/fill.ts'

const context = (id: string) => `messages.text:${id}`

export const sealSaid = (cipher: Cipher, id: string, said: Said): string =>
  cipher.seal(JSON.stringify(said), context(id))

const gone: Said = { zh: '（内容已删除）', en: '(removed)' }

/** What was said, in both languages. */
export const openSaid = (cipher: Cipher, row: { id: string; text_sealed: string | null }): Said =>
  row.text_sealed === null ? gone : (JSON.parse(cipher.open(row.text_sealed, context(row.id))) as Said)

export const tongueOf = (unit: Pick<Unit, 'language'>): keyof Said => (unit.language === 'en' ? 'en' : 'zh')

export const sealNote = (cipher: Cipher, id: string, note: string): string => cipher.seal(note, `messages.call:${id}`)
export const openNote = (cipher: Cipher, row: { id: string; note_sealed: string | null }): string | null =>
  row.note_sealed && cipher.open(row.note_sealed, `messages.call:${row.id}`)

export const sealOpenId = (cipher: Cipher, accountId: string, openId: string): string =>
  cipher.seal(openId, `messages.open-id:${accountId}`)
export const openOpenId = (cipher: Cipher, accountId: string, sealed: string): string =>
  cipher.open(sealed, `messages.open-id:${accountId}`)
