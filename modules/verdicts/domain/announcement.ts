import { chineseDay } from '#kit/pure/official-words.ts'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Page, Test } from './page.ts'
import { amount } from './amounts.ts'
import { type Course, courseParts, majorityWords, type Part } from './course-words.ts'
import { type Recounted, recountLines } from './recounted.ts'

export type CountWay = 'as-cast' | 'with-rule'

/** What an announcement is written from. */
export interface Announced {
  page: Course &
    Pick<
      Page,
      'title' | 'question' | 'scope' | 'rule' | 'arithmeticOnly' | 'silence' | 'counts' | 'disputed' | 'papers'
    >
  /** The recounts that were over by then. */
  recounts: readonly Recounted[]
  issuer: string
  on: Day
  count: CountWay
  passed: boolean
  reason: string
  challengeUntil: Day | null
  /** SHA-256 of the public and of the full evidence pack. */
  digests: { public: string; full: string }
}

const countNames: Record<CountWay, string> = { 'as-cast': '照实际投出的票', 'with-rule': '照本小区议事规则' }
const testNames: Record<Test['key'], string> = {
  'quorum-heads': '参加的户数',
  'quorum-area': '参加的面积',
  'consent-heads': '同意的户数',
  'consent-area': '同意的面积',
}

/** 参加的户数 852户，共1,206户，要804户，够了. */
function testLine({ key, met, part, whole, line, missing }: Test, electorate: Page['electorate']): string {
  const say = (value: number) => amount(key, value, electorate)
  return `${testNames[key]}${say(part)}，${key.startsWith('quorum') ? '共' : '参加'}${say(whole)}，要${say(line)}，${met ? '够了' : `还差${say(missing)}`}`
}

/** The board takes 2,000 characters; the whole clause stands where it was adopted. */
const CLAUSE = 300

/**
 * The announcement, part by part: both counts always, the one it rests on and why, what is disputed, how the papers add up and
 * what the recounts found, how to check and to challenge it. `full`: on paper, where there is room.
 */
export function announcementParts(facts: Announced, { full = true }: { full?: boolean } = {}): Part[] {
  const { page, recounts, count, passed, reason, challengeUntil, digests } = facts
  const { law, article } = page.rule.source
  const parts: Part[] = [
    {
      heading: '结果',
      lines: [`${page.question}${passed ? '过了。' : '没过。'}`, `以“${countNames[count]}”公布。理由：${reason}`],
    },
    ...page.counts.map((one) => ({
      heading: `${countNames[one.by]}：${one.passed ? '过了' : '没过'}`,
      lines: [
        ...one.tests.map((test) => `${testLine(test, page.electorate)}。`),
        one.by === 'as-cast'
          ? `依据：《${law}》${article}${page.rule.verified ? '' : '（条文待核对）'}。`
          : `依据：本小区规则“${[...(page.silence?.clause.text ?? '')].slice(0, CLAUSE).join('')}”，${chineseDay(page.silence?.clause.inForceFrom ?? facts.on)}起生效。${page.majority ? majorityWords(page.majority, page.electorate) : ''}`,
      ],
    })),
  ]
  if (full) parts.push(...courseParts(page))
  if (page.arithmeticOnly) parts.push({ heading: '只是算数', lines: [page.arithmeticOnly.zh] })
  if (page.disputed.rights > 0)
    parts.push({
      heading: '有争议的票',
      lines: [
        `${page.disputed.rights}户有争议，${page.counts.length > 1 ? '两种算法都' : ''}没有算进去。${
          page.disputed.depends ? '结果取决于这几户。' : '怎么定都不影响结果。'
        }`,
      ],
    })
  if (page.papers && page.papers.issued > 0) {
    const { issued, returned, void: spoilt, lost, outstanding, readAgain } = page.papers
    parts.push({
      heading: '纸票对得上',
      lines: [
        `发出${issued}张，收回${returned}张，作废${spoilt}张，遗失${lost}张，没回${outstanding}张。`,
        ...(readAgain > 0 ? [`两人各录一遍，${readAgain}张不一样，另请两人看过。`] : []),
        ...recountLines(recounts, { full }),
      ],
    })
  }
  parts.push({
    heading: '核对和异议',
    lines: [
      `公开的证据包人人可以下载核对，SHA-256：${digests.public}。`,
      `完整的证据包给有表决权的人，SHA-256：${digests.full}。`,
      ...(challengeUntil === null
        ? []
        : [
            `认为决定侵害自己权益的业主，最晚可以在${chineseDay(challengeUntil)}请法院撤销（《民法典》第二百八十条）。`,
          ]),
    ],
  })
  return parts
}

const TITLE = 40
const BODY = 2_000

/** What an announcement had told before a recount led to another count. */
export interface Corrected {
  /** The number of the notice that is corrected. */
  number: string
  passed: boolean
  /** How many papers were corrected. */
  papers: number
}

function correctionPart(facts: Announced, { number, passed, papers }: Corrected): Part {
  const word = (carried: boolean) => (carried ? '过了' : '没过')
  const same = passed === facts.passed
  return {
    heading: '更正',
    lines: [
      `复核发现 ${papers} 张纸票录错，每张由另外两人看过原票更正，已重新计票。`,
      same
        ? `公告 ${number} 的结论不变，数字以本公告为准。`
        : `公告 ${number} 写的是“${word(passed)}”，现更正为“${word(facts.passed)}”，以本公告为准。`,
    ],
  }
}

/** What hangs on the board; no name, no flat. With `corrects`, it says first what it corrects. */
export function noticeText(facts: Announced, corrects?: Corrected): { title: string; body: string } {
  const before = corrects ? '更正：' : ''
  const title = `${before}${[...facts.page.title].slice(0, TITLE - 5 - before.length).join('')}：${facts.passed ? '过了' : '没过'}`
  const write = (reason: string) => {
    const parts = announcementParts({ ...facts, reason }, { full: false })
    return (corrects ? [correctionPart(facts, corrects), ...parts] : parts)
      .map(({ heading, lines }) => `${heading}\n${lines.join('\n')}`)
      .join('\n\n')
  }
  const reason = [...facts.reason]
  const over = [...write(facts.reason)].length - BODY
  // Where it is too long, the reason is told shorter: until when it can be challenged has to be in it.
  const body =
    over > 0 ? write(`${reason.slice(0, Math.max(0, reason.length - over - 1)).join('')}…`) : write(facts.reason)
  return { title, body: [...body].slice(0, BODY).join('') }
}
