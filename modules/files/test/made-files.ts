import { zipSync, strToU8 } from 'fflate'
import sharp from 'sharp'

/** A photo as a telephone sends it: turned, with time and place in its EXIF. */
export const photo = (width = 3_000, height = 2_000): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .withExif({
      IFD0: { Make: 'Made-up', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 16/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** Recorded sound: an Ogg page with an Opus head. */
export const voice = (length = 4_000): Buffer => {
  const head = Buffer.from('4f67675300020000000000000000000000000000000000000000011e4f70757348656164', 'hex')
  return Buffer.concat([head, Buffer.alloc(length, 0x11)])
}

export const pdf = (): Buffer => Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')

/** The beginning of what an iPhone keeps by default. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])

const contentTypes = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`

/** A workbook with or without macros, as far as its kind is told from its parts. */
export const workbook = (macros = false): Buffer => {
  const type = macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(contentTypes('/xl/workbook.xml', type)),
      'xl/workbook.xml': strToU8('<workbook/>'),
    }),
  )
}

/** A multipart body with one file in it. */
export function asUpload(content: Buffer, name: string): { payload: Buffer; headers: Record<string, string> } {
  const line = 'made-up-boundary'
  const head = `--${line}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${line}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${line}`, 'x-mulin': '1' },
  }
}
