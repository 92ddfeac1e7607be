import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Signing in, the own settings, who works here, who lives where, and who acts for whom. */
export const web: RoomWeb = {
  room: 'accounts',
  pages: [
    { path: '/sign-in', access: 'public', load: part(() => import('./pages/sign-in-page.tsx'), 'SignInPage') },
    {
      path: '/sign-in/staff',
      access: 'public',
      for: 'work',
      load: part(() => import('./pages/staff-sign-in-page.tsx'), 'StaffSignInPage'),
    },
    {
      path: '/second-factor',
      access: 'public',
      for: 'work',
      load: part(() => import('./pages/second-factor-page.tsx'), 'SecondFactorPage'),
    },
    {
      path: '/second-factor/set-up',
      access: 'public',
      for: 'work',
      load: part(() => import('./pages/set-up-page.tsx'), 'SetUpPage'),
    },
    {
      path: '/invitation',
      access: 'public',
      for: 'work',
      load: part(() => import('./pages/invitation-page.tsx'), 'InvitationPage'),
    },
    {
      path: '/first-run',
      access: 'public',
      for: 'work',
      load: part(() => import('./pages/first-run-page.tsx'), 'FirstRunPage'),
    },
    { path: '/settings', load: part(() => import('./pages/settings-page.tsx'), 'SettingsPage') },
    { path: '/bind', load: part(() => import('./pages/bind-page.tsx'), 'BindPage') },
    { path: '/acting', load: part(() => import('./pages/acting-page.tsx'), 'ActingPage') },
    { path: '/staff', load: part(() => import('./pages/staff-page.tsx'), 'StaffPage') },
    { path: '/emergency', for: 'work', load: part(() => import('./pages/emergency-page.tsx'), 'EmergencyPage') },
    { path: '/office', load: part(() => import('./pages/office-page.tsx'), 'OfficePage') },
    { path: '/bindings', load: part(() => import('./pages/bindings-page.tsx'), 'BindingsPage') },
    { path: '/bindings/print', load: part(() => import('./pages/print-codes-page.tsx'), 'PrintCodesPage') },
    { path: '/consents', load: part(() => import('./pages/consents-page.tsx'), 'ConsentsPage') },
  ],
  nav: [
    { to: '/office', label: msg`街道和区里`, order: 12, for: ['operator'] },
    { to: '/bindings', label: msg`住户账号`, order: 60, under: 'people', for: ['worker', 'chair'] },
    { to: '/staff', label: msg`同事`, order: 61, under: 'keeping', for: ['worker', 'chair', 'operator'] },
  ],
  fills: [
    {
      slot: 'household.panels',
      order: 60,
      load: part(() => import('./parts/home-accounts.tsx'), 'HomeAccounts'),
    },
    { slot: 'home.own', order: 90, load: part(() => import('./parts/home-panel.tsx'), 'HomePanel') },
    { slot: 'post.acts', order: 10, load: part(() => import('./parts/post-account.tsx'), 'PostAccount') },
    { slot: 'house.everywhere', order: 1, load: part(() => import('./parts/idle-lock.tsx'), 'IdleLock') },
  ],
}
