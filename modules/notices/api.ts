/** The door of `notices`: what other rooms may ask of it. */
export { correctNotice, endNotice, proveNotice } from './server/commands/change-notice.ts'
export { type Draft, postNotice } from './server/commands/post-notice.ts'
export { listNotices, proofOf, readNotice } from './server/queries/notices.ts'
export { looksPersonal } from './domain/looks-personal.ts'
