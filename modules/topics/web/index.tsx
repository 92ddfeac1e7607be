import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

/** What a neighbourhood talks over before anything is decided. */
export const web: RoomWeb = {
  room: 'topics',
  pages: [
    { path: '/topics', load: async () => (await import('./pages/topics-page.tsx')).TopicsPage },
    { path: '/topics/new', load: async () => (await import('./pages/propose-page.tsx')).ProposePage },
    { path: '/topics/rules', load: async () => (await import('./pages/rules-page.tsx')).RulesPage },
    { path: '/topics/$topicId', load: async () => (await import('./pages/topic-page.tsx')).TopicPage },
    { path: '/forum', load: async () => (await import('./pages/forum-page.tsx')).ForumPage },
    { path: '/forum/$topicId', load: async () => (await import('./pages/forum-topic-page.tsx')).ForumTopicPage },
    { path: '/idle-places', load: async () => (await import('./pages/idle-places-page.tsx')).IdlePlacesPage },
  ],
  nav: [
    { to: '/forum', label: msg`议事`, order: 50, for: ['worker', 'chair'] },
    { to: '/topics', label: msg`议事`, order: 40, for: ['property', 'owners', 'police', 'partner', 'subdistrict'] },
  ],
  fills: [
    { slot: 'home.panels', order: 40, load: async () => (await import('./parts/home-panel.tsx')).TopicsPanel },
    { slot: 'matter.side', order: 30, load: async () => (await import('./parts/matter-side.tsx')).MatterTopics },
  ],
}
