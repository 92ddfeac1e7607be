import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** What a neighbourhood talks over before anything is decided. */
export const web: RoomWeb = {
  room: 'topics',
  pages: [
    { path: '/topics', load: part(() => import('./pages/topics-page.tsx'), 'TopicsPage') },
    { path: '/topics/new', load: part(() => import('./pages/propose-page.tsx'), 'ProposePage') },
    { path: '/topics/rules', load: part(() => import('./pages/rules-page.tsx'), 'RulesPage') },
    { path: '/topics/$topicId', load: part(() => import('./pages/topic-page.tsx'), 'TopicPage') },
    { path: '/forum', load: part(() => import('./pages/forum-page.tsx'), 'ForumPage') },
    { path: '/forum/$topicId', load: part(() => import('./pages/forum-topic-page.tsx'), 'ForumTopicPage') },
    { path: '/idle-places', load: part(() => import('./pages/idle-places-page.tsx'), 'IdlePlacesPage') },
  ],
  nav: [
    { to: '/forum', label: msg`议事`, order: 50, under: 'deciding', for: ['worker', 'chair'] },
    { to: '/topics', label: msg`议事`, order: 40, for: ['property', 'owners', 'police', 'partner', 'subdistrict'] },
  ],
  fills: [
    { slot: 'home.panels', order: 40, load: part(() => import('./parts/home-panel.tsx'), 'TopicsPanel') },
    { slot: 'matter.side', order: 30, load: part(() => import('./parts/matter-side.tsx'), 'MatterTopics') },
  ],
}
