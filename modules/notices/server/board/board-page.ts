import { kindNames } from '../../domain/kinds.ts'
import { bodyHtml, escaped, logo, pageHtml } from './html.ts'
import type { Board, BoardNotice, PublicNotice } from './read-board.ts'
import { type Language, sayDay, sayEnd, sayEvent, wordsIn } from './words.ts'

/** The board as a page: everything that hangs, in full, the latest first. */
export function boardPage(board: Board, language: Language): string {
  const words = wordsIn(language)
  const count = board.notices.length
  const name = words.committee(board.name)
  const title = `${words.board} · ${board.compound ?? board.name}`
  const feed = `/board/${board.code}/feed.xml`
  return pageHtml({
    language,
    title,
    head: `<link rel="alternate" type="application/rss+xml" title="${escaped(title)}" href="${feed}">\n`,
    body: `<body>
${headHtml(name, language)}
<main>
<h1>${escaped(count === 0 ? words.none : words.count(count))}</h1>
${board.compound === null ? '' : `<p class="lead">${escaped(board.compound)}</p>`}
${compoundsHtml(board, language)}
${count === 0 ? `<p class="muted">${words.noneMore}</p>` : board.notices.map((one) => noticeHtml(board, one, language)).join('\n')}
</main>
${footHtml(board, language, [`<a href="/board/${board.code}/screen">${words.screen}</a>`, `<a href="${feed}">${words.feed}</a>`])}
</body>`,
  })
}

function noticeHtml(board: Board, notice: PublicNotice, language: Language): string {
  const words = wordsIn(language)
  const { id, title, number, poster, corrected } = notice
  return `<article aria-labelledby="t-${id}">
<p class="kind"><span>${escaped(kindNames[notice.kind][language])}</span>${notice.compound === null ? '' : `<span>${escaped(notice.compound)}</span>`}<span class="num">${escaped(number)}</span></p>
<h2 id="t-${id}"><a href="/board/${board.code}/notices/${id}${language === 'en' ? '?lang=en' : ''}">${escaped(title)}</a></h2>
${eventHtml(notice, board, language)}<div class="text" lang="zh-CN">${bodyHtml(notice.body)}</div>
${corrected === null ? '' : `<p class="corrected">${escaped(words.corrected(sayDay(corrected.at, board.now, language), corrected.why))}</p>`}
<p class="by">${escaped(poster)}<br><span class="muted">${escaped(hangs(notice, board, language))}</span></p>
</article>`
}

/** When the meeting is, or when it was decided: what people look for first. */
function eventHtml(notice: PublicNotice, { now }: Board, language: Language): string {
  const said = sayEvent(notice, now, language)
  return said === null ? '' : `<p class="event"><b>${escaped(said)}</b></p>\n`
}

/** From when to when it hangs. */
const hangs = ({ startsAt, endsAt }: PublicNotice, { now }: Board, language: Language): string =>
  [sayDay(startsAt, now, language), wordsIn(language).until(sayEnd(endsAt, now, language))].join(
    language === 'en' ? ', ' : '，',
  )

function compoundsHtml(board: Board, language: Language): string {
  if (board.compounds.length < 2) return ''
  const words = wordsIn(language)
  const query = language === 'en' ? '?lang=en' : ''
  const links = [
    { href: `/board/${board.code}${query}`, name: words.all, on: board.compound === null },
    ...board.compounds.map(({ id, name }) => ({
      href: `/board/${board.code}/compounds/${id}${query}`,
      name,
      on: board.compound === name,
    })),
  ]
  return `<nav class="compounds" aria-label="${words.all}">${links.map(({ href, name, on }) => `<a href="${href}"${on ? ' aria-current="page"' : ''}>${escaped(name)}</a>`).join('')}</nav>`
}

export const headHtml = (name: string, language: Language): string =>
  `<header>${logo}<span>${escaped(name)}</span><a href="?lang=${language === 'en' ? 'zh' : 'en'}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${wordsIn(language).other}</a></header>`

function footHtml(board: Pick<Board, 'phone'>, language: Language, links: readonly string[]): string {
  const words = wordsIn(language)
  const phone =
    board.phone === null
      ? ''
      : `<p class="call">${words.questions} <a class="num" href="tel:${escaped(board.phone)}">${escaped(board.phone)}</a></p>`
  return `<footer>${phone}<p>${links.join('')}</p><p class="muted">${words.private}</p></footer>`
}

/** One notice: where the code on the paper leads, to see whether it still holds. */
export function noticePage(board: Board, notice: BoardNotice, language: Language): string {
  const words = wordsIn(language)
  const day = (at: Date) => sayDay(at, board.now, language)
  const state =
    notice.endedEarly !== null
      ? `<p class="state past">✕ ${escaped(words.endedEarly(day(notice.endedEarly.at), notice.endedEarly.why))}</p>`
      : notice.phase === 'past'
        ? `<p class="state past">✕ ${escaped(words.expired(sayEnd(notice.endsAt, board.now, language)))}</p>`
        : notice.corrected === null
          ? `<p class="state">✓ ${words.current}</p>`
          : `<p class="state changed">↺ ${escaped(words.corrected(day(notice.corrected.at), notice.corrected.why))}</p>`
  const earlier = notice.versions.slice(0, -1).toReversed()
  return pageHtml({
    language,
    title: `${notice.title} · ${board.name}`,
    body: `<body>
${headHtml(words.committee(board.name), language)}
<main>
<p class="kind"><span>${escaped(kindNames[notice.kind][language])}</span>${notice.compound === null ? '' : `<span>${escaped(notice.compound)}</span>`}<span class="num">${escaped(notice.number)}</span></p>
<h1 lang="zh-CN">${escaped(notice.title)}</h1>
${state}
<article class="alone">
${eventHtml(notice, board, language)}<div class="text" lang="zh-CN">${bodyHtml(notice.body)}</div>
<p class="by">${escaped(notice.poster)}<br><span class="muted">${escaped(hangs(notice, board, language))}</span></p>
</article>
${
  earlier.length === 0
    ? ''
    : `<section><h2>${words.versions}</h2>${earlier.map((one) => `<details><summary>${escaped(words.version(one.version))}，${escaped(day(one.at))}</summary><h3 lang="zh-CN">${escaped(one.title)}</h3><div class="text" lang="zh-CN">${bodyHtml(one.body)}</div></details>`).join('')}</section>`
}
</main>
${footHtml(board, language, [`<a href="/board/${board.code}${language === 'en' ? '?lang=en' : ''}">${words.back}</a>`])}
</body>`,
  })
}

/** For an address that leads to no board. */
export const missingPage = (language: Language): string => {
  const words = wordsIn(language)
  return pageHtml({
    language,
    title: words.missing,
    body: `<body>${headHtml(language === 'en' ? 'Mulin' : '睦邻', language)}<main><h1>${words.missing}</h1><p>${words.missingMore}</p></main></body>`,
  })
}
