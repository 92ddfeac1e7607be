import QRCode from 'qrcode'
import { type Block, blocksOf } from '../../domain/body.ts'
import { kindNames } from '../../domain/kinds.ts'
import { escaped, logo, pageHtml } from './html.ts'
import type { Board, PublicNotice } from './read-board.ts'
import { sayDay, sayEnd, sayEvent, wordsIn } from './words.ts'

/** How long a slide stays, in seconds; never less than twelve. */
const STAY = 15
const words = wordsIn('zh')

/**
 * The board for a screen: one notice a slide, the ones to come included with their hours, so that a screen without a network
 * goes on by the clock alone. The script turns them; without it the first one stands.
 */
export async function screenPage(board: Board, origin: string): Promise<string> {
  const shown = [...board.notices, ...board.coming]
  const slides = await Promise.all(shown.map((notice) => slideHtml(board, notice, origin)))
  return pageHtml({
    language: 'zh',
    title: `${words.board} · ${board.compound ?? board.name}`,
    styles: '/board/screen.css',
    head: '<script type="module" src="/board/screen.js"></script>\n',
    body: `<body data-stay="${STAY}" data-made="${board.now.getTime()}">
<header>${logo}<span>${escaped(words.committee(board.name))}${board.compound === null ? '' : `　${escaped(board.compound)}`}</span><span class="away" role="status" hidden></span><time class="num">${escaped(sayDay(board.now, board.now, 'zh'))}</time></header>
<main>
${slides.join('\n')}
<section class="slide none" hidden><h1>${words.none}</h1><p class="lead">${board.phone === null ? words.noneMore : `${words.questions} <b class="num">${escaped(board.phone)}</b>`}</p></section>
</main>
<footer><span class="next" data-word="${words.next}"></span><span class="dots" aria-hidden="true"></span><button type="button" data-pause="${words.pause}" data-go="${words.goOn}">${words.pause}</button></footer>
</body>`,
  })
}

async function slideHtml(board: Board, notice: PublicNotice, origin: string): Promise<string> {
  const { startsAt, endsAt, id } = notice
  const code = await QRCode.toString(`${origin}/board/${board.code}/notices/${id}`, { type: 'svg', margin: 0 })
  const [first, ...rest] = blocksOf(notice.body)
  const lead = first?.is === 'paragraph' ? first.text.replaceAll('\n', ' ') : ''
  const more = first?.is === 'paragraph' ? rest : [...(first ? [first] : []), ...rest]
  const event = sayEvent(notice, board.now, 'zh')
  // Nothing but a sentence or two: said large, so that it is read from the door.
  const plain = more.length === 0
  const corrected =
    notice.corrected === null
      ? ''
      : `<p class="corrected">↺ ${escaped(words.corrected(sayDay(notice.corrected.at, board.now, 'zh'), notice.corrected.why))}</p>`
  return `<section class="slide${plain ? ' plain' : ''}" data-from="${startsAt.getTime()}" data-until="${endsAt.getTime()}" data-title="${escaped(notice.title)}" aria-labelledby="s-${id}"${startsAt > board.now ? ' hidden' : ''}>
<h1 id="s-${id}">${escaped(notice.title)}</h1>
<p class="lead">${event === null ? '' : `<b>${escaped(event)}</b>　`}${escaped(lead)}</p>
${cellsHtml(more)}
<div class="below"><div class="rest">${restHtml(more)}${corrected}<p class="by">${escaped(kindNames[notice.kind].zh)}　${escaped(notice.poster)}　${escaped(words.until(sayEnd(endsAt, board.now, 'zh')))}</p></div>
<figure>${code}<figcaption>${words.scan}</figcaption></figure></div>
</section>`
}

function cellsHtml(blocks: readonly Block[]): string {
  const cells = blocks.flatMap((block) => (block.is === 'cells' ? block.cells : [])).slice(0, 4)
  if (cells.length === 0) return ''
  return `<dl class="cells">${cells.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`
}

/** What fits beneath: a few lines of the list, else the next paragraph. The rest is one scan away. */
function restHtml(blocks: readonly Block[]): string {
  const beside = blocks.some((block) => block.is === 'cells')
  const items = blocks.flatMap((block) => (block.is === 'list' ? block.items : [])).slice(0, beside ? 2 : 3)
  if (items.length > 0) return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  const next = blocks.find((block) => block.is === 'paragraph')
  return next?.is === 'paragraph' ? `<p class="words">${escaped(next.text)}</p>` : ''
}
