import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { meetingRules, minutesDocument, paperLayout, ruleFor } from '#meetings'

/**
 * `npm run interop`: opens what the house writes in programs of others. Minutes go through LibreOffice, to PDF and back to
 * docx; then page, margins and words have to be what they were. Where LibreOffice is not installed it says so and ends with 3.
 */
const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
if (program === undefined) {
  console.error(
    'LibreOffice is not here (no soffice on the PATH): install it, then run this again. Nothing was checked.',
  )
  process.exit(3)
}

const folder = mkdtempSync(join(tmpdir(), 'mulin-interop-'))
try {
  const words = ['车棚加二十个充电口', '物业说要先增容', '陆振华（业委会）', '（不公开）', '一、车棚']
  writeFileSync(join(folder, 'minutes.docx'), await minutesDocument(facts()))
  for (const to of ['pdf', 'odt']) convert('minutes.docx', to)
  convert('minutes.odt', 'docx', 'again')
  const pdf = readFileSync(join(folder, 'minutes.pdf'))
  const again = strFromU8(
    unzipSync(readFileSync(join(folder, 'again/minutes.docx')))['word/document.xml'] ?? new Uint8Array(),
  )
  const text = again.replaceAll(/<[^>]+>/g, '')
  const twips = (hundredths: number) => Math.round((hundredths / 2_540) * 1_440)
  const near = (name: string, wanted: number) =>
    [...again.matchAll(new RegExp(`w:${name}="(\\d+)"`, 'g'))].some(
      ([, found]) => Math.abs(Number(found) - wanted) <= 20,
    )
  const faults = [
    ...(pdf.subarray(0, 5).toString() === '%PDF-' ? [] : ['no PDF came of it']),
    ...words.filter((word) => !text.includes(word)).map((word) => `“${word}” is missing`),
    ...(near('w', twips(paperLayout.page.width)) && near('h', twips(paperLayout.page.height))
      ? []
      : ['the page is not A4']),
    ...(['top', 'left', 'right'] as const)
      .filter((side) => !near(side, twips(paperLayout.margin[side])))
      .map((side) => `the margin ${side} is another`),
  ]
  for (const fault of faults) console.error(fault)
  console.log(
    faults.length === 0
      ? 'minutes.docx opens in LibreOffice with its layout right.'
      : 'minutes.docx is not as it should be.',
  )
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function convert(file: string, to: string, into = '.'): void {
  const done = spawnSync(
    program ?? '',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, into),
      join(folder, file),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  )
  if (done.status !== 0) throw new Error(`LibreOffice could not turn ${file} into ${to}: ${done.stderr}`)
}

function facts(): Parameters<typeof minutesDocument>[0] {
  return {
    issuer: '延吉七村业委会',
    kind: 'owners-committee',
    title: '业委会会议',
    day: '2026-11-26',
    from: '19:00',
    to: '20:30',
    place: '居委会会议室',
    rule: ruleFor(meetingRules, 'owners-committee', '2026-11-26'),
    base: 'members',
    quorum: { present: 3, whole: 5, needed: 3, missing: 0, met: true },
    members: ['陆振华（业委会）', '孙丽娟（业委会）', '何建民（业委会）'],
    observers: [],
    absent: ['施玉珍（业委会）'],
    came: 3,
    agreed: 2,
    objections: [],
    items: [
      {
        title: '车棚',
        private: false,
        lines: [
          { words: '物业说要先增容', private: false },
          { words: '有一户欠费', private: true },
        ],
        cards: [
          {
            number: 1,
            proposal: '车棚加二十个充电口',
            outcome: 'carried',
            votes: { for: 3, against: 0, abstain: 0 },
            needed: 3,
            owner: '延吉物业',
            ownerIsParty: true,
            dueOn: '2026-12-20',
            signed: ['陆振华', '孙丽娟', '何建民'],
            dissent: [],
          },
        ],
      },
    ],
    pledges: [],
  }
}
