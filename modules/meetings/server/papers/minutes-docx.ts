import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { baseNames, kindNames } from '../../domain/kind-names.ts'
import { paperLayout } from '../../domain/law.ts'
import { type PaperFacts, quorumWords, voteWords } from '../../domain/paper.ts'

/** Hundredths of a millimetre as twips (a twentieth of a point). */
const twips = (hundredths: number): number => Math.round((hundredths / 2_540) * 1_440)
const LINE = paperLayout.line * 20
/** Two characters of the body's size. */
const INDENT = paperLayout.body * 10 * 2

const font = (east: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: east, cs: east })
const fonts = { title: font('方正小标宋简体'), heading: font('黑体'), body: font('仿宋_GB2312'), page: font('宋体') }
const spacing = { line: LINE, lineRule: 'exact' as const, before: 0, after: 0 }

const body = (text: string): Paragraph =>
  new Paragraph({
    spacing,
    indent: { firstLine: INDENT },
    children: [new TextRun({ text, font: fonts.body, size: paperLayout.body })],
  })
const heading = (text: string): Paragraph =>
  new Paragraph({
    spacing,
    indent: { firstLine: INDENT },
    keepNext: true,
    children: [new TextRun({ text, font: fonts.heading, size: paperLayout.body })],
  })
const fact = (name: string, text: string): Paragraph =>
  new Paragraph({
    spacing,
    indent: { firstLine: INDENT },
    children: [
      new TextRun({ text: `${name}：`, font: fonts.heading, size: paperLayout.body }),
      new TextRun({ text, font: fonts.body, size: paperLayout.body }),
    ],
  })
const atRight = (text: string): Paragraph =>
  new Paragraph({
    spacing,
    alignment: AlignmentType.RIGHT,
    indent: { right: INDENT * 2 },
    children: [new TextRun({ text, font: fonts.body, size: paperLayout.body })],
  })
const blank = (): Paragraph => new Paragraph({ spacing, children: [] })

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** 一 … 十, 十一 … 三十. */
const ordinal = (n: number): string =>
  n <= 10
    ? (ordinals[n - 1] ?? '')
    : `${n >= 20 ? ordinals[Math.floor(n / 10) - 1] : ''}十${ordinals[(n % 10) - 1] ?? ''}`

const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const join = (names: readonly string[]): string => (names.length === 0 ? '无' : names.join('、'))

/**
 * The minutes in the layout of an official paper (公文): A4, margins and type of `paperLayout`, page numbers at the foot. For
 * the file of the committee: it holds names and what is private.
 */
export function officialMinutes(facts: PaperFacts): Promise<Buffer> {
  const measure = facts.base === null ? '人' : baseNames[facts.base].zh
  const { margin, page } = paperLayout
  const children = [
    ...[facts.issuer, `${facts.title}会议记录`].map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: 36 * 20, lineRule: 'exact' as const },
          children: [new TextRun({ text, font: fonts.title, size: paperLayout.title })],
        }),
    ),
    blank(),
    fact('会议', kindNames[facts.kind].zh),
    fact('时间', `${chineseDay(facts.day)} ${facts.from}至${facts.to}`),
    fact('地点', facts.place),
    fact('出席', join(facts.members)),
    fact('列席', join(facts.observers)),
    ...(facts.absent.length > 0 ? [fact('缺席', join(facts.absent))] : []),
    fact('人数', quorumWords(facts, measure)),
    fact(
      '依据',
      `《${facts.rule.source.law}》${facts.rule.source.article}${facts.rule.verified ? '' : '（条文待核对）'}`,
    ),
    ...facts.items.flatMap(({ title, lines, cards }, index) => [
      heading(`${ordinal(index + 1)}、${title}`),
      ...lines.map((line) => body(line.private ? `${line.words}（不公开）` : line.words)),
      ...cards.flatMap((card) => [
        body(`决议${card.number}：${card.proposal}。${voteWords(card)}`),
        ...(card.owner === null ? [] : [body(`经办：${card.owner}。期限：${chineseDay(card.dueOn ?? '')}前。`)]),
        ...(card.signed.length === 0 ? [] : [body(`签字同意：${join(card.signed)}。`)]),
        ...card.dissent.map((one) => body(`保留意见：${one.name}${one.words === null ? '' : `，${one.words}`}。`)),
      ]),
    ]),
    ...(facts.pledges.length === 0
      ? []
      : [
          heading(`${ordinal(facts.items.length + 1)}、认领`),
          ...facts.pledges.map((one) => body(`${one.name}：${one.what}。`)),
        ]),
    blank(),
    body(`到会 ${facts.came} 人，确认记录 ${facts.agreed} 人。`),
    ...facts.objections.map((one) => body(`对记录的意见：${one.name}${one.words === null ? '' : `，${one.words}`}。`)),
    blank(),
    atRight(facts.issuer),
    atRight(chineseDay(facts.day)),
  ]
  const foot = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: fonts.page,
            size: paperLayout.pageNumber,
          }),
        ],
      }),
    ],
  })
  const document = new Document({
    title: facts.title,
    creator: facts.issuer,
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
        footers: { default: foot },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}
