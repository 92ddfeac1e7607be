import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { paperLayout } from '#kit/pure/official-words.ts'
import { meetingRules, minutesDocument, ruleFor } from '#meetings'

/**
 * `npm run interop`: opens what the house writes in programs of others. Minutes go through LibreOffice, to PDF and back to
 * docx; then page, margins, type and words have to be what they were. `npm run interop -- --pictures FOLDER` puts each page
 * there as PNG (poppler's pdftoppm), to be looked at. Where LibreOffice is not installed it says so and ends with 3.
 */
const { values } = parseArgs({ options: { pictures: { type: 'string' } } })
const isHere = (name: string, asks: string) => spawnSync(name, [asks]).status === 0
const program = ['soffice', 'libreoffice'].find((name) => isHere(name, '--version'))
if (program === undefined) {
  console.error(
    'LibreOffice is not here (no soffice on the PATH): install it, then run this again. Nothing was checked.',
  )
  process.exit(3)
}
const poppler = isHere('pdftoppm', '-v')

const folder = mkdtempSync(join(tmpdir(), 'mulin-interop-'))
try {
  const words = ['车棚加二十个充电口', '物业说要先增容', '陆振华（业委会）', '（不公开）', '一、车棚', '十二、', '签名']
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
    ...['仿宋_GB2312', '黑体', '方正小标宋简体']
      .filter((font) => !again.includes(`w:eastAsia="${font}"`))
      .map((font) => `the font ${font} is not asked for`),
    ...(poppler ? pagesFaults() : []),
  ]
  for (const fault of faults) console.error(fault)
  if (!poppler) console.log('Without poppler (pdftoppm) pages were not counted, and there are no pictures.')
  console.log(
    faults.length === 0
      ? 'minutes.docx opens in LibreOffice with its layout right.'
      : 'minutes.docx is not as it should be.',
  )
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Long minutes take several pages, each with its number at the foot, none empty. */
function pagesFaults(): string[] {
  const out = values.pictures ?? folder
  mkdirSync(out, { recursive: true })
  const file = join(folder, 'minutes.pdf')
  spawnSync('pdftoppm', ['-r', '80', '-png', file, join(out, 'minutes')])
  if (values.pictures !== undefined) console.log(`Pages as PNG lie in ${out}.`)
  const pages = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.split('\f').slice(0, -1)
  return [
    ...(pages.length >= 2 ? [] : [`there are ${pages.length} pages, two or more are wanted`]),
    ...pages.flatMap((page, at) => [
      ...(new RegExp(`—\\s*${at + 1}\\s*—`).test(page) ? [] : [`page ${at + 1} has no number at its foot`]),
      ...(page.replaceAll(/\s/g, '').length > 20 ? [] : [`page ${at + 1} is empty`]),
    ]),
  ]
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
            dissent: [{ name: '何建民', words: '先试十个' }],
          },
        ],
      },
      ...Array.from({ length: 11 }, (_, at) => ({
        title: `第 ${at + 2} 件事`,
        private: false,
        lines: [
          {
            words: '大家说了各家的难处，物业把账目一笔一笔念了一遍，业委会请居委会帮着把意见再听一轮，下次会议回头看。',
            private: false,
          },
        ],
        cards: [],
      })),
    ],
    pledges: [{ name: '孙丽娟', what: '去问增容要多少钱' }],
  }
}
