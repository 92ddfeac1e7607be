import { factOf, isFactKey } from '../domain/facts.ts'

/** States and sources in words, for the person who reads what is held. */
export const caseWords: Record<string, { zh: string; en: string }> = {
  found: { zh: '找到了，还没告知', en: 'Found, not told yet' },
  told: { zh: '告知了', en: 'Told' },
  papers: { zh: '在备材料', en: 'Getting the papers ready' },
  applied: { zh: '申请了', en: 'Applied' },
  decided: { zh: '批准了', en: 'Granted' },
  received: { zh: '领到了', en: 'Received' },
  declined: { zh: '没有批', en: 'Not granted' },
  'not-wanted': { zh: '本人不需要', en: 'Not wanted' },
  'not-after-all': { zh: '核实后情况不同', en: 'Turned out otherwise' },
  door: { zh: '上门时说的', en: 'Said at the door' },
  counter: { zh: '窗口说的', en: 'Said at the counter' },
  phone: { zh: '电话里说的', en: 'Said by telephone' },
  person: { zh: '本人填的', en: 'Filled in by the person' },
  paper: { zh: '看过材料', en: 'From a paper' },
  check: { zh: '经济核对', en: 'Economic check' },
  settled: { zh: '核对后定的', en: 'Settled after a check' },
}

export const factWords = (fact: string, tongue: 'zh' | 'en'): string =>
  isFactKey(fact) ? factOf(fact).name[tongue] : fact
