type Limits = {
  maxWidthOrHeight: number
  maxSizeMB: number
  useWebWorker: boolean
  fileType: string
  initialQuality: number
}
type Compress = (photo: File, limits: Limits) => Promise<File>

/** A photo as it is sent: at most 1600 px on its long side and about 600 kB, turned upright, without place or time. */
export async function shrinkPhoto(photo: File): Promise<File> {
  const library = await import('browser-image-compression')
  // Its types are written for CommonJS, where the default is one level further in.
  const compress = library.default as unknown as Compress
  // Its worker would be fetched from elsewhere, which the page's content policy forbids.
  const limits = {
    maxWidthOrHeight: 1600,
    maxSizeMB: 0.6,
    useWebWorker: false,
    fileType: 'image/jpeg',
    initialQuality: 0.82,
  }
  return compress(photo, limits)
}
