import type { Fault } from './fault.ts'
import { filesUnder, isTestFile, textOf } from './tree.ts'

/** One line of GLOSSARY.md: `| 居民区 | jumin qu | neighbourhood | places |`. */
export interface Term {
  chinese: string
  pinyin: string
  english: string
  room: string
}

export function readGlossary(text: string): Term[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && /\p{sc=Han}/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, chinese = '', pinyin = '', english = '', room = '']) => ({ chinese, pinyin, english, room }))
}

/** `person`, `persons` and `people’s` are found by one entry; so are `standing` and `standings`. */
const stem = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** Rooms, tables and events whose word no user's term stands for. */
export function glossaryFaults(root: string, rooms: readonly string[]): Fault[] {
  const text = textOf(root, 'GLOSSARY.md')
  if (text === null) return [{ where: 'GLOSSARY.md', what: 'is missing' }]
  const terms = readGlossary(text)
  const known = new Set(terms.flatMap(({ english }) => english.split(/[^A-Za-z]+/).map(stem)))
  const lacks = (word: string) => !known.has(stem(word))
  const tables = [...(textOf(root, 'schema.sql') ?? '').matchAll(/^create table (\w+)\.(\w+)/gm)]
    .map(([, room = '', table = '']) => ({ room, word: table.split('_').at(-1) ?? '' }))
    .filter(({ room }) => rooms.includes(room))
  const events = filesUnder(root)
    .filter((path) => /^modules\/.+\.ts$/.test(path) && !isTestFile(path))
    .flatMap((path) => [...(textOf(root, path) ?? '').matchAll(/\btype: '(\w+)\.([a-z]+)-[a-z-]+'/g)])
    .map(([, room = '', word = '']) => ({ room, word }))
    .filter(({ room }) => rooms.includes(room))
  return [
    ...terms
      .filter(({ pinyin, english, room }) => pinyin === '' || english === '' || room === '')
      .map(({ chinese }) => ({ where: 'GLOSSARY.md', what: `“${chinese}” lacks pinyin, English or room` })),
    ...rooms
      .filter((room) => !terms.some((term) => term.room.split(/[ ,]+/).includes(room)))
      .map((room) => ({ where: 'GLOSSARY.md', what: `has no word of the room ${room}` })),
    ...unique(tables.filter(({ word }) => lacks(word)).map(({ room, word }) => `the table word “${word}” (${room})`)),
    ...unique(events.filter(({ word }) => lacks(word)).map(({ room, word }) => `the event word “${word}” (${room})`)),
  ]
}

const unique = (missing: string[]): Fault[] =>
  [...new Set(missing)].map((one) => ({ where: 'GLOSSARY.md', what: `lacks ${one}` }))
