import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readReturns, readRoll, tally, type Tally, type Verdict, votingRules } from '#rules'
import type { Say } from './say.ts'

export interface TallyOptions {
  roll: string
  ballots: string
  matter: 'ordinary' | 'special'
  deliveredCounts: boolean
  silence?: 'follow-majority'
}

/** Counts a roll and its ballots, both files, with no server: as cast, and by the compound's own clause if asked. */
export function tallyFiles(options: TallyOptions, say: Say): void {
  const rule = votingRules.find(({ key }) => key === options.matter)
  if (!rule) throw new Error(`There is no rule “${options.matter}”`)
  const roll = readRoll(basename(options.roll), readFileSync(options.roll, 'utf8'))
  const returns = readReturns(basename(options.ballots), readFileSync(options.ballots, 'utf8'), roll)
  const found = tally(roll, returns, rule, options.deliveredCounts ? (options.silence ?? 'abstain') : null)
  say(found, sentenceOf(found, `${rule.source.law} ${rule.source.article}，${rule.name.zh}`))
}

function sentenceOf({ asCast, withRule, disputed, dependsOnDisputed }: Tally, source: string): string {
  return [
    ...linesOf('照实际投出的票 As cast', asCast),
    ...(withRule ? linesOf('照本小区规则 By the compound’s own clause', withRule) : []),
    ...(disputed.length === 0
      ? []
      : [
          `有争议 Disputed: ${disputed.join(' ')}`,
          dependsOnDisputed
            ? '  结果取决于它们 The outcome depends on them'
            : '  怎么定都不影响结果 The outcome stands regardless',
        ]),
    `依据 Under: ${source}`,
  ].join('\n')
}

function linesOf(title: string, { passed, quorum, consent, totals, missing }: Verdict): string[] {
  const line = (what: string, ok: boolean, part: string, lacks: string) =>
    `  ${ok ? '✔' : '✘'} ${what} ${part}${ok ? '' : `，还差 missing ${lacks}`}`
  return [
    `${title}: ${passed ? '通过 passed' : '没有通过 not passed'}`,
    line(
      '参加的户数 heads taking part',
      quorum.heads,
      `${totals.participatingHeads} / ${totals.heads}`,
      String(missing.quorum.heads),
    ),
    line(
      '参加的面积 area taking part',
      quorum.area,
      `${metres(totals.participatingArea)} / ${metres(totals.area)} m²`,
      `${metres(missing.quorum.area)} m²`,
    ),
    line(
      '同意的户数 heads in favour',
      consent.heads,
      `${totals.yesHeads} / ${totals.participatingHeads}`,
      String(missing.consent.heads),
    ),
    line(
      '同意的面积 area in favour',
      consent.area,
      `${metres(totals.yesArea)} / ${metres(totals.participatingArea)} m²`,
      `${metres(missing.consent.area)} m²`,
    ),
  ]
}

const metres = (hundredths: number): string =>
  `${Math.floor(hundredths / 100).toLocaleString('en')}.${String(hundredths % 100).padStart(2, '0')}`
