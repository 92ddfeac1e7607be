/** The door of `people`: what other rooms may ask of it. */
export { blankFacts, changedFacts, mergedFacts, type RosterFacts } from './domain/facts.ts'
export { ageOn, maskName } from './domain/identity.ts'
export { deleteDoubts, deletePersons, withdrawDoubts } from './server/commands/delete-persons.ts'
export { type Doubt, saveDoubts } from './server/commands/save-doubts.ts'
export {
  type PersonRestore,
  type PersonSave,
  restorePersons,
  type Saved,
  savePersons,
} from './server/commands/save-persons.ts'
export {
  blindIdNumber,
  digestOfFacts,
  knownFacts,
  type PersonKey,
  personKeys,
  rosterFacts,
} from './server/queries/roster.ts'
export { type Found, searchRegister } from './server/queries/search.ts'
export { personsOfHome } from './server/queries/register.ts'
export { type KnownPerson, readPersons } from './server/queries/person.ts'
export { livingIn, livingWith, type StandingFacts, standingFacts } from './server/queries/standing-facts.ts'
export { checkReason, reveal } from './server/commands/reveal.ts'
export { addPerson } from './server/commands/add-person.ts'
export { needsGuardianConsent } from './domain/guardian.ts'
export {
  type GuardianConsent,
  guardianConsents,
  lacksGuardianConsent,
  noteGuardianConsent,
  withdrawGuardianConsent,
} from './server/commands/guardian.ts'
export { answerCorrection, readCorrection } from './server/commands/requests.ts'
export { openMobiles, type Reach, reachHomes, reachPersons } from './server/queries/reach.ts'
export { type CareForRules, careForRules } from './server/queries/care-for-rules.ts'
export { openForRound, type OpenPerson } from './server/commands/open-for-round.ts'
export { type FillableField, fillUnknown, readFillable } from './server/commands/fill-unknown.ts'
export { correctPerson } from './server/commands/correct-person.ts'
export { type AtHome, numbersToRing, peopleAtHomes, type RingUp } from './server/queries/at-homes.ts'
