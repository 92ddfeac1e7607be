import qrcode from 'qrcode'
import sharp from 'sharp'
import type { Read } from '#papers'

/** Characters as strokes on a square of ten: the machine that makes the demonstration need not have a Chinese font. */
const strokes: Record<string, string> = {
  同: 'M2 9V1H8V9L7 8.4M3.6 2.8H6.4M3.8 4.6H6.2V7H3.8Z',
  意: 'M5 0V1M2 1.2H8M3.6 1.7L4 2.8M6.4 1.7L6 2.8M1 3.1H9M3 3.9H7V6.2H3ZM3 5H7M1.6 7.2L1 9M3.2 7V8.4Q3.3 9.3 4.4 9.3H6.2Q7 9.2 7 8.2M5 6.8L5.6 7.8M8 7L9 8.6',
  反: 'M8.4 0.6Q5 1.4 2 1.4M2 1.4V5Q2 8 0.6 9.6M2.2 3.6H8Q7 8 2.8 9.6M3.8 5Q6 8.4 9.4 9.4',
  对: 'M0.8 2H4.2Q3.6 6.5 0.6 9M1.4 3.8Q3 6.5 4.6 8.4M5 3.2H9.6M7.8 0.6V9L6.6 8.2M5.8 5L6.7 6.4',
  弃: 'M4.8 0.2L5.4 1.2M1 1.8H9M4.8 2L3 4.4H7M6.2 3.2L7.4 4.8M0.8 6.4H9.2M3.6 5.4V7Q3.4 8.8 1.8 9.6M6.8 5.4V9.6',
  权: 'M0.6 3H4.4M2.5 0.6V9.5M2.4 3.2Q1.8 5.6 0.5 6.8M2.7 4.2L4.2 5.8M5 2H9Q8.2 7 4.8 9.5M5.4 3.6Q7.2 7.4 9.6 9.3',
  随: 'M1 0.8V9.6M1 1H3.4L2.4 3.4Q4 5.4 1.6 6M4.8 0.8L5.6 2M4.4 3.6H5.6V7.6M4 9.4Q5 8 6 8.6Q7.4 9.6 9.8 9.4M6 2H9.6M7.8 0.6Q7.4 2.8 5.9 4.4M6.8 3.4V7.8M6.8 3.4H9.2V7.8M6.8 4.8H9.2M6.8 6.2H9.2',
  多: 'M5.4 0.2Q4.2 2 2 2.8M4.6 1H7.6Q6.4 3.8 1.8 4.8M3.6 2L4.6 2.8M6 4.2Q4.4 6.4 1.8 7.4M5.2 5.2H8.6Q7 8.6 1.4 9.8M4 6.4L5.2 7.4',
  数: 'M2.6 0.4V4.4M0.6 2.4H4.6M1 0.8L1.8 1.8M4.2 0.8L3.4 1.8M2.4 2.6L0.8 4.2M2.8 2.6L4.4 4M2 4.8L1.4 7L3.8 9.4M3.6 5Q3.2 8 0.6 9.5M0.4 6.2H4.8M6.6 0.5L5.4 4M6 2.4H9.6M8.6 2.4Q8.2 7 4.8 9.5M6 4.4Q7.4 8 9.8 9.4',
}

/** Which of seven bars make a figure: top, upper left, upper right, middle, lower left, lower right, bottom. */
const bars = ['M1 0H5', 'M0 1V5', 'M6 1V5', 'M1 6H5', 'M0 7V11', 'M6 7V11', 'M1 12H5']
const figures = ['012456', '25', '02346', '02356', '1235', '01356', '013456', '025', '0123456', '012356']

function figure(sign: string, x: number, y: number, size: number): string {
  const lit =
    sign === '-' ? 'M1 6H5' : [...(figures[Number(sign)] ?? '')].map((bar) => bars[Number(bar)] ?? '').join('')
  return `<path transform="translate(${x} ${y}) scale(${size})" d="${lit}" stroke-width="1.3"/>`
}

const word = (text: string, x: number, y: number, size: number): string =>
  [...text]
    .map((sign, at) => {
      const place = `translate(${x + at * size * 11.5} ${y}) scale(${size})`
      return `<path transform="${place}" d="${strokes[sign] ?? ''}" stroke-width=".9"/>`
    })
    .join('')

/** The code as it is printed: whoever reads the photo need not type the serial. */
function codeAt(text: string, x: number, y: number, side: number): string {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const dark = Array.from({ length: modules.size ** 2 }, (_none, at) => {
    const [row, column] = [Math.floor(at / modules.size), at % modules.size]
    return modules.get(row, column) === 0 ? '' : `M${column} ${row}h1v1h-1z`
  }).join('')
  const place = `translate(${x} ${y}) scale(${side / modules.size})`
  return `<path transform="${place}" d="${dark}" fill="#2b2a27" stroke="none" shape-rendering="crispEdges"/>`
}

/** What is printed on a ballot beside the question. */
export interface Printed {
  serial: string
  code: string
}

const printed = ['同意', '反对', '弃权', '随多数'] as const
const marked: readonly Read[] = ['yes', 'no', 'abstain', 'follow']

/**
 * A photo of a printed ballot that came back: its serial, the boxes, the tick, and a signature unless that is what it lacks.
 * `choices`: three, or four where silence follows the majority.
 */
export function scanOf({ serial, code }: Printed, read: Read, choices: number): Promise<Buffer> {
  // Each paper lies and is signed a little differently.
  const own = [...serial].reduce((sum, sign) => sum * 7 + sign.charCodeAt(0), 1) % 997
  const tilt = (own % 7) - 3
  const rows = printed.slice(0, choices).map((text, at) => {
    const y = 190 + at * 70
    const tick = marked[at] === read || (read === 'unsigned' && at === own % 2)
    const mark = tick ? `<path d="M${64 + (own % 5)} ${y + 20}l12 16l26 -42" stroke="#23418f" stroke-width="5"/>` : ''
    return `<rect x="60" y="${y}" width="36" height="36" stroke-width="2.5"/>${word(text, 118, y + 2, 3.2)}${mark}`
  })
  const signature =
    read === 'unsigned'
      ? ''
      : `<path d="M120 ${545 - (own % 9)}q20 -${24 + (own % 12)} 30 4t24 -8q${6 + (own % 8)} -18 22 2t${24 + (own % 20)} -6q14 -14 30 2" stroke="#23418f" stroke-width="3"/>`
  const qr = codeAt(code, 310, 488, 122)
  const lines = [90, 112, 134].map(
    (y, at) => `<path d="M60 ${y}H${[400, 420, 300][at]}" stroke="#b9b4a8" stroke-width="7"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="680" fill="none" stroke="#2b2a27" stroke-linecap="round" stroke-linejoin="round">
<rect width="480" height="680" fill="#7b6f60" stroke="none"/><g transform="rotate(${tilt / 2} 240 340)"><rect x="22" y="24" width="436" height="632" fill="#f7f4ec" stroke="none"/>
${lines.join('')}${rows.join('')}<path d="M60 560H300" stroke-width="2"/>${signature}${qr}
${[...serial].map((sign, at) => figure(sign, 60 + at * 22, 590, 2.4)).join('')}</g></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 78 }).toBuffer()
}
