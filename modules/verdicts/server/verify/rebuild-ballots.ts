import { choiceContext, count, type CountedReturn } from '#ballots'
import { type Choice, readLines, type Return, type Unit } from '#rules'
import { openWith } from '#kit/server/sealed-box.ts'
import { boxesOf, sealedBallots, standingIn } from '../pack/boxes.ts'
import type { RightLine } from './check-full.ts'
import { type Files, textOf } from './read-files.ts'
import type { Findings } from './report.ts'
import type { EventLine, VoteFile } from './shapes.ts'

export interface Listed {
  vote: VoteFile
  roll: readonly Unit[]
  returns: readonly Return[]
  rights: readonly RightLine[]
}

const choices: readonly string[] = ['yes', 'no', 'abstain', 'follow'] satisfies Choice[]

/** Works out from the events which ballot stands for each right, opens it, and holds it against the lists. */
export function rebuildBallots(files: Files, listed: Listed, events: readonly EventLine[], findings: Findings): void {
  const { vote, roll, returns, rights } = listed
  const counted = rights.filter(({ excluded }) => !excluded)
  if (counted.length !== roll.length) return
  const rollRights = counted.map(({ right }, at) => ({
    id: right,
    owners: roll[at]?.owners ?? [],
    area: roll[at]?.area ?? 0,
    excluded: false,
  }))
  const boxes = boxesOf(rollRights, events)
  const opened = openBallots(files, vote.id, sealedBallots(events, standingIn(boxes)), findings)
  const found = count(rollRights, boxes, opened, { rule: vote.rule, silence: vote.silence?.rule ?? null }).returns
  checkScans(
    files,
    boxes.flatMap((box) => box.ballots).filter(({ id }) => opened.has(id)),
    findings,
  )
  const before = findings.faults.length
  found.forEach((one, at) => {
    const [line, said] = [counted[at], returns[at]]
    if (!line || !said) return
    if (said.choice !== choiceOf(one) || said.delivered !== one.delivered)
      findings.fault(
        'ballots.csv',
        `“${line.unit}”的票，和事件里的不一样。`,
        `what “${line.unit}” said is not what the events come to.`,
        at + 2,
      )
    if (
      line.channel !== (one.channel ?? '') ||
      line.receipt !== (one.receipt ?? '') ||
      line.dispute !== (one.dispute ?? '')
    )
      findings.fault(
        'rights.csv',
        `“${line.unit}”怎么投的，和事件里的不一样。`,
        `how “${line.unit}” voted is not what the events come to.`,
        line.line,
      )
  })
  if (findings.faults.length === before)
    findings.holds(
      `从事件重新得出 ${opened.size} 张票，和选票表一张不差。`,
      `The ${opened.size} ballots that stand were rebuilt from the events and are those of the list.`,
    )
}

/** Every paper that counts has its scan, named by its digest. */
function checkScans(files: Files, counted: readonly { serial: string | null }[], findings: Findings): void {
  const name = 'scans.csv'
  const lines = readLines(name, textOf(files, name), ['serial', 'sha256'])
  for (const { line, fields } of lines)
    if (!/^[0-9a-f]{64}$/.test(fields[1] ?? '')) findings.fault(name, '摘要不成样子。', 'names no digest.', line)
  const scanned = new Set(lines.map(({ fields }) => fields[0]))
  for (const { serial } of counted)
    if (serial !== null && !scanned.has(serial))
      findings.fault(name, `编号 ${serial} 的纸票没有扫描件。`, `names no scan of the paper ${serial}.`)
}

const choiceOf = ({ choice, dispute }: CountedReturn): Return['choice'] =>
  choice ?? (dispute === null ? null : 'disputed')

function openBallots(
  files: Files,
  vote: string,
  sealed: ReturnType<typeof sealedBallots>,
  findings: Findings,
): Map<string, Choice> {
  const name = 'openings.csv'
  const lines = readLines(name, textOf(files, name), ['ballot', 'opening'])
  const openings = new Map(lines.map(({ line, fields: [ballot = '', opening = ''] }) => [ballot, { line, opening }]))
  if (openings.size !== lines.length) findings.fault(name, '有一张票列了两次。', 'lists a ballot twice.')
  const opened = new Map<string, Choice>()
  for (const { ballot, right, sealed: text } of sealed) {
    const { line = null, opening = '' } = openings.get(ballot) ?? {}
    openings.delete(ballot)
    const said = saidIn(opening, text, choiceContext(vote, right))
    if (said !== null) opened.set(ballot, said)
    else findings.fault(name, `打不开票 ${ballot}。`, `does not open the ballot ${ballot}.`, line)
  }
  for (const { line } of openings.values())
    findings.fault(name, '这一行打开的票不算数，不该在这里。', 'opens a ballot that does not stand.', line)
  return opened
}

function saidIn(opening: string, sealed: string, context: string): Choice | null {
  try {
    const said = openWith(opening, sealed, context)
    return choices.includes(said) ? (said as Choice) : null
  } catch {
    return null
  }
}
