import { SaxesParser } from 'saxes'
import { refuse } from '#kit/pure/refusal.ts'

export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const chunk = 1 << 18

const local = (name: string) => {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** Walks through an XML part in pieces. Names come without their namespace prefix (`x:row` is `row`). */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const { open, text, close } = handlers
  parser.on('error', () => refuse('imports.wrong-file'))
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (text) parser.on('cdata', text)
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  const decoder = new TextDecoder()
  for (let start = 0; start < bytes.length; start += chunk) {
    parser.write(decoder.decode(bytes.subarray(start, start + chunk), { stream: start + chunk < bytes.length }))
  }
  parser.close()
}
