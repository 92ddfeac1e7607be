import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { BadLine, readReturns, readRoll, readText, tally, type Tally, type Verdict, votingRules } from '#rules'
import type { Language, Say } from './say.ts'

export interface TallyOptions {
  roll: string
  ballots: string
  matter: 'ordinary' | 'special'
  deliveredCounts: boolean
  silence?: 'follow-majority'
  /** The ballots are of an evidence pack, which may say `disputed`. */
  disputed: boolean
}
type Rule = (typeof votingRules)[number]

/** Counts a roll and its ballots, both files, with no server: as cast, and by the compound's own clause if asked. */
export function tallyFiles(options: TallyOptions, language: Language, say: Say): void {
  const rule = votingRules.find(({ key }) => key === options.matter)
  if (!rule) throw new Error(`There is no rule “${options.matter}”`)
  try {
    const roll = readRoll(...textOf(options.roll))
    const returns = readReturns(...textOf(options.ballots), roll, { disputed: options.disputed })
    const found = tally(roll, returns, rule, options.deliveredCounts ? (options.silence ?? 'abstain') : null)
    say(found, sentenceOf(found, rule, options, language))
  } catch (error) {
    if (!(error instanceof BadLine) || language === 'en') throw error
    throw new Error(`${error.file}:${error.line}：${error.said.zh}`, { cause: error })
  }
}

function textOf(path: string): [file: string, text: string] {
  const file = basename(path)
  return [file, readText(file, readFileSync(path))]
}

function sentenceOf(
  { asCast, withRule, disputed, dependsOnDisputed }: Tally,
  rule: Rule,
  { silence }: TallyOptions,
  language: Language,
): string {
  const zh = language === 'zh'
  const clause =
    silence === undefined
      ? { zh: '送达就算参加，没表态算弃权', en: 'delivered counts as taking part, silence as an abstention' }
      : { zh: '送达就算参加，没表态随多数', en: 'delivered counts as taking part, silence follows the majority' }
  const { law, article } = rule.source
  const hangs = dependsOnDisputed
    ? { zh: '结果要看它们怎么定。', en: 'The outcome depends on how they are settled.' }
    : { zh: '不管怎么定，结果都一样。', en: 'However they are settled, the outcome stands.' }
  return [
    ...linesOf(zh ? '照实际投出的票' : 'As cast', asCast, rule, language),
    ...(withRule
      ? linesOf(
          zh ? `照本小区的规则（${clause.zh}）` : `By the compound’s own clause (${clause.en})`,
          withRule,
          rule,
          language,
        )
      : []),
    ...(disputed.length === 0
      ? []
      : [
          zh
            ? `有争议 ${disputed.length} 户，两边都没算：${disputed.join('、')}`
            : `In dispute, in neither count: ${disputed.join(', ')} (${disputed.length})`,
          `  ${hangs[language]}`,
        ]),
    zh ? `依据：${law}${article}，${rule.name.zh}` : `Under: ${rule.name.en}, ${law}${article}`,
  ].join('\n')
}

/** A threshold in words: 三分之二以上 includes the number, 过半数 does not. */
const needs = ({ of: [parts, whole], more }: Rule['quorum'], zh: boolean): string => {
  if (more) return zh ? `要超过 ${parts}/${whole}` : `needs more than ${parts}/${whole}`
  return zh ? `要满 ${parts}/${whole}` : `needs ${parts}/${whole} or more`
}

function linesOf(
  title: string,
  { passed, quorum, consent, totals, missing }: Verdict,
  rule: Rule,
  language: Language,
): string[] {
  const zh = language === 'zh'
  const line = (what: string, ok: boolean, part: string, bar: Rule['quorum'], lacks: string) =>
    `  ${ok ? '✔' : '✘'} ${what} ${part}${zh ? '，' : ', '}${needs(bar, zh)}${ok ? '' : zh ? `，还差 ${lacks}` : `, ${lacks} missing`}`
  const heads = (count: number) => (zh ? `${count} 人` : count === 1 ? '1 head' : `${count} heads`)
  const outcome = zh ? (passed ? '通过' : '没有通过') : passed ? 'passed' : 'not passed'
  const taking = [
    `${title}${zh ? '：' : ': '}${outcome}`,
    line(
      zh ? '参加的人数' : 'Taking part, heads:',
      quorum.heads,
      `${totals.participatingHeads} / ${totals.heads}`,
      rule.quorum,
      heads(missing.quorum.heads),
    ),
    line(
      zh ? '参加的面积' : 'Taking part, area:',
      quorum.area,
      `${metres(totals.participatingArea)} / ${metres(totals.area)} m²`,
      rule.quorum,
      `${metres(missing.quorum.area)} m²`,
    ),
  ]
  // Three quarters of nothing is nothing, which is arithmetic and no consent.
  if (totals.participatingHeads === 0) return [...taking, zh ? '    没有人参加表决' : '    Nobody took part']
  return [
    ...taking,
    line(
      zh ? '同意的人数' : 'In favour, heads:',
      consent.heads,
      `${totals.yesHeads} / ${totals.participatingHeads}`,
      rule.consent,
      heads(missing.consent.heads),
    ),
    line(
      zh ? '同意的面积' : 'In favour, area:',
      consent.area,
      `${metres(totals.yesArea)} / ${metres(totals.participatingArea)} m²`,
      rule.consent,
      `${metres(missing.consent.area)} m²`,
    ),
    zh
      ? `    不同意 ${totals.noHeads} 人、${metres(totals.noArea)} m²，弃权 ${totals.abstainHeads} 人、${metres(totals.abstainArea)} m²`
      : `    Against ${heads(totals.noHeads)}, ${metres(totals.noArea)} m²; abstaining ${heads(totals.abstainHeads)}, ${metres(totals.abstainArea)} m²`,
  ]
}

const metres = (hundredths: number): string =>
  `${Math.floor(hundredths / 100).toLocaleString('en')}.${String(hundredths % 100).padStart(2, '0')}`
