import { veiled } from '../pack/public-pack.ts'
import { fullNames } from '../pack/full-pack.ts'
import { publicNames } from '../pack/public-pack.ts'
import { filesIn } from '../pack/zip.ts'
import { type Files, readChain, readJson, textOf } from './read-files.ts'
import { Findings, type Report } from './report.ts'
import { manifestShape } from './shapes.ts'
import { verifyPack } from './verify-pack.ts'

/**
 * Checks a full pack, and that a public one tells of the same vote: each of its digests is that of the event itself under the
 * full pack's salt, and its slips are those of the ballots.
 */
export function verifyPair(full: Uint8Array, open: Uint8Array, announced?: string): Report {
  const [report, other] = [verifyPack(full, announced), verifyPack(open)]
  const findings = new Findings()
  if (report.kind === 'public')
    findings.fault(
      'zip',
      '是公开的证据包：先给完整的，再用 --public 给公开的。',
      'is a public pack; give the full one first, and the public one with --public.',
    )
  if (other.kind === 'full')
    findings.fault('public/zip', '不是公开的证据包，是完整的。', 'is no public pack but a full one.')
  const opened = other.faults.map((fault) => ({ ...fault, file: `public/${fault.file}` }))
  if ([report, other, findings].every(({ faults }) => faults.length === 0))
    findings.attempt('public', () => compare(full, open, findings))
  return {
    ...report,
    held: [...report.held, ...other.held, ...findings.held],
    faults: [...report.faults, ...opened, ...findings.faults],
  }
}

function compare(full: Uint8Array, open: Uint8Array, findings: Findings): void {
  const [one, other] = [filesIn(full, fullNames), filesIn(open, publicNames)]
  const manifest = readJson(one, 'manifest.json', manifestShape)
  const shown = readJson(other, 'manifest.json', manifestShape)
  if (manifest.vote !== shown.vote) {
    findings.fault('public', '是另一次表决的。', 'is of another vote.')
    return
  }
  const expected = veiled(readChain(one, 'events.jsonl', manifest.vote, findings), manifest.salt ?? '')
  const told = readChain(other, 'events.jsonl', shown.vote, findings)
  const at = expected.findIndex(({ hash }, place) => hash !== told[place]?.hash)
  if (at !== -1 || expected.length !== told.length)
    findings.fault(
      'public/events.jsonl',
      '和完整包里的事件对不上。',
      'is not the chain of the full pack.',
      Math.max(at, 0) + 1,
    )
  if (slips(one, 'rights.csv') !== slips(other, 'receipts.csv'))
    findings.fault('public/receipts.csv', '凭条号和完整包里的不一样。', 'does not list the slips of the full pack.')
  if (findings.faults.length === 0)
    findings.holds('公开的和完整的说的是同一次表决。', 'The public and the full pack tell of the same vote.')
}

/** The codes of slips in a file, in order: they look like nothing else in it. */
const slips = (files: Files, name: string): string =>
  (textOf(files, name).match(/\b[0-9A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? []).toSorted().join()
