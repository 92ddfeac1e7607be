import { atRight, blank, body, fact, heading, officialPaper, signs, title } from '#kit/server/official-paper.ts'
import { chineseDay, ordinal } from '#kit/pure/official-words.ts'
import { baseNames, kindNames } from '../../domain/kind-names.ts'
import { type PaperFacts, quorumWords, voteWords } from '../../domain/paper.ts'

/** 业委会会议 → 业委会会议记录; 露台的事 → 露台的事会议记录. */
const titleOf = (title: string): string => (title.endsWith('会议') ? `${title}记录` : `${title}会议记录`)

const join = (names: readonly string[]): string => (names.length === 0 ? '无' : names.join('、'))

/**
 * The minutes as an official paper (公文), for the file of the committee: it holds names and what is private.
 */
export function officialMinutes(facts: PaperFacts): Promise<Buffer> {
  const measure = facts.base === null ? '人' : baseNames[facts.base].zh
  const children = [
    ...[facts.issuer, titleOf(facts.title)].map(title),
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
    ...facts.items.flatMap((item, index) => [
      heading(`${ordinal(index + 1)}、${item.title}`),
      ...item.lines.map((line) => body(line.private ? `${line.words}（不公开）` : line.words)),
      ...item.cards.flatMap((card) => [
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
    body(`到会 ${facts.came} 人，确认记录 ${facts.agreed} 人。`, true),
    ...facts.objections.map((one) =>
      body(`对记录的意见：${one.name}${one.words === null ? '' : `，${one.words}`}。`, true),
    ),
    signs('主持人', '记录人'),
    ...(facts.rule.consent.by === 'signatures' ? [signs('到会委员')] : []),
    blank(true),
    blank(true),
    atRight(facts.issuer, true),
    atRight(chineseDay(facts.day)),
  ]
  return officialPaper({ title: facts.title, issuer: facts.issuer, children })
}
