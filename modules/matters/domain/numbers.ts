import { type Day, isDay, shortDay } from '#kit/pure/shanghai-time.ts'

const SHAPE = /^([A-Z0-9]{1,6})-(\d{2})(\d{2})(\d{2})-(\d{2,6})$/

/** 'Y7-261124-06': short code of the neighbourhood, day received, count of that day. Readable over the telephone. */
export function matterNumber(neighbourhoodShort: string, day: Day, count: number): string {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a count of the day: ${count}`)
  return `${neighbourhoodShort}-${shortDay(day)}-${String(count).padStart(2, '0')}`
}

/** Takes a number apart as somebody types it (small letters, spaces, no hyphens between digits); null when it is none. */
export function readMatterNumber(text: string): { short: string; day: Day; count: number } | null {
  const tidy = text.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '').replaceAll(/[—–_]/g, '-')
  const found = SHAPE.exec(tidy)
  if (!found) return null
  const [, short = '', year = '', month = '', date = '', count = ''] = found
  const day = `20${year}-${month}-${date}`
  return isDay(day) && Number(count) > 0 ? { short, day, count: Number(count) } : null
}
