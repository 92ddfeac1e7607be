/** The door of `policies`: what other rooms may ask of it. */
export { answerFact, type NewAnswer } from './server/commands/answer-fact.ts'
export { noteAuthorisation } from './server/commands/authorise.ts'
export { assess } from './server/commands/assess.ts'
export { publishVersion } from './server/commands/publish.ts'
export { takeStep, takeUp, tellAtDoor } from './server/commands/step-case.ts'
export { takeSnapshot } from './server/commands/take-snapshot.ts'
export { policyTitles } from './server/versions.ts'
export { readPolicyChances } from './server/queries/policies.ts'
export { type FactValue, isFactKey } from './domain/facts.ts'
export {
  casesToTell,
  kindOf,
  type Question,
  questionsFor,
  stillToTell,
  type ToTell,
} from './server/queries/at-the-door.ts'
