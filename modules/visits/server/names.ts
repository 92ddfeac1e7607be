import type { CoverageState, Outcome, Proposal, Way } from '../domain/words.ts'

type Said = { zh: string; en: string }

/** The closed lists as a file says them; the screens say the same. */
export const coverageNames: Record<CoverageState, Said> = {
  reached: { zh: '见到了', en: 'Reached' },
  unwilling: { zh: '不愿打扰', en: 'Unwilling' },
  'not-home': { zh: '去了没人', en: 'Not at home' },
  never: { zh: '还没去过', en: 'Never' },
  vacant: { zh: '空关', en: 'Vacant' },
}
export const wayNames: Record<Way, Said> = { visit: { zh: '上门', en: 'Visit' }, call: { zh: '打电话', en: 'Call' } }
export const outcomeNames: Record<Outcome, Said> = {
  ok: { zh: '平安', en: 'All well' },
  need: { zh: '有需要', en: 'Something needed' },
  'not-home': { zh: '不在家', en: 'Not at home' },
  unwilling: { zh: '不愿打扰', en: 'Did not want to be disturbed' },
}
export const proposalNames: Record<Proposal, Said> = {
  evening: { zh: '白天没人，晚上再去', en: 'Nobody in by day: come in the evening' },
  weekend: { zh: '平时没人，周末再去', en: 'Nobody in on weekdays: come at the weekend' },
  'ask-neighbour': { zh: '都没碰到，问问邻居', en: 'Never met: ask a neighbour' },
}
