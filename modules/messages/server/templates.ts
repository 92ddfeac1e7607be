import type { MessageTemplate, Room } from '#kit/server/room.ts'

/** What this room itself tells: words of the committee's own. */
export const ownTemplates: NonNullable<Room['messages']> = {
  written: {
    what: { zh: '居委会写的通知', en: 'Written by the committee' },
    text: { zh: '{text}', en: '{text}' },
    reach: 'phone',
    otherwise: 'slip',
  },
}

/** The template of a key like `matters.done`, as its room declares it. */
export function templateOf(rooms: readonly Room[], key: string): MessageTemplate {
  const [room, name = ''] = key.split('.', 2)
  const found = rooms.find((one) => one.name === room)?.messages?.[name]
  if (found === undefined) throw new RangeError(`no room declares the message ${key}`)
  return found
}

/** When it goes out, for the list of what was told; the key itself where its room has since dropped it. */
export function whatOf(rooms: readonly Room[], key: string): { zh: string; en: string } {
  const [room, name = ''] = key.split('.', 2)
  return rooms.find((one) => one.name === room)?.messages?.[name]?.what ?? { zh: key, en: key }
}
