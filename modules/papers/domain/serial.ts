/**
 * The serial of a printed ballot, as people read and type it: `012-00042-7`. Stack (which vote of the neighbourhood), number
 * within it, check digit. The serial alone proves nothing: the code printed beside it carries a token that only the house
 * can make.
 */
export interface Serial {
  /** 1 to 999: a neighbourhood's votes on paper, in their order. */
  stack: number
  /** 1 to 99,999: a paper of the stack. */
  number: number
}

/**
 * The quasigroup of order 10 that H. Michael Damm gives in his dissertation (Total anti-symmetrische Quasigruppen, Marburg
 * 2004): the check digit finds every single wrong digit and every two neighbours that changed places.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

const interim = (digits: string): number => [...digits].reduce((row, digit) => Number(damm[row]?.[Number(digit)]), 0)

/** `012-00042-7` */
export function serialOf({ stack, number }: Serial): string {
  const head = String(stack).padStart(3, '0')
  const tail = String(number).padStart(5, '0')
  return `${head}-${tail}-${interim(head + tail)}`
}

/** What somebody typed or a code says, with or without dashes; null where the check digit does not fit. */
export function parseSerial(typed: string): Serial | null {
  const digits = typed.normalize('NFKC').replace(/[\s\-–—·.]/g, '')
  if (!/^\d{9}$/.test(digits) || interim(digits) !== 0) return null
  const serial = { stack: Number(digits.slice(0, 3)), number: Number(digits.slice(3, 8)) }
  return serial.stack > 0 && serial.number > 0 ? serial : null
}

const MARK = 'MLP1'

/** What the printed code says: a mark of the form, the serial, the token. */
export const codeOf = (serial: string, token: string): string => `${MARK}:${serial.replaceAll('-', '')}:${token}`

/** The parts of a printed code; null where it is none of a paper ballot. */
export function parseCode(code: string): { serial: string; token: string } | null {
  const [mark, digits = '', token = '', ...rest] = code.trim().split(':')
  const serial = parseSerial(digits)
  if (mark !== MARK || serial === null || token === '' || rest.length > 0) return null
  return { serial: serialOf(serial), token }
}
