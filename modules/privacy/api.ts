/** The door of `privacy`: what other rooms may ask of it. */
export { noteIncident, startAssessment } from './server/commands/papers.ts'
export { askAtCounter, askMyself } from './server/commands/requests.ts'
