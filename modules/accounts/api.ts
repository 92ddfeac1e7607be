/** The door of `accounts`: what other rooms may ask of it. */
export { addUser } from './server/commands/add-user.ts'
export { offerSignIns } from './server/commands/offer-sign-ins.ts'
export { settleAccounts, type WantedAccount, type WantedStanding } from './server/commands/settle-accounts.ts'
export { readDemo } from './server/queries/session.ts'
export { residentOf, workersOf, type Resident, type Worker } from './server/queries/workers.ts'
export { accountsHere, type HereAccount, officersAbove, openPhones, residentsHere } from './server/queries/reach.ts'
export { type SmsGateway, smsGateway, SmsRefused } from './server/sms.ts'
