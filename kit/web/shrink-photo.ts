/** A photo as it is sent: at most 1600 px on its long side and about 600 kB, turned upright, without place or time. */
export async function shrinkPhoto(photo: File): Promise<File> {
  const { default: compress } = await import('browser-image-compression')
  // Its worker would be fetched from elsewhere, which the page's content policy forbids.
  return compress(photo, {
    maxWidthOrHeight: 1600,
    maxSizeMB: 0.6,
    useWebWorker: false,
    fileType: 'image/jpeg',
    initialQuality: 0.82,
  })
}
