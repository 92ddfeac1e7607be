import { keepFile } from '../keep-file.ts'

/** Something done at the door. The id is made on the device, so that sending it twice is harmless. */
export type Entry = {
  id: string
  /** `visits.visit`: the room and what it is. */
  kind: string
  /** The neighbourhood it belongs to. */
  place: string
  /** Anything JSON can say. */
  payload: unknown
}
export type Written = Entry & { blobs?: readonly { id: string; blob: Blob }[] }

export type Sender = {
  /** Sends one entry whose photos are already with the server, by these ids. */
  send: (entry: Entry, photos: readonly string[]) => Promise<unknown>
  photo: (place: string, id: string, photo: Blob) => Promise<void>
}

const senders = new Map<string, Sender>()

/**
 * Says how entries of a kind are sent; once, beside the page that writes them. A refusal thrown as `RefusedError` is kept
 * with its sentence, a lost network (`OfflineError`) leaves the entry in the line.
 */
export function sendsBy(kind: string, sending: Sender['send'], photo: Sender['photo'] = sendPhoto): void {
  senders.set(kind, { send: sending, photo })
}

export function senderOf(kind: string): Sender | undefined {
  return senders.get(kind)
}

async function sendPhoto(place: string, id: string, photo: Blob): Promise<void> {
  const [, ending = 'jpeg'] = /^\w+\/(\w+)/.exec(photo.type) ?? []
  const name = `${photo.type.startsWith('audio') ? 'voice' : 'photo'}.${ending.replace('jpeg', 'jpg')}`
  await keepFile(place, photo, name, id)
}
