/** The door of `privacy`: what other rooms may ask of it. */
export { askAtCounter } from './server/commands/requests.ts'
