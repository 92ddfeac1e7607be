import { BadLine } from '#rules'
import { BadPack, type Fault } from '../pack/bad-pack.ts'

/** A sentence in both languages. */
export interface Said {
  zh: string
  en: string
}

/** What a check of a pack came to: what holds, and every file and line that does not. */
export interface Report {
  kind: 'full' | 'public' | null
  /** SHA-256 of the whole pack, to be held against the announcement. */
  sha256: string
  /** Hash of the last event, null where there is none or it could not be read. */
  head: string | null
  held: Said[]
  faults: Fault[]
}

/** Nobody reads more of them. */
const MOST = 50

/** Gathers what holds and what does not while a pack is gone through. */
export class Findings {
  readonly held: Said[] = []
  readonly faults: Fault[] = []

  holds(zh: string, en: string): void {
    this.held.push({ zh, en })
  }
  fault(file: string, zh: string, en: string, line: number | null = null): void {
    if (this.faults.length < MOST) this.faults.push({ file, line, zh, en })
  }
  /** Runs a check; what it cannot read any further becomes a fault, and the other checks go on. Null where it stopped. */
  attempt<T>(file: string, check: () => T): T | null {
    try {
      return check()
    } catch (error) {
      if (error instanceof BadPack) {
        const { zh, en, line } = error.fault
        this.fault(error.fault.file, zh, en, line)
      } else if (error instanceof BadLine) {
        this.fault(error.file, `${error.said.zh}。`, `${error.said.en}.`, error.line)
      } else {
        const { message } = error as Error
        this.fault(file, `读不出来：${message}`, `cannot be read: ${message}`)
      }
      return null
    }
  }
}
