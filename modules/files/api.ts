/** The door of `files`: what other rooms may ask of it. */
export { attachFiles, dropFiles } from './server/commands/attach-files.ts'
export { keepFile } from './server/commands/keep-file.ts'
export { digestsOf, filesOf, filesOfMany } from './server/queries/files.ts'
export type { Owner } from './server/store.ts'
export type { FileFacts } from './contract.ts'
