import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id } from '#kit/contract/shapes.ts'

const board = z.object({ code: z.string().regex(/^\d{12}$/) })
const language = z.object({ lang: z.enum(['zh', 'en']).optional() })
const page = z.unknown().describe('A page')

const common = {
  method: 'GET',
  needs: 'notices.read-board',
  kind: 'page',
  output: page,
} as const

/** The public board: pages that work without signing in and without JavaScript, and of whose readers nothing is kept. */
export const boardEndpoints = {
  board: endpoint({
    ...common,
    path: '/board/:code',
    summary: 'What hangs in a neighbourhood now',
    params: board,
    query: language,
    refusals: ['notices.unknown-board'],
  }),
  compoundBoard: endpoint({
    ...common,
    path: '/board/:code/compounds/:compound',
    summary: 'What hangs in one compound now',
    params: board.extend({ compound: id }),
    query: language,
    refusals: ['notices.unknown-board'],
  }),
  boardNotice: endpoint({
    ...common,
    path: '/board/:code/notices/:notice',
    summary: 'One notice with its corrections, also after it expired: where the code on the paper leads',
    params: board.extend({ notice: id }),
    query: language,
    refusals: ['notices.unknown-board', 'notices.unknown-notice'],
  }),
  feed: endpoint({
    ...common,
    path: '/board/:code/feed.xml',
    summary: 'The board as a feed (RSS 2.0)',
    params: board,
    refusals: ['notices.unknown-board'],
  }),
  screen: endpoint({
    ...common,
    path: '/board/:code/screen',
    summary: 'The board on a screen in a lobby; goes on for a week without a network',
    params: board,
    query: z.object({ compound: id.optional() }),
    refusals: ['notices.unknown-board'],
  }),
  boardStyle: endpoint({ ...common, path: '/board/board.css', summary: 'How the board looks' }),
  screenStyle: endpoint({ ...common, path: '/board/screen.css', summary: 'How the screen looks' }),
  screenScript: endpoint({ ...common, path: '/board/screen.js', summary: 'What turns the slides' }),
  screenWorker: endpoint({ ...common, path: '/board/worker.js', summary: 'What keeps the screen without a network' }),
}
