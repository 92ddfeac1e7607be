import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** What came up to those who answer for an area. */
export const web: RoomWeb = {
  room: 'places',
  pages: [{ path: '/raised', load: part(() => import('./pages/raised-page.tsx'), 'RaisedPage') }],
  nav: [{ to: '/raised', label: msg`报上来的`, order: 4, for: ['subdistrict', 'district'] }],
}
