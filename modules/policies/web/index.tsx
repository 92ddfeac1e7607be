import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Who is owed what, the policies themselves, and the district's editor. */
export const web: RoomWeb = {
  room: 'policies',
  pages: [
    { path: '/policies', load: part(() => import('./pages/policies-page.tsx'), 'PoliciesPage') },
    { path: '/policies/kinds', load: part(() => import('./pages/kinds-page.tsx'), 'KindsPage') },
    { path: '/policies/kinds/$policy', load: part(() => import('./pages/kind-page.tsx'), 'KindPage') },
    { path: '/policies/cases/$caseId', load: part(() => import('./pages/case-page.tsx'), 'CasePage') },
    { path: '/policies/cases/$caseId/letter', load: part(() => import('./pages/letter-page.tsx'), 'LetterPage') },
    {
      path: '/policies/snapshots/$snapshotId',
      load: part(() => import('./pages/snapshot-page.tsx'), 'SnapshotPage'),
    },
    { path: '/policies/edit', load: part(() => import('./pages/versions-page.tsx'), 'VersionsPage') },
    { path: '/policies/edit/$policy', load: part(() => import('./pages/editor-page.tsx'), 'EditorPage') },
  ],
  nav: [
    { to: '/policies', label: msg`政策`, order: 22, for: ['worker', 'chair'] },
    { to: '/policies/edit', label: msg`政策`, order: 17, for: ['district'] },
  ],
  fills: [{ slot: 'person.panels', order: 10, load: part(() => import('./parts/person-panel.tsx'), 'PersonPanel') }],
}
