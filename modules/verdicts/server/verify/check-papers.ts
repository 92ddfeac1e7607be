import type { RightLine } from './check-full.ts'
import { type Files, readJson } from './read-files.ts'
import type { Findings } from './report.ts'
import { papersShape } from './shapes.ts'

/** Whether every printed ballot is accounted for. */
export function checkPapers(files: Files, rights: readonly RightLine[] | null, findings: Findings): void {
  const papers = readJson(files, 'papers.json', papersShape)
  if (papers === null) return
  const outstanding = Array.isArray(papers.outstanding) ? papers.outstanding.length : papers.outstanding
  if (papers.issued !== papers.returned + papers.void + papers.lost + outstanding) {
    findings.fault(
      'papers.json',
      '发出的不等于收回、作废、遗失、没回的和。',
      'issued is not returned + void + lost + outstanding.',
    )
    return
  }
  const counted = rights?.filter(({ channel }) => channel === 'paper').length ?? 0
  if (counted > papers.returned) {
    findings.fault('papers.json', '算进去的纸票比收回的还多。', 'fewer papers came back than were counted.')
    return
  }
  findings.holds(
    `纸票对得上：发出 ${papers.issued}，收回 ${papers.returned}，作废 ${papers.void}，遗失 ${papers.lost}，没回 ${outstanding}。`,
    `The papers add up: ${papers.issued} issued, ${papers.returned} returned, ${papers.void} void, ${papers.lost} lost, ${outstanding} outstanding.`,
  )
}
