import { part, type RoomWeb } from '#kit/web/house.tsx'

/** No page of its own: the common papers on the desk of a compound's three. */
export const web: RoomWeb = {
  room: 'files',
  pages: [],
  fills: [{ slot: 'troika.papers', order: 10, load: part(() => import('./parts/papers.tsx'), 'Papers') }],
}
