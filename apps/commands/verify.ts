import { readFileSync } from 'node:fs'
import { type PackReport, verifyPack, verifyPair } from '#verdicts'
import type { Language, Say } from './say.ts'

/** Checks an evidence pack, with no server. False where anything in it does not hold; every such file and line is named. */
export function verifyFile(
  file: string,
  { digest, public: open, language }: { digest?: string; public?: string; language: Language },
  say: Say,
): boolean {
  const pack = readFileSync(file)
  const report = open === undefined ? verifyPack(pack, digest) : verifyPair(pack, readFileSync(open), digest)
  say(report, sentenceOf(report, language))
  return report.faults.length === 0
}

function sentenceOf({ sha256, held, faults }: PackReport, language: Language): string {
  const zh = language === 'zh'
  return [
    ...held.map((one) => `✔ ${one[language]}`),
    ...faults.map(
      ({ file, line, ...said }) => `✘ ${file}${line === null ? '' : `:${line}`}${zh ? '：' : ': '}${said[language]}`,
    ),
    faults.length === 0
      ? zh
        ? '都对得上。'
        : 'Everything holds.'
      : zh
        ? `有 ${faults.length} 处对不上。`
        : `${faults.length} ${faults.length === 1 ? 'thing does' : 'things do'} not hold.`,
    zh
      ? `整包 SHA-256，请和公告上的对一对：${sha256}`
      : `SHA-256 of the pack, to be held against the announcement: ${sha256}`,
  ].join('\n')
}
