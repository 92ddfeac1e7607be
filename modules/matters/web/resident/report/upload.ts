import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { send } from '#kit/web/api.ts'
import { newId } from '#kit/web/new-id.ts'
import { dropPhoto, keepPhoto, readPhoto } from '#kit/web/photo-draft.ts'
import type { FileDraft } from './report-draft.ts'

type Options<Draft extends FileDraft> = {
  /** Under which the bytes lie on this device. */
  key: string
  /** Where files go: `/api/n/…/files`, or the address of a code on the wall. */
  address: string
  draft: Draft | null
  onDraft: (draft: Draft | null) => void
}

export type Upload<Draft extends FileDraft> = {
  file: Blob | undefined
  state: 'none' | 'sending' | 'sent' | 'failed'
  problem: string | undefined
  take: (file: Blob, more: Omit<Draft, 'id' | 'sent'>) => void
  drop: () => void
  /** Sends it unless it is there already; the id once it is, null where there is nothing to send. */
  ready: () => Promise<string | null>
}

/**
 * A file of a draft: kept on the device and sent at once, under an id made here. What failed can be sent again; a page
 * opened anew finds the file and goes on.
 */
export function useUpload<Draft extends FileDraft>({ key, address, draft, onDraft }: Options<Draft>): Upload<Draft> {
  const [file, setFile] = useState<Blob>()
  const [state, setState] = useState<Upload<Draft>['state']>(draft?.sent ? 'sent' : 'none')
  const [problem, setProblem] = useState<string>()
  const under = useRef<Promise<string>>(null)
  const id = draft?.id
  // Which file counts: one taken anew takes the place of one still on its way.
  const current = useRef(id)

  const has = file !== undefined
  const lost = useEffectEvent(() => onDraft(null))
  useEffect(() => {
    let gone = false
    if (id === undefined || has) return undefined
    void readPhoto(key).then((kept) => {
      if (gone) return
      if (kept) setFile(kept)
      else lost()
    })
    return () => {
      gone = true
    }
  }, [id, key, has])

  const put = (blob: Blob, what: Draft): Promise<string> => {
    setState('sending')
    setProblem(undefined)
    const body = new FormData()
    body.append('file', blob, nameOf(blob))
    const sending = send(`${address}/${what.id}`, { method: 'PUT', body }).then(
      () => {
        if (current.current === what.id) {
          setState('sent')
          onDraft({ ...what, sent: true })
        }
        return what.id
      },
      (error: unknown) => {
        if (current.current === what.id) {
          setState('failed')
          setProblem(error instanceof Error ? error.message : String(error))
          under.current = null
        }
        throw error
      },
    )
    under.current = sending
    return sending
  }

  return {
    file,
    state,
    problem,
    take(blob, more) {
      const what = { ...more, id: newId(), sent: false } as Draft
      current.current = what.id
      setFile(blob)
      onDraft(what)
      void keepPhoto(key, blob)
      put(blob, what).catch(() => undefined)
    },
    drop() {
      under.current = null
      current.current = undefined
      setFile(undefined)
      setState('none')
      onDraft(null)
      void dropPhoto(key)
    },
    async ready() {
      if (!draft) return null
      if (draft.sent) return draft.id
      if (!file) return null
      return under.current ?? put(file, draft)
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
