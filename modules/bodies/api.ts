/** The door of `bodies`: what other rooms may ask of it. */
export { askBody, answerAsk, finishAsk } from './server/commands/ask-body.ts'
export { beginHandover, passItem } from './server/commands/handover.ts'
export { endPost } from './server/commands/end-post.ts'
export { fileMembers } from './server/commands/file-members.ts'
export { holdPost } from './server/commands/hold-post.ts'
export { noteMeeting } from './server/commands/meetings.ts'
export { type NewTerm, openTerm } from './server/commands/open-term.ts'
export { defineRed } from './server/commands/settings.ts'
export { type SettledBody, settleBodies, type WantedBody, type WantedPost } from './server/commands/settle-bodies.ts'
export { type NewPost, takePost } from './server/commands/take-post.ts'
export { listBodies } from './server/queries/list-bodies.ts'
export {
  bodiesOnlyOf,
  compoundsMinded,
  compoundsServed,
  holdersOf,
  isReElecting,
  postsOf,
  refuseOtherCompounds,
} from './server/queries/posts.ts'
export { readBody } from './server/queries/read-body.ts'
export type { BodyKind, GroundKey } from './contract/words.ts'
export { ruleOn } from './domain/law.ts'
export type { Post } from './server/shape.ts'
