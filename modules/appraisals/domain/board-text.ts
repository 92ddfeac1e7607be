import type { Figure } from './figures.ts'
import type { Measure } from './words.ts'

export const measureNames: Readonly<Record<Measure, string>> = {
  awareness: '知晓度',
  participation: '参与度',
  satisfaction: '满意度',
}

/** What the numerator of a measure said. */
const said: Readonly<Record<Measure, string>> = { awareness: '清楚', participation: '参加过', satisfaction: '满意' }

export interface BoardFacts {
  year: number
  opensOn: string
  closesOn: string
  homes: number
  asked: number
  answered: number
  /** In thousandths. */
  answerRate: number
  subjects: readonly {
    name: string
    measures: readonly { measure: Measure; figure: Figure | null; before: { year: number; permille: number } | null }[]
  }[]
  least: number
  source: string
  verified: boolean
}

/** `717` as `71.7%`. */
export const perCent = (permille: number): string => `${Math.floor(permille / 10)}.${permille % 10}%`

const dayWord = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** A result as it hangs on the board: each rate with what it is a share of, how many answered, and what it is worth. */
export function boardText(facts: BoardFacts): { title: string; body: string } {
  const { homes, asked, answered, answerRate } = facts
  const whom = asked < homes ? `从 ${homes} 户里抽签，问了 ${asked} 户` : `全部 ${homes} 户都问到`
  const head = `${dayWord(facts.opensOn)}到${dayWord(facts.closesOn)}，${whom}，收到 ${answered} 户的回答，回收率 ${perCent(answerRate)}。谢谢大家。`
  const parts = facts.subjects.map(({ name, measures }) =>
    [`${name}：`, ...measures.map((one) => `- ${measureLine(one, facts.least)}`)].join('\n'),
  )
  const few = facts.subjects.some((one) => one.measures.some(({ figure }) => figure?.few))
  const foot = [
    '评的人不记名，居委会、物业和别的单位都看不到是谁评的。',
    ...(few ? ['有的项目答的人少，只能看个大概。'] : []),
    `算法：${facts.source}${facts.verified ? '' : '（待核对）'}。`,
  ].join('')
  return { title: `${facts.year}年民主评议结果`, body: [head, ...parts, foot].join('\n\n') }
}

function measureLine(
  { measure, figure, before }: BoardFacts['subjects'][number]['measures'][number],
  least: number,
): string {
  if (figure === null) return `${measureNames[measure]}：答的不到 ${least} 户，不公布`
  const { permille, numerator, denominator, low, high } = figure
  const last = before === null ? '' : `；${before.year}年 ${perCent(before.permille)}`
  return `${measureNames[measure]} ${perCent(permille)}（${denominator} 个回答里 ${numerator} 个${said[measure]}），大致在 ${low}% 到 ${high}% 之间${last}`
}
