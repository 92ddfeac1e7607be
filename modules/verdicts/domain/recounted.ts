import { chineseDay, ordinal } from '#kit/pure/official-words.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'

/** One recount of a sample of the papers, as an announcement tells it. */
export interface Recounted {
  round: number
  /** Whether papers entered wrong could turn the outcome at all. */
  needed: boolean
  papers: number
  /** So many must be entered wrong for a verdict to be wrong. */
  least: number
  looked: number
  errors: number
  corrected: number
  seed: string | null
  /** ISO; null while it goes on. */
  endedAt: string | null
  /** Of one after the first; `words` are null where they are not for everybody. */
  why: { words: string | null } | null
}

/** What was over when an announcement was written; what came later is not in it. */
export const endedBy = <One extends Pick<Recounted, 'needed' | 'endedAt'>>(
  recounts: readonly One[],
  at: string,
): One[] => recounts.filter(({ needed, endedAt }) => (endedAt === null ? !needed : endedAt <= at))

/**
 * What was drawn, how many, what came of it, and why again: each recount in a line. `full`: with the words of whoever asked and
 * the dice, from which everybody draws the same papers again; a board has no room for them.
 */
export function recountLines(recounts: readonly Recounted[], { full }: { full: boolean }): string[] {
  return recounts.map((one) => {
    const name = recounts.length > 1 ? `第${ordinal(one.round)}次抽查复核` : '抽查复核'
    if (!one.needed) return `${name}：${one.papers}张录过的票就算全录错，结果也不会变，不用抽。`
    return [
      `${name}：${drawn(one)}，${found(one)}。`,
      one.why === null ? '' : asked(one.why.words, full),
      full && one.seed !== null ? `骰子点数：${one.seed}。` : '',
    ].join('')
  })
}

function drawn({ endedAt, papers, looked, least }: Recounted): string {
  const on = endedAt === null ? '' : chineseDay(dayOf(new Date(endedAt)))
  const some = looked === papers ? `${papers}张录过的票全部` : `从${papers}张录过的票里掷骰子抽出${looked}张，`
  return `${on}${some}由没录过的人看了原票（录错${least}张结果才会变）`
}

function found({ errors, corrected }: Recounted): string {
  if (errors === 0) return '和录的都一样'
  if (corrected === 0) return `${errors}张看着不一样，另外的人再看，原来录的没错`
  const some = corrected === errors ? '都' : `其中${corrected}张`
  return `${errors}张和录的不一样，${some}由另外两人看过原票更正，已重新计票`
}

const asked = (words: string | null, full: boolean): string =>
  `这一次由一人提出、另一人同意${full && words !== null ? `，理由：${words}` : ''}。`
