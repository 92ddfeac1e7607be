import { part, type RoomWeb } from '../house.tsx'

/**
 * Every component in every state, and four mock-ups rebuilt from them with fixed data. In development and the gallery
 * build only; its words are not translated.
 */
export const web: RoomWeb = {
  room: 'gallery',
  nav: ['待办', '住户', '走访', '会议', '表决', '资金', '加梯', '公告'].map((word, order) => ({
    to: ['/gallery/queue', '/gallery/grid'][order] ?? `/gallery/nav/${order}`,
    label: { id: word },
    order,
  })),
  search: part(() => import('./search-example.tsx'), 'SearchExample'),
  pages: [
    {
      path: '/gallery',
      access: 'public',
      offline: true,
      load: part(() => import('./parts-page.tsx'), 'PartsPage'),
    },
    { path: '/gallery/fields', access: 'public', load: part(() => import('./fields-page.tsx'), 'FieldsPage') },
    {
      path: '/gallery/pictures',
      access: 'public',
      load: part(() => import('./pictures-page.tsx'), 'PicturesPage'),
    },
    { path: '/gallery/home', access: 'public', load: part(() => import('./home-page.tsx'), 'HomePage') },
    { path: '/gallery/report', access: 'public', load: part(() => import('./report-page.tsx'), 'ReportPage') },
    { path: '/gallery/queue', access: 'public', load: part(() => import('./queue-page.tsx'), 'QueuePage') },
    { path: '/gallery/grid', access: 'public', load: part(() => import('./grid-page.tsx'), 'GridExample') },
    { path: '/gallery/sheet', access: 'public', load: part(() => import('./sheet-page.tsx'), 'SheetPage') },
  ],
}
