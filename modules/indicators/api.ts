/** The door of `indicators`: what other rooms may ask of it. */
export { figureKeys, withoutCompound } from './domain/keys.ts'
export { publish, type Publication } from './server/commands/settings.ts'
export { recountAreas, recountSince } from './server/commands/recount-all.ts'
export { readFigures } from './server/queries/read-figures.ts'
export { readHandle } from './server/queries/read-handle.ts'
