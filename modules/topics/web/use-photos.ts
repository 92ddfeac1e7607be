import { useState } from 'react'
import { useHere } from '#kit/web/here.ts'
import { keepFile } from '#kit/web/keep-file.ts'
import { newId } from '#kit/web/new-id.ts'
import type { PhotoShown } from '#kit/web/photo-set.tsx'

export interface Photos {
  shown: PhotoShown[]
  add: (photo: File) => void
  drop: (id: string) => void
  /** Sends what has not arrived; the ids of all, or the first failure. */
  ready: () => Promise<string[]>
}

/** Photos of something not yet sent: they stay on the page and go with it. */
export function usePhotos(): Photos {
  const here = useHere()
  const [shown, setShown] = useState<PhotoShown[]>([])
  return {
    shown,
    add: (photo) => setShown((all) => [...all, { id: newId(), photo }]),
    drop: (id) => setShown((all) => all.filter((one) => one.id !== id)),
    // The same id again is harmless, so a second try sends all of them once more.
    ready: () => Promise.all(shown.map(({ id, photo }) => keepFile(here, photo ?? new Blob(), 'photo.jpg', id))),
  }
}
