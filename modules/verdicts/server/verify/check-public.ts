import { readLines, reaches } from '#rules'
import { type Stand, stands } from '../../domain/stands.ts'
import { BadPack } from '../pack/bad-pack.ts'
import { channelColumns, groupColumns } from '../pack/public-pack.ts'
import { checkPapers } from './check-papers.ts'
import { type Files, readJson, textOf } from './read-files.ts'
import type { Findings } from './report.ts'
import { type Manifest, type PublicCount, publicVerdictShape, type VoteFile, voteShape } from './shapes.ts'

/** Whether the sums of a public pack add up to its verdict, and whether it keeps to its own limit. */
export function checkPublic(files: Files, { inference }: Manifest, findings: Findings): void {
  const before = findings.faults.length
  const vote = findings.attempt('vote.json', () => readJson(files, 'vote.json', voteShape))
  const heads = findings.attempt('groups.csv', () => readGroups(files))
  findings.attempt('channels.csv', () => readCounts(files, 'channels.csv', channelColumns, 1))
  findings.attempt('receipts.csv', () => readReceipts(files))
  findings.attempt('verdict.json', () => {
    const verdict = readJson(files, 'verdict.json', publicVerdictShape)
    if (!vote || !heads) return
    checkCount(verdict.asCast, null, heads, vote, findings)
    if (verdict.withRule && vote.silence) checkCount(verdict.withRule, vote.silence.rule, heads, vote, findings)
    if ((verdict.withRule === null) !== (vote.silence === null))
      findings.fault('verdict.json', '小区规则的算法和 vote.json 对不上。', 'its second count does not fit vote.json.')
  })
  findings.attempt('papers.json', () => checkPapers(files, null, findings))
  if (!inference || inference.inferred * inference.limit.share[1] > inference.limit.share[0] * inference.of)
    findings.fault(
      'manifest.json',
      '能被推出的比例没写，或者超过了上限。',
      'names no share that could be inferred, or more than its limit.',
    )
  else if (findings.faults.length === before)
    findings.holds(
      `各段户数加起来就是结果。能被推出的票最多 ${inference.inferred} / ${inference.of}。`,
      `The groups add up to the verdict. At most ${inference.inferred} of ${inference.of} ballots could be inferred.`,
    )
}

/** Rows of whole numbers behind so many columns of names. */
function readCounts(files: Files, file: string, columns: readonly string[], names: number): number[][] {
  return readLines(file, textOf(files, file), columns).map(({ line, fields }) =>
    fields.slice(names).map((field) => {
      if (!/^\d{1,9}$/.test(field)) throw new BadPack(file, `“${field}”不是数目。`, `“${field}” is not a count.`, line)
      return Number(field)
    }),
  )
}

function readGroups(files: Files): Record<Stand, number> {
  const rows = readCounts(files, 'groups.csv', groupColumns, 3)
  const sums = stands.map((_stand, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  return Object.fromEntries(stands.map((stand, at) => [stand, sums[at] ?? 0])) as Record<Stand, number>
}

function readReceipts(files: Files): void {
  const codes = readLines('receipts.csv', textOf(files, 'receipts.csv'), ['receipt']).map(
    ({ fields }) => fields[0] ?? '',
  )
  const at = codes.findIndex((code, place) => place > 0 && code <= (codes[place - 1] ?? ''))
  if (at > 0)
    throw new BadPack('receipts.csv', '凭条号重复或没有排序。', 'a code stands twice or out of order.', at + 2)
}

/** Heads by stand counted again, against what the verdict says; areas are rounded, so their tests are taken as told. */
function checkCount(
  said: PublicCount,
  silence: 'abstain' | 'follow-majority' | null,
  heads: Record<Stand, number>,
  vote: VoteFile,
  findings: Findings,
): void {
  const fault = (zh: string, en: string) => findings.fault('verdict.json', zh, en)
  const { quorum, consent } = said
  if (said.passed !== (quorum.area && quorum.heads && consent.area && consent.heads))
    fault('四项和结论对不上。', 'its four tests do not make its outcome.')
  if (said.heads === null) return
  const followers = heads.follow + (silence === 'follow-majority' ? heads.reached : 0)
  const of = (stand: 'yes' | 'no') =>
    heads[stand] + (heads[stand] > heads[stand === 'yes' ? 'no' : 'yes'] ? followers : 0)
  const [yes, no] = [of('yes'), of('no')]
  const tie = heads.yes === heads.no ? followers : 0
  const abstain = heads.abstain + tie + (silence === 'abstain' ? heads.reached : 0)
  const participating = yes + no + abstain
  const all = stands.reduce((sum, stand) => sum + heads[stand], 0)
  const found = { all, participating, yes, no, abstain }
  for (const [what, number] of Object.entries(found))
    if (said.heads[what as keyof typeof found] !== number)
      fault(`户数“${what}”和各段加起来的不一样。`, `its heads “${what}” are not what the groups add up to.`)
  if (all !== vote.roll.heads)
    fault('户数和 vote.json 的名册不一样。', 'its heads are not those of the roll in vote.json.')
  if (
    quorum.heads !== reaches(participating, all, vote.rule.quorum) ||
    consent.heads !== reaches(yes, participating, vote.rule.consent)
  )
    fault('按户数的两项算得不对。', 'its two tests by heads are not what the heads come to.')
}
