import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { openBrowser } from '#kit/test/browser.ts'

/**
 * Writes `kit/web/cell-shapes.css`: the shape of each kind of home in the building grid as a small picture of dots. As SVG
 * and gradients a browser draws each of 360 of them anew.
 * Run by hand when a shape changes: `node scripts/cell-shapes.ts`.
 */
type Drawing = { svg: string; /** Side of its drawing surface. */ box: number; light: string; dark: string }
/** Four dots for each unit of a pattern, and enough for a shape of 14 px on the sharpest screen, enlarged. */
const dotsOf = ({ box }: Drawing) => (box === 24 ? 56 : box * 4)
const line = (paths: string) =>
  `<g fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`
const shape = (svg: string, light: string, dark: string): Drawing => ({ svg, box: 24, light, dark })
const kinds: Record<string, Drawing[]> = {
  ok: [shape(line('<path d="M5 12l5 5l10 -10"/>'), '#4d8a70', '#6fb394')],
  due: [
    shape(line('<path d="M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0"/><path d="M12 7v5l3 3"/>'), '#1f5fa8', '#8dbcf2'),
    {
      svg: '<path d="M-5 -5L15 15M5 -5L15 5M-5 5L5 15" fill="none" stroke="#000" stroke-width="2"/>',
      box: 10,
      light: '#d6e4f4',
      dark: '#26374d',
    },
  ],
  doing: [
    shape(
      '<g transform="scale(1.5)"><circle cx="8" cy="8" r="5.6" fill="none" stroke="#000" stroke-width="1.8"/><path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z"/></g>',
      '#8a5a00',
      '#e8b95c',
    ),
  ],
  check: [
    shape(
      line(
        '<path d="M8 8a3.5 3 0 0 1 3.5 -3h1a3.5 3 0 0 1 3.5 3a3 3 0 0 1 -2 3a3 4 0 0 0 -2 4"/><path d="M12 19l0 .01"/>',
      ),
      '#5a625d',
      '#a9b1ab',
    ),
    { svg: '<circle cx="3" cy="3" r="1.15"/>', box: 6, light: '#a89c86', dark: '#a89c86' },
  ],
  vacant: [shape(line('<path d="M5 12l14 0"/>'), '#5a625d', '#a9b1ab')],
}

/** In the page: how strongly each dot of the drawing is covered, from 0 to 255. */
async function cover({ svg, box, size }: { svg: string; box: number; size: number }): Promise<number[]> {
  const picture = new Image()
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" width="${size}" height="${size}">${svg}</svg>`
  picture.src = `data:image/svg+xml,${encodeURIComponent(text)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const drawing = canvas.getContext('2d')
  if (drawing === null) return []
  drawing.drawImage(picture, 0, 0)
  return [...drawing.getImageData(0, 0, size, size).data].filter((_, at) => at % 4 === 3)
}

/** A PNG of one colour in sixteen strengths: a quarter of what a canvas writes. */
function pngOf(color: string, edge: number, dots: readonly number[]): string {
  const rows = Array.from({ length: edge }, (_, row) => {
    const levels = dots.slice(row * edge, (row + 1) * edge).map((dot) => Math.round(dot / 17))
    return [
      0,
      ...Array.from({ length: edge / 2 }, (_pair, at) => (levels[at * 2] ?? 0) * 16 + (levels[at * 2 + 1] ?? 0)),
    ]
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(edge, 0)
  head.writeUInt32BE(edge, 4)
  head.set([4, 3, 0, 0, 0], 8)
  const chunks: [string, Buffer][] = [
    ['IHDR', head],
    ['PLTE', Buffer.from(color.slice(1).repeat(16), 'hex')],
    ['tRNS', Buffer.from(Array.from({ length: 16 }, (_, level) => level * 17))],
    ['IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ]
  const parts = chunks.map(([name, data]) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  })
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]).toString('base64')
}

const browser = await openBrowser()
const page = await browser.newPage()
const rules: string[] = []
for (const [kind, drawings] of Object.entries(kinds)) {
  const covered = await Promise.all(
    drawings.map((one) => page.evaluate(cover, { svg: one.svg, box: one.box, size: dotsOf(one) })),
  )
  for (const [where, theme] of [
    ['', 'light'],
    [`:where(:root[data-theme='dark']) `, 'dark'],
  ] as const) {
    const pictures = drawings.map(
      (one, at) => `url(data:image/png;base64,${pngOf(one[theme], dotsOf(one), covered[at] ?? [])})`,
    )
    rules.push(`${where}.cell.${kind} { background-image: ${pictures.join(', ')}; }`)
  }
}
await browser.close()
writeFileSync('kit/web/cell-shapes.css', `/* Made by scripts/cell-shapes.ts. */\n${rules.join('\n')}\n`)
