import { BadLine, headsOf, readLines, readReturns, readRoll, tally, type Return, type Unit } from '#rules'
import { digestOf } from '#kit/server/chain.ts'
import { z } from 'zod'
import { rightColumns } from '../pack/full-pack.ts'
import { checkAnew } from './check-anew.ts'
import { checkTerms } from './check-terms.ts'
import { checkClosing } from './check-closing.ts'
import { checkPapers } from './check-papers.ts'
import { checkRoll } from './check-roll.ts'
import { type Files, readJson, textOf } from './read-files.ts'
import { rebuildBallots } from './rebuild-ballots.ts'
import type { Findings } from './report.ts'
import { type EventLine, type VoteFile, voteShape } from './shapes.ts'

export interface RightLine {
  line: number
  unit: string
  right: string
  label: string
  home: string
  excluded: boolean
  channel: string
  receipt: string
  dispute: string
}

/** Whether roll, ballots, verdict and papers of a full pack are what the events come to. */
export function checkFull(files: Files, events: readonly EventLine[], findings: Findings): void {
  const vote = findings.attempt('vote.json', () => readJson(files, 'vote.json', voteShape))
  const roll = findings.attempt('roll.csv', () => readRoll('roll.csv', textOf(files, 'roll.csv')))
  const rights = findings.attempt('rights.csv', () => readRights('rights.csv', textOf(files, 'rights.csv')))
  const returns =
    roll &&
    findings.attempt('ballots.csv', () =>
      readReturns('ballots.csv', textOf(files, 'ballots.csv'), roll, { disputed: true }),
    )
  if (vote && roll) checkSums(vote, roll, findings)
  if (roll && rights) {
    checkRights(roll, rights, findings)
    findings.attempt('roll.json', () => checkRoll(files, events, { roll, rights }, findings))
  }
  if (vote && roll && returns && rights) {
    findings.attempt('ballots.csv', () => rebuildBallots(files, { vote, roll, returns, rights }, events, findings))
    findings.attempt('verdict.json', () => checkVerdict(files, vote, roll, returns, findings))
    findings.attempt('verdict.json', () => checkClosing(files, events, rights, findings))
  }
  findings.attempt('events.jsonl', () => checkAnew(events, findings))
  findings.attempt('vote.json', () => checkTerms(files, events, findings))
  findings.attempt('papers.json', () => checkPapers(files, rights, findings))
}

function readRights(file: string, text: string): RightLine[] {
  return readLines(file, text, rightColumns).map(({ line, fields }) => {
    const [unit = '', right = '', label = '', home = '', excluded = '', channel = '', receipt = '', dispute = ''] =
      fields
    if (excluded !== 'true' && excluded !== 'false')
      throw new BadLine(file, line, {
        zh: `“${excluded}”不是 true 也不是 false`,
        en: `“${excluded}” is neither true nor false`,
      })
    return { line, unit, right, label, home, excluded: excluded === 'true', channel, receipt, dispute }
  })
}

function checkSums({ roll: said }: VoteFile, roll: readonly Unit[], findings: Findings): void {
  const area = roll.reduce((sum, unit) => sum + unit.area, 0)
  if (said.rights !== roll.length || said.heads !== headsOf(roll).areas.length)
    findings.fault(
      'roll.csv',
      '户数和 vote.json 里的不一样。',
      'does not list as many rights or heads as vote.json says.',
    )
  if (said.area !== area)
    findings.fault('roll.csv', '面积加起来和 vote.json 里的不一样。', 'its areas do not add up to what vote.json says.')
}

function checkRights(roll: readonly Unit[], rights: readonly RightLine[], findings: Findings): void {
  const counted = rights.filter(({ excluded }) => !excluded)
  const at = counted.findIndex(({ unit }, place) => unit !== roll[place]?.unit)
  const line = counted[at]?.line ?? null
  if (at !== -1 || counted.length !== roll.length)
    findings.fault('rights.csv', '和 roll.csv 的户对不上。', 'does not list the units of roll.csv.', line)
}

function checkVerdict(
  files: Files,
  vote: VoteFile,
  roll: readonly Unit[],
  returns: readonly Return[],
  findings: Findings,
): void {
  const said = readJson(files, 'verdict.json', z.looseObject({}))
  const found = tally(roll, returns, vote.rule, vote.silence?.rule ?? null)
  if (digestOf(said) !== digestOf(found)) {
    findings.fault(
      'verdict.json',
      '重新计票，结果不是这样。',
      'is not what the ballots come to when they are counted again.',
    )
    return
  }
  const how = (passed: boolean) => (passed ? ['过了', 'passed'] : ['没过', 'not passed'])
  const [zh, en] = how(found.asCast.passed)
  const withRule = found.withRule && how(found.withRule.passed)
  findings.holds(
    `重新计票，结果一样：照实际投出的票${zh}${withRule ? `，照小区规则${withRule[0]}` : ''}。`,
    `Counted again with the same outcome: as cast ${en}${withRule ? `, by the compound’s own clause ${withRule[1]}` : ''}.`,
  )
}
