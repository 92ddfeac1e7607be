/** The door of `rolls`: what other rooms may ask of it. */
export type { Electorate, Gap, LawfulSource } from './contract/words.ts'
export { canonicalRoll, type RollRight } from './domain/canonical.ts'
export { answerCorrection, askCorrection } from './server/commands/correct-roll.ts'
export {
  discardDraft,
  enterArea,
  gatherAgain,
  leaveOut,
  nameDelegates,
  sayRosterSource,
} from './server/commands/draft.ts'
export { freezeRoll } from './server/commands/freeze-roll.ts'
export { prepareRoll, type WantedRoll } from './server/commands/prepare-roll.ts'
export type { RollScope } from './server/gather.ts'
export { listFrozenRolls, namesOf, readRoll, rightsOf, rightsOfPerson, unresolvedOf } from './server/queries/rolls.ts'
export { mayRead, mayRun, rollsToRead, rollsToRun } from './server/queries/concern.ts'
export type { Roll } from './server/shape.ts'
