import { pinyin } from 'pinyin-pro'

/** First letters of a name in pinyin, as people type to find somebody: 王小芳 → wxf. A surname is read as a surname. */
export function initialsOf(name: string): string {
  const letters = [...name].some((char) => /\p{Script=Han}/u.test(char))
    ? pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' }).join('')
    : name
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join('')
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20)
}
