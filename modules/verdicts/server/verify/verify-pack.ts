import { fullNames } from '../pack/full-pack.ts'
import { publicNames } from '../pack/public-pack.ts'
import { sha256 } from '../pack/write.ts'
import { changedIn, filesIn } from '../pack/zip.ts'
import { checkFull } from './check-full.ts'
import { checkPublic } from './check-public.ts'
import { type Files, readChain, readJson } from './read-files.ts'
import { Findings, type Report } from './report.ts'
import { type EventLine, type Manifest, manifestShape } from './shapes.ts'

/**
 * Goes through an evidence pack, with nothing but its bytes: the archive, every digest, the chain, and whether ballots,
 * verdict and papers are what the events come to. `announced`: the digest of the pack as it was announced, if it is at hand;
 * without it a pack that somebody wrote anew from beginning to end cannot be told from the first.
 */
export function verifyPack(bytes: Uint8Array, announced?: string): Report {
  const findings = new Findings()
  const report: Report = {
    kind: null,
    sha256: sha256(bytes),
    head: null,
    held: findings.held,
    faults: findings.faults,
  }
  if (announced !== undefined) {
    if (announced.toLowerCase() === report.sha256) findings.holds('和公布的摘要一样。', 'It has the announced digest.')
    else findings.fault('zip', '和公布的摘要不一样。', 'does not have the announced digest.')
  }
  const files = findings.attempt('zip', () => filesIn(bytes, [...new Set([...fullNames, ...publicNames])]))
  if (files === null) return report
  for (const name of changedIn(bytes, files))
    findings.fault(
      name,
      name === 'zip' ? '压缩包末尾被改过。' : '被改过：包里的字节和它的校验对不上。',
      name === 'zip' ? 'the end of the archive was changed.' : 'was changed: its bytes do not fit their checksum.',
    )
  const manifest = findings.attempt('manifest.json', () => readJson(files, 'manifest.json', manifestShape))
  if (manifest === null) return report
  report.kind = manifest.kind
  checkFiles(files, manifest, findings)
  const events = findings.attempt('events.jsonl', () => checkChain(files, manifest, findings))
  report.head = events?.at(-1)?.hash ?? null
  if (manifest.kind === 'full') checkFull(files, events ?? [], findings)
  else checkPublic(files, manifest, findings)
  return report
}

/** Exactly the files of this kind, each with the size and digest that the manifest names. */
function checkFiles(files: Files, manifest: Manifest, findings: Findings): void {
  const before = findings.faults.length
  const names: readonly string[] = manifest.kind === 'full' ? fullNames : publicNames
  const listed = new Map(manifest.files.map((one) => [one.name, one]))
  if (listed.size !== manifest.files.length) findings.fault('manifest.json', '有文件列了两次。', 'lists a file twice.')
  for (const name of new Set([...names, ...files.keys(), ...listed.keys()])) {
    const bytes = files.get(name)
    const entry = listed.get(name)
    if (!names.includes(name)) findings.fault(name, '这种证据包里不该有。', 'does not belong into a pack of this kind.')
    else if (!bytes) findings.fault(name, '缺了。', 'is missing.')
    else if (name === 'manifest.json') continue
    else if (!entry) findings.fault(name, '清单里没有列。', 'is not listed in the manifest.')
    else if (entry.size !== bytes.length || entry.sha256 !== sha256(bytes))
      findings.fault(name, '和清单里的摘要对不上。', 'does not have the digest that the manifest names.')
  }
  if (findings.faults.length === before)
    findings.holds(`${listed.size} 个文件都和清单对得上。`, `All ${listed.size} files are as the manifest lists them.`)
}

function checkChain(files: Files, { vote, chain }: Manifest, findings: Findings): EventLine[] {
  const before = findings.faults.length
  const events = readChain(files, 'events.jsonl', vote, findings)
  if (events.length !== chain.events || (events.at(-1)?.hash ?? null) !== chain.head)
    findings.fault('events.jsonl', '条数或末尾和清单对不上。', 'is not as long, or does not end, as the manifest says.')
  if (findings.faults.length === before)
    findings.holds(
      `${events.length} 条事件一条不缺，环环相扣。`,
      `All ${events.length} events are there, each linked to the one before it.`,
    )
  return events
}
