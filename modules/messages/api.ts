/** The door of `messages`: what other rooms may ask of it. */
export type { Filling } from './domain/fill.ts'
export type { Audience } from './server/audience.ts'
export { bindFollower } from './server/commands/inbox.ts'
export { noteCall } from './server/commands/by-hand.ts'
export { tell, type Tell } from './server/commands/tell.ts'
export { readThread, type Told } from './server/queries/messages.ts'
