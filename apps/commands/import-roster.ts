import { importRoster, type Summary } from '#imports'
import { flagKinds, refusals } from '#imports/contract'
import type { Config } from '#kit/server/config.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { withParts } from '../parts.ts'
import type { Say } from './say.ts'

/** `mulin import roster FILE.xlsx --neighbourhood CODE [--dry-run] [--report OUT.xlsx]`. */
export async function importRosterFile(
  config: Config,
  file: string,
  options: { neighbourhood: string; dryRun: boolean; report?: string },
  say: Say,
): Promise<void> {
  await withParts(config, async (parts) => {
    const ground = (await parts.grounds()).find((one) => one.code === options.neighbourhood)
    if (ground === undefined) {
      throw new Error(`No neighbourhood has the code ${options.neighbourhood}. 没有这个代码的居民区。`)
    }
    try {
      const { summary } = await importRoster(parts, ground, file, {
        dryRun: options.dryRun,
        ...(options.report === undefined ? {} : { report: options.report }),
      })
      say(summary, inWords(summary))
    } catch (error) {
      if (error instanceof Refusal && error.code in refusals) {
        const { en, zh } = refusals[error.code as keyof typeof refusals]
        throw new Error(`${en} ${zh}`, { cause: error })
      }
      throw error
    }
  })
}

function inWords(summary: Summary): string {
  const { rows, created, updated, unchanged, samePerson, needsPerson, homes, vacant } = summary
  const marks = Object.entries(summary.flagged).map(([kind, count]) => {
    return `  ${String(count).padStart(5)}  ${flagKinds[kind as keyof typeof flagKinds].en}`
  })
  return [
    `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${samePerson} the same person again, ${needsPerson} need a person.`,
    `${homes} homes, ${vacant} of them vacant.`,
    ...(marks.length === 0 ? [] : ['Marked:', ...marks]),
  ].join('\n')
}
