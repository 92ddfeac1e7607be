/** The door of `privacy`: what other rooms may ask of it. */
export { concernPersons, noteIncident, startAssessment } from './server/commands/papers.ts'
export { answerRequest, askAtCounter, askMyself, checkIdentity } from './server/commands/requests.ts'
