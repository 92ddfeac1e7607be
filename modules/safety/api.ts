/** The door of `safety`: what other rooms may ask of it. */
export { setSafety } from './server/commands/keep-record.ts'
export { openAlarmList } from './server/commands/open-list.ts'
export { addEvents, makeMatter, openIncident } from './server/commands/run-incident.ts'
