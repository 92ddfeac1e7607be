/** The door of `meetings`: what other rooms may ask of it. */
export { come, markCame } from './server/commands/attend.ts'
export { type CalledMeeting, callMeeting } from './server/commands/call-meeting.ts'
export { answerFor, publish } from './server/commands/confirm-minutes.ts'
export { keepPledge, pledge } from './server/commands/pledge.ts'
export { decide, propose, review } from './server/commands/resolve.ts'
export { goToItem, seeAgenda, stepMeeting } from './server/commands/run-meeting.ts'
export { writeLines } from './server/commands/write-lines.ts'
