import { alarmEndpoints } from './contract/alarm.ts'
import { incidentEndpoints } from './contract/incidents.ts'
import { recordEndpoints } from './contract/records.ts'

export { refusals } from './contract/refusals.ts'
export const endpoints = { ...alarmEndpoints, ...recordEndpoints, ...incidentEndpoints }
