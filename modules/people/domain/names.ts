import { halfWidth, hasPadding, trimPadding } from '#kit/pure/text.ts'

/** What was odd about a name cell. The first two lose the name, and with it the row's identity. */
export type NameDefect = 'name-missing' | 'name-unreadable' | 'name-padded'
export interface NameReading {
  /** Null where there is none. */
  name: string | null
  /** The cell says that the person died: 张三（已故）. */
  deceased: boolean
  /** What else stood in brackets after the name. */
  note: string | null
  defects: readonly NameDefect[]
}

const nothing = /^(?:无|不详|未知|待查|待补|空|某某|-+|\/+|\?+|？+|\*+)?$/
const died = /^(?:已?故|亡|已?去世|已?死亡|过世|殁)/
const han = /^[\p{Script=Han}·〇]+$/u

/** Reads a name: takes padding and aligning spaces between two characters off, keeps what brackets say apart. */
export function readName(written: string | number | null | undefined): NameReading {
  const raw = typeof written === 'number' ? String(written) : (written ?? '')
  const found = /^(.*?)\s*[(（[【]([^)）\]】]*)[)）\]】]?\s*$/s.exec(trimPadding(raw))
  const outside = trimPadding(found?.[1] ?? raw)
  const note = found?.[2] === undefined ? null : trimPadding(found[2]) || null
  const deceased = note !== null && died.test(note)
  const aligned = halfWidth(outside).replace(/(?<=\p{Script=Han})[.•・‧](?=\p{Script=Han})/gu, '·')
  const compact = aligned.replace(/\s+/g, '')
  const name = han.test(compact) ? compact : aligned.replace(/\s+/g, ' ')
  const defects: NameDefect[] = []
  if (nothing.test(compact)) return { name: null, deceased, note: deceased ? null : note, defects: ['name-missing'] }
  if (/[\d()[\]【】]/.test(name) || !/\p{L}/u.test(name) || name.length > 60) {
    return { name: null, deceased, note: deceased ? null : note, defects: ['name-unreadable'] }
  }
  if (hasPadding(raw) || (han.test(compact) && compact !== aligned)) defects.push('name-padded')
  return { name, deceased, note: deceased ? null : note, defects }
}

/** Whether a remark says that the person died, and in which year: `已故（2025年）`, `2019年去世`. */
export function readDeath(remark: string): { year: number | null } | null {
  const text = halfWidth(remark)
  if (!/已故|去世|死亡|亡故|病故|过世|殁/.test(text)) return null
  const year = /((?:19|20)\d{2})年?/.exec(text)?.[1]
  return { year: year === undefined ? null : Number(year) }
}
