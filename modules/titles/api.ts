/** The door of `titles`: what other rooms may ask of it. */
export { headsOf, type HeldTitle, ownerKey } from './domain/heads.ts'
export type { Share } from './domain/shares.ts'
export { deleteTitles, saveTitles, type TitleOutcome } from './server/commands/save-titles.ts'
export { settleOrganisations } from './server/commands/settle-organisations.ts'
export { ownersOf, titlesOfHome } from './server/queries/titles.ts'
export type { NewTitle, Owner, Title } from './server/shape.ts'
