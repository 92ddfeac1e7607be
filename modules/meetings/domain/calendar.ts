/** A meeting as a calendar entry needs it. Instants, plain texts. */
export interface CalendarEntry {
  id: string
  title: string
  place: string
  words: string
  startsAt: Date
  endsAt: Date
  /** When the entry was made or last changed; a later one replaces it. */
  at: Date
  version: number
  cancelled: boolean
}

/** The entry as an iCalendar file (RFC 5545): UTC times, lines of at most 75 octets, texts escaped. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mulin//Meetings//ZH',
    'CALSCALE:GREGORIAN',
    `METHOD:${entry.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${entry.id}@mulin.invalid`,
    `SEQUENCE:${entry.version}`,
    `DTSTAMP:${utc(entry.at)}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `DESCRIPTION:${escaped(entry.words)}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** 20261126T010000Z */
const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)

const octets = (text: string): number => new TextEncoder().encode(text).length

/** Folds a long line: each further piece begins with a space. Never inside a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const char of line) {
    if (octets(piece) + octets(char) > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece].join('\r\n ')
}
