import { kindNames } from '../../domain/kinds.ts'
import { bodyHtml, escaped } from './html.ts'
import type { Board } from './read-board.ts'

/** The board as RSS 2.0: what hangs now, in full. */
export function feedXml(board: Board, origin: string): string {
  const home = `${origin}/board/${board.code}`
  const items = board.notices.map(
    (one) => `<item>
<title>${escaped(one.title)}</title>
<link>${home}/notices/${one.id}</link>
<guid isPermaLink="false">${one.id}${one.corrected === null ? '' : `/${one.corrected.at.getTime()}`}</guid>
<category>${escaped(kindNames[one.kind].zh)}</category>
<pubDate>${(one.corrected?.at ?? one.startsAt).toUTCString()}</pubDate>
<description>${escaped(bodyHtml(one.body))}</description>
</item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escaped(`${board.name}公告栏`)}</title>
<link>${home}</link>
<description>${escaped(`${board.name}居委会贴出的公告`)}</description>
<language>zh-CN</language>
<atom:link href="${home}/feed.xml" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel>
</rss>
`
}
