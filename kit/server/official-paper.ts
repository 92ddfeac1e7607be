import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { paperLayout } from '../pure/official-words.ts'

/** Hundredths of a millimetre as twips (a twentieth of a point). */
const twips = (hundredths: number): number => Math.round((hundredths / 2_540) * 1_440)
/** Two characters of the body's size. */
const INDENT = paperLayout.body * 10 * 2
/** Three of them: 时间： */
const HANGING = paperLayout.body * 10 * 3

const font = (east: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: east, cs: east })
const fonts = { title: font('方正小标宋简体'), heading: font('黑体'), body: font('仿宋_GB2312'), page: font('宋体') }
const spacing = { line: paperLayout.line * 20, lineRule: 'exact' as const, before: 0, after: 0 }

const words = (text: string, kind: 'heading' | 'body' = 'body') =>
  new TextRun({ text, font: fonts[kind], size: paperLayout.body })

/** A line of the title, in the middle. */
export const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 36 * 20, lineRule: 'exact' as const },
    children: [new TextRun({ text, font: fonts.title, size: paperLayout.title })],
  })

export const body = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ spacing, keepNext, indent: { firstLine: INDENT }, children: [words(text)] })

export const heading = (text: string): Paragraph =>
  new Paragraph({ spacing, keepNext: true, indent: { firstLine: INDENT }, children: [words(text, 'heading')] })

/** A name of two characters and what it is; lines that follow stand under the first, not under the name. */
export const fact = (name: string, text: string): Paragraph =>
  new Paragraph({
    spacing,
    indent: { left: INDENT + HANGING, hanging: HANGING },
    children: [words(`${name}：`, 'heading'), words(text)],
  })

/** Who issues it and when. With `keepNext` the end goes over to the next page whole: no page with a date alone. */
export const atRight = (text: string, keepNext = false): Paragraph =>
  new Paragraph({
    spacing,
    keepNext,
    alignment: AlignmentType.RIGHT,
    indent: { right: INDENT * 2 },
    children: [words(text)],
  })

export const blank = (keepNext = false): Paragraph => new Paragraph({ spacing, keepNext, children: [] })

/** Room to sign: who signs, and space behind it. */
export const signs = (...names: readonly string[]): Paragraph =>
  new Paragraph({
    spacing: { ...spacing, before: 12 * 20 },
    indent: { firstLine: INDENT },
    keepNext: true,
    keepLines: true,
    tabStops: names.slice(1).map((_, at) => ({ type: TabStopType.LEFT, position: (at + 1) * twips(8_200) })),
    children: names.map((name, at) => words(`${at === 0 ? '' : '\t'}${name}（签名）：`)),
  })

const foot = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: INDENT / 2, right: INDENT / 2 },
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fonts.page, size: paperLayout.pageNumber }),
        ],
      }),
    ],
  })

/** The paper as docx: A4, margins and type of `paperLayout`, numbers at the outer edge: odd pages right, even pages left. */
export function officialPaper(paper: { title: string; issuer: string; children: Paragraph[] }): Promise<Buffer> {
  const { margin, page } = paperLayout
  const document = new Document({
    title: paper.title,
    creator: paper.issuer,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              right: twips(margin.right),
              footer: twips(2_800),
            },
          },
        },
        footers: { default: foot(AlignmentType.RIGHT), even: foot(AlignmentType.LEFT) },
        children: paper.children,
      },
    ],
  })
  return Packer.toBuffer(document)
}
