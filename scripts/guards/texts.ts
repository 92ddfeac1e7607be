import type { Fault } from './fault.ts'
import { filesUnder, textOf } from './tree.ts'

/** One message of a catalogue. */
interface Message {
  id: string
  text: string
}

/** Reads a gettext catalogue as Lingui writes it; long strings may stand over several lines. */
export function readCatalogue(text: string): Message[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const part = (key: string): string => {
      const found = new RegExp(`^${key} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(block)?.[1] ?? ''
      return [...found.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '').join('')
    }
    const live = block.split('\n').filter((line) => !line.startsWith('#~'))
    return live.some((line) => line.startsWith('msgid')) && part('msgid') !== ''
      ? [{ id: part('msgid'), text: part('msgstr') }]
      : []
  })
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{(\w+)|<\/?(\d+)/g)]
    .map((match) => match[0])
    .toSorted()
    .join(' ')

/** Catalogues that lack a language, a sentence, or a placeholder of it. */
export function textFaults(root: string): Fault[] {
  const folders = new Set(
    filesUnder(root)
      .filter((path) => /\/texts\/[^/]+\.po$/.test(path))
      .map((path) => path.replace(/[^/]+$/, '')),
  )
  return [...folders].flatMap((folder) => {
    const chinese = textOf(root, `${folder}zh-CN.po`)
    const english = textOf(root, `${folder}en.po`)
    if (chinese === null || english === null)
      return [{ where: folder, what: 'has one language only; both zh-CN.po and en.po are needed' }]
    const source = readCatalogue(chinese)
    const translated = new Map(readCatalogue(english).map((message) => [message.id, message.text]))
    return source.flatMap(({ id, text }) => {
      const where = `${folder}en.po`
      const there = translated.get(id) ?? ''
      if (there === '') return [{ where, what: `“${id}” is not translated` }]
      if (/\p{sc=Han}/u.test(there)) return [{ where, what: `“${id}” is still Chinese in English: ${there}` }]
      const same = placeholders(there) === placeholders(text === '' ? id : text) || /, plural,/.test(there + id)
      return same ? [] : [{ where, what: `“${id}” has other placeholders in English: ${there}` }]
    })
  })
}
