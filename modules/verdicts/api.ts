/** The door of `verdicts`: what other rooms may ask of it. */
export { announce } from './server/commands/announce.ts'
export { type KeptPack, readPack } from './server/kept-packs.ts'
export { recordVerdict } from './server/commands/record-verdict.ts'
export { listVerdicts, packFile, readVerdict } from './server/queries/verdicts.ts'
export { type Report as PackReport } from './server/verify/report.ts'
export { verifyPair } from './server/verify/verify-pair.ts'
export { verifyPack } from './server/verify/verify-pack.ts'
