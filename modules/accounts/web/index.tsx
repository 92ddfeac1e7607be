import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** Signing in, the own settings, who works here, who lives where, and who acts for whom. */
export const web: RoomWeb = {
  room: 'accounts',
  pages: [
    { path: '/sign-in', access: 'public', load: async () => (await import('./pages/sign-in-page.tsx')).SignInPage },
    {
      path: '/sign-in/staff',
      access: 'public',
      for: 'work',
      load: async () => (await import('./pages/staff-sign-in-page.tsx')).StaffSignInPage,
    },
    {
      path: '/second-factor',
      access: 'public',
      for: 'work',
      load: async () => (await import('./pages/second-factor-page.tsx')).SecondFactorPage,
    },
    {
      path: '/second-factor/set-up',
      access: 'public',
      for: 'work',
      load: async () => (await import('./pages/set-up-page.tsx')).SetUpPage,
    },
    {
      path: '/invitation',
      access: 'public',
      for: 'work',
      load: async () => (await import('./pages/invitation-page.tsx')).InvitationPage,
    },
    {
      path: '/first-run',
      access: 'public',
      for: 'work',
      load: async () => (await import('./pages/first-run-page.tsx')).FirstRunPage,
    },
    { path: '/settings', load: async () => (await import('./pages/settings-page.tsx')).SettingsPage },
    { path: '/bind', load: async () => (await import('./pages/bind-page.tsx')).BindPage },
    { path: '/acting', load: async () => (await import('./pages/acting-page.tsx')).ActingPage },
    { path: '/staff', load: async () => (await import('./pages/staff-page.tsx')).StaffPage },
    { path: '/emergency', for: 'work', load: async () => (await import('./pages/emergency-page.tsx')).EmergencyPage },
    { path: '/office', load: async () => (await import('./pages/office-page.tsx')).OfficePage },
    { path: '/bindings', load: async () => (await import('./pages/bindings-page.tsx')).BindingsPage },
    { path: '/bindings/print', load: async () => (await import('./pages/print-codes-page.tsx')).PrintCodesPage },
    { path: '/consents', load: async () => (await import('./pages/consents-page.tsx')).ConsentsPage },
  ],
  nav: [
    { to: '/bindings', label: msg`住户账号`, order: 60, for: ['worker', 'chair'] },
    { to: '/staff', label: msg`同事`, order: 61, for: ['worker', 'chair', 'operator'] },
  ],
  fills: [
    {
      slot: 'household.panels',
      order: 60,
      load: async () => (await import('./parts/home-accounts.tsx')).HomeAccounts,
    },
    { slot: 'home.panels', order: 90, load: async () => (await import('./parts/home-panel.tsx')).HomePanel },
    { slot: 'post.acts', order: 10, load: async () => (await import('./parts/post-account.tsx')).PostAccount },
    { slot: 'house.everywhere', order: 1, load: async () => (await import('./parts/idle-lock.tsx')).IdleLock },
  ],
}
