import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** Who is owed what, the policies themselves, and the district's editor. */
export const web: RoomWeb = {
  room: 'policies',
  pages: [
    { path: '/policies', load: async () => (await import('./pages/policies-page.tsx')).PoliciesPage },
    { path: '/policies/kinds', load: async () => (await import('./pages/kinds-page.tsx')).KindsPage },
    { path: '/policies/kinds/$policy', load: async () => (await import('./pages/kind-page.tsx')).KindPage },
    { path: '/policies/cases/$caseId', load: async () => (await import('./pages/case-page.tsx')).CasePage },
    { path: '/policies/cases/$caseId/letter', load: async () => (await import('./pages/letter-page.tsx')).LetterPage },
    {
      path: '/policies/snapshots/$snapshotId',
      load: async () => (await import('./pages/snapshot-page.tsx')).SnapshotPage,
    },
    { path: '/policies/edit', load: async () => (await import('./pages/versions-page.tsx')).VersionsPage },
    { path: '/policies/edit/$policy', load: async () => (await import('./pages/editor-page.tsx')).EditorPage },
  ],
  nav: [
    { to: '/policies', label: msg`政策`, order: 22, for: ['worker', 'chair'] },
    { to: '/policies/edit', label: msg`政策`, order: 17, for: ['district'] },
  ],
  fills: [
    { slot: 'person.panels', order: 10, load: async () => (await import('./parts/person-panel.tsx')).PersonPanel },
  ],
}
