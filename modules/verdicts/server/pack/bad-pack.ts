/** What does not hold in a pack: the file, the line where one can be told, and a sentence in both languages. */
export interface Fault {
  file: string
  line: number | null
  zh: string
  en: string
}

/** A pack that cannot be read any further. */
export class BadPack extends Error {
  readonly fault: Fault
  constructor(file: string, zh: string, en: string, line: number | null = null) {
    super(`${file}${line === null ? '' : `:${line}`}: ${en}`)
    this.fault = { file, line, zh, en }
  }
}
