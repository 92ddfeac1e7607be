import { chineseDay, ordinal } from '#kit/pure/official-words.ts'
import { atRight, blank, body, heading, officialPaper, title } from '#kit/server/official-paper.ts'
import { type Announced, announcementParts } from '../../domain/announcement.ts'

/** The announcement as an official paper (公文). */
export function officialAnnouncement(facts: Announced): Promise<Buffer> {
  const children = [
    ...[facts.issuer, '表决结果公告'].map(title),
    blank(),
    body(`${facts.page.scope}：${facts.page.title}。`),
    ...announcementParts(facts).flatMap((part, at) => [
      heading(`${ordinal(at + 1)}、${part.heading}`),
      ...part.lines.map((text) => body(text)),
    ]),
    blank(),
    atRight(facts.issuer, true),
    atRight(chineseDay(facts.on)),
  ]
  return officialPaper({ title: facts.page.title, issuer: facts.issuer, children })
}
