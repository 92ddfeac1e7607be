/** The door of `matters`: what other rooms may ask of it. */
export { putParty } from './server/commands/arrange.ts'
export { handOverAll } from './server/commands/hand-over.ts'
export { takeIn } from './server/commands/take-in.ts'
export { listMyMatters } from './server/queries/my-matters.ts'
export { readFigures } from './server/queries/read-figures.ts'
export { countQueue, readQueue } from './server/queries/read-queue.ts'
