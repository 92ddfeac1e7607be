import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { send } from '#kit/web/api.ts'
import { newId } from '#kit/web/new-id.ts'
import { dropPhoto, keepPhoto, readPhoto } from '#kit/web/photo-draft.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import type { FileDraft } from './report-draft.ts'

type Options<Draft extends FileDraft> = {
  /** Under which the bytes lie on this device, each behind its own id. */
  key: string
  /** Where a file goes, by its id. */
  address: (id: string) => string
  drafts: readonly Draft[]
  /** How the list is to be from what it is by then: files come back in any order. */
  onDrafts: (change: (drafts: readonly Draft[]) => readonly Draft[]) => void
}

export type UploadState = 'sending' | 'sent' | 'failed'
export type Uploaded<Draft> = { draft: Draft; file: Blob | undefined; state: UploadState; problem: string | undefined }

export type Uploads<Draft extends FileDraft> = {
  all: readonly Uploaded<Draft>[]
  take: (file: Blob, more: Omit<Draft, 'id' | 'sent'>) => void
  drop: (id: string) => void
  again: (id: string) => void
  /** Sends what is not there yet; the ids of all once they are, or the first failure. */
  ready: () => Promise<string[]>
  /** The record was sent: the bytes need not be kept. */
  forget: () => void
}

/**
 * The files of a draft: each kept on the device and sent at once, under an id made here. What failed can be sent again by
 * itself; a page opened anew finds them and goes on.
 */
export function useUploads<Draft extends FileDraft>({
  key,
  address,
  drafts,
  onDrafts,
}: Options<Draft>): Uploads<Draft> {
  const [files, setFiles] = useState<ReadonlyMap<string, Blob>>(new Map())
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const under = useRef(new Map<string, Promise<string>>())
  const placeOf = (id: string) => `${key}.${id}`
  const has = (id: string, file: Blob) => setFiles((known) => new Map(known).set(id, file))

  const drop = (id: string) => {
    under.current.delete(id)
    onDrafts((list) => list.filter((one) => one.id !== id))
    void dropPhoto(placeOf(id))
  }
  const put = (id: string, file: Blob): Promise<string> => {
    const going = under.current.get(id)
    if (going) return going
    setProblems((known) => new Map([...known].filter(([one]) => one !== id)))
    const body = new FormData()
    body.append('file', file, nameOf(file))
    const sending = send(address(id), { method: 'PUT', body }).then(
      () => {
        onDrafts((list) => list.map((one) => (one.id === id ? { ...one, sent: true } : one)))
        return id
      },
      (error: unknown) => {
        under.current.delete(id)
        setProblems((known) => new Map(known).set(id, sentenceOf(error)))
        throw error
      },
    )
    under.current.set(id, sending)
    return sending
  }

  // What an earlier visit to the page left: shown again, and sent on where it had not arrived.
  const found = useEffectEvent((id: string, kept: Blob | undefined) => {
    const draft = drafts.find((one) => one.id === id)
    if (!draft) return
    if (kept) has(id, kept)
    if (!kept && !draft.sent) drop(id)
    else if (kept && !draft.sent) put(id, kept).catch(() => undefined)
  })
  const lost = drafts.filter(({ id }) => !files.has(id)).map(({ id }) => id)
  const missing = lost.join()
  useEffect(() => {
    for (const id of missing === '' ? [] : missing.split(',')) {
      void readPhoto(`${key}.${id}`).then((kept) => found(id, kept))
    }
  }, [missing, key])

  return {
    all: drafts.map((draft) => {
      const problem = problems.get(draft.id)
      const state = draft.sent ? 'sent' : problem === undefined ? 'sending' : 'failed'
      return { draft, file: files.get(draft.id), state, problem }
    }),
    take(file, more) {
      const what = { ...more, id: newId(), sent: false } as Draft
      has(what.id, file)
      onDrafts((list) => [...list, what])
      void keepPhoto(placeOf(what.id), file)
      put(what.id, file).catch(() => undefined)
    },
    drop,
    again: (id) => {
      const file = files.get(id)
      if (file) put(id, file).catch(() => undefined)
    },
    async ready() {
      const waiting = drafts.map(async ({ id, sent }) => {
        const file = files.get(id)
        return sent || !file ? id : put(id, file)
      })
      return Promise.all(waiting)
    },
    forget: () => {
      for (const { id } of drafts) void dropPhoto(placeOf(id))
    },
  }
}

function nameOf(blob: Blob): string {
  const type = blob.type.split(';')[0] ?? ''
  return `${type.startsWith('audio') ? 'voice' : 'photo'}.${ENDINGS[type] ?? 'jpg'}`
}

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
}
