/** Longest sides at which a photo is looked through, in pixels: the finest last, since it takes longest. */
const SIDES = [1_000, 1_600, 2_400]

/** What the QR code on a photo says; null where none can be made out. The library comes only when a photo is read. */
export async function readCode(photo: Blob): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js')
  const picture = await createImageBitmap(photo)
  try {
    for (const side of SIDES) {
      try {
        return decodeQR(pixelsOf(picture, side), { effort: 4, timeLimit: 1_500 })
      } catch {
        // Not at this size.
      }
    }
    return null
  } finally {
    picture.close()
  }
}

function pixelsOf(picture: ImageBitmap, most: number): ImageData {
  const scale = Math.min(1, most / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('no canvas')
  pen.drawImage(picture, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}
