import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '#kit/pure/refusal.ts'
import { languageOf } from '#kit/server/language.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { ServeBare } from '#kit/server/room.ts'
import { endpoints as e } from '../../contract.ts'
import { boardPage, missingPage, noticePage } from './board-page.ts'
import { feedXml } from './feed.ts'
import { keptPage, type Page } from './kept.ts'
import { onGround, readBoard, readBoardNotice } from './read-board.ts'
import { screenPage } from './screen.ts'
import type { Language } from './words.ts'

const html = 'text/html; charset=utf-8'
const rss = 'application/rss+xml; charset=utf-8'

/** The public board. Every answer comes from memory; nothing is set, read or written about who asks. */
export function serveBoard(serveBare: ServeBare, parts: Parts): void {
  const { origin } = parts.config
  const board = (code: string, compound: string | null, language: Language) =>
    keptPage(parts, code, `board ${language} ${compound ?? ''}`, () =>
      onGround(parts, code, async (unit) => {
        const found = await readBoard(unit, compound)
        return { html: boardPage(found, language), type: html, changesAt: found.changesAt }
      }),
    )

  serveBare(e.board, ({ params, query, request, reply }) =>
    answer(request, reply, board(params.code, null, spoken(query.lang, request))),
  )
  serveBare(e.compoundBoard, ({ params, query, request, reply }) =>
    answer(request, reply, board(params.code, params.compound, spoken(query.lang, request))),
  )
  serveBare(e.boardNotice, ({ params, query, request, reply }) => {
    const language = spoken(query.lang, request)
    const made = keptPage(parts, params.code, `notice ${language} ${params.notice}`, () =>
      onGround(parts, params.code, async (unit) => {
        const found = await readBoard(unit, null)
        const notice = await readBoardNotice(unit, params.notice)
        return { html: noticePage(found, notice, language), type: html, changesAt: found.changesAt }
      }),
    )
    return answer(request, reply, made)
  })
  serveBare(e.feed, ({ params, request, reply }) =>
    answer(
      request,
      reply,
      keptPage(parts, params.code, 'feed', () =>
        onGround(parts, params.code, async (unit) => {
          const found = await readBoard(unit, null)
          return { html: feedXml(found, origin), type: rss, changesAt: found.changesAt }
        }),
      ),
    ),
  )
  serveBare(e.screen, ({ params, query, request, reply }) => {
    const compound = query.compound ?? null
    const made = keptPage(parts, params.code, `screen ${compound ?? ''}`, () =>
      onGround(parts, params.code, async (unit) => {
        const found = await readBoard(unit, compound)
        return { html: await screenPage(found, origin), type: html, changesAt: found.changesAt }
      }),
    )
    return answer(request, reply, made)
  })

  serveFile(serveBare, e.boardStyle, 'board.css', 'text/css; charset=utf-8')
  serveFile(serveBare, e.screenStyle, 'screen.css', 'text/css; charset=utf-8')
  serveFile(serveBare, e.screenScript, 'screen.js', 'text/javascript; charset=utf-8')
  serveFile(serveBare, e.screenWorker, 'worker.js', 'text/javascript; charset=utf-8')
}

function serveFile(serveBare: ServeBare, declared: typeof e.boardStyle, name: string, type: string): void {
  const body = readFileSync(join(import.meta.dirname, '../public', name))
  serveBare(declared, async ({ reply }) => reply.header('cache-control', 'no-cache').type(type).send(body))
}

const spoken = (asked: Language | undefined, request: FastifyRequest): Language =>
  asked ?? (languageOf(request) === 'en' ? 'en' : 'zh')

async function answer(request: FastifyRequest, reply: FastifyReply, making: Promise<Page>): Promise<FastifyReply> {
  try {
    const page = await making
    const packs = request.headers['accept-encoding']?.includes('gzip') ?? false
    void reply.header('cache-control', 'no-cache').header('vary', 'accept-language, accept-encoding').type(page.type)
    if (packs) void reply.header('content-encoding', 'gzip')
    return reply.send(packs ? page.packed : page.body)
  } catch (error) {
    // A person with a browser reads a page; a program gets the refusal.
    const person = request.headers.accept?.includes('text/html') ?? false
    if (!(error instanceof Refusal) || !person) throw error
    return reply
      .status(404)
      .type(html)
      .send(missingPage(spoken(undefined, request)))
  }
}
