/** The door of `policies`: what other rooms may ask of it. */
export { answerFact, type NewAnswer } from './server/commands/answer-fact.ts'
export { noteAuthorisation } from './server/commands/authorise.ts'
export { assess } from './server/commands/assess.ts'
export { publishVersion } from './server/commands/publish.ts'
export { takeStep, takeUp, tellAtDoor } from './server/commands/step-case.ts'
export { takeSnapshot } from './server/commands/take-snapshot.ts'
export { casesToTell, type Question, questionsFor, type ToTell } from './server/queries/at-the-door.ts'
export { readPolicyChances } from './server/queries/policies.ts'
