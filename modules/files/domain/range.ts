export type Range = { start: number; end: number }

/**
 * The part of a file that a `Range` header asks for (RFC 9110 §14.1.2), both ends included. Null: the whole of it;
 * several ranges and other units are answered with the whole, as the RFC allows. `beyond`: nothing of it is there.
 */
export function readRange(header: string | undefined, size: number): Range | 'beyond' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (found === null) return null
  const [, from = '', to = ''] = found
  if (from === '' && to === '') return null
  if (from === '') {
    const length = Number(to)
    return length === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - length), end: size - 1 }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return null
  if (start >= size) return 'beyond'
  return { start, end: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
