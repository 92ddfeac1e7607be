/** The door of `elections`: what other rooms may ask of it. */
export { addCandidate } from './server/commands/candidates.ts'
export { beginTerm, closeElection } from './server/commands/close-election.ts'
export { enterSheet, openBox } from './server/commands/count.ts'
export { planElection } from './server/commands/plan-election.ts'
export { closePolls, openPolls, sealBox } from './server/commands/polls.ts'
export { handOut, noteFate } from './server/commands/slips.ts'
export { listVoters, readElection } from './server/queries/elections.ts'
