/** The door of `topics`: what other rooms may ask of it. */
export { decide, type Decided, moveUp, tellBecame } from './server/commands/decide.ts'
export { putCall, putIdlePlace } from './server/commands/keep-ground.ts'
export { appeal, hide, judge } from './server/commands/moderate.ts'
export { addPoint, answerPoint, enterPoint, supportPoint } from './server/commands/points.ts'
export { openTopic, proposeTopic } from './server/commands/propose-topic.ts'
export { putOption } from './server/commands/put-option.ts'
export { setForum } from './server/commands/set-forum.ts'
export { type TopicForMeeting, topicsForMeeting } from './server/queries/for-meeting.ts'
