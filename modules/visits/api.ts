/** The door of `visits`: what other rooms may ask of it. */
export { planVisit } from './server/commands/plan-visit.ts'
export { putAgreement } from './server/commands/put-agreement.ts'
export { recordDay, type Recorded, recordVisit } from './server/commands/record-visit.ts'
export { type HomePicture, pictureOf } from './server/picture.ts'
export { usual as usualAgreement } from './domain/agreement.ts'
export type { SentVisit } from './contract/shapes.ts'
