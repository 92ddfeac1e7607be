import { send } from './api.ts'
import { newId } from './new-id.ts'
import { shrinkPhoto } from './shrink-photo.ts'

/** Puts a file into the house under a key made here, so that sending it again is harmless; gives the key. */
export async function keepFile(neighbourhood: string, file: Blob, name: string, id = newId()): Promise<string> {
  const body = new FormData()
  body.append('file', file, name)
  await send(`/api/n/${neighbourhood}/files/${id}`, { method: 'PUT', body })
  return id
}

/** The same of a photo, made small enough for a slow line first. */
export const keepPhoto = async (neighbourhood: string, photo: File): Promise<string> =>
  keepFile(neighbourhood, await shrinkPhoto(photo), 'photo.jpg')
