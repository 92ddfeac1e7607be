import { chineseDay } from '#kit/pure/official-words.ts'
import { baseNames, kindNames } from './kind-names.ts'
import { type PaperFacts, quorumWords, voteWords } from './paper.ts'

const LONGEST = 2_000
const TITLE = 40

/**
 * What hangs on the board: when, where, how many, what was resolved, who does it until when. No name of anybody present, no
 * minutes, nothing marked private; of owners only bodies, a colleague is the committee. At most 2,000 characters: items that no
 * longer fit are counted.
 */
export function publicText(facts: PaperFacts): { title: string; body: string } {
  const measure = facts.base === null ? '人' : baseNames[facts.base].zh
  const head = [
    `${chineseDay(facts.day)} ${facts.from}在${facts.place}开了${kindNames[facts.kind].zh}。${quorumWords(facts, measure)}`,
    facts.agreed > 0 ? `会议记录经到会 ${facts.agreed} 人确认。` : '',
  ].join('')
  const open = facts.items.filter((item) => !item.private)
  const hidden = facts.items.length - open.length
  const parts = open.map(({ title, cards }, index) => {
    const resolved = cards
      .filter((card) => card.outcome !== 'proposed')
      .map((card) => {
        const who = card.ownerIsParty ? card.owner : '居委会'
        const task = card.owner === null ? '' : `由${who}办，${chineseDay(card.dueOn ?? '')}前办好。`
        const dissent = card.dissent.length === 0 ? '' : `有 ${card.dissent.length} 人保留不同意见。`
        return `\n　${card.proposal}：${voteWords(card)}${task}${dissent}`
      })
      .join('')
    return `\n${index + 1}．${title}${resolved === '' ? '：听取了意见。' : resolved}`
  })
  const tail = hidden > 0 ? `\n另有 ${hidden} 项涉及个人，不公开。` : ''
  const rest = (left: number) => (left > 0 ? `\n还有 ${left} 项，请到居委会看全文。` : '')
  let body = head
  let taken = 0
  for (const part of parts) {
    if ([...(body + part + tail + rest(parts.length))].length > LONGEST) break
    body += part
    taken += 1
  }
  body += rest(parts.length - taken) + tail
  const title = `${facts.title}：结果`
  return { title: [...title].length > TITLE ? `${[...facts.title].slice(0, TITLE - 3).join('')}：结果` : title, body }
}
