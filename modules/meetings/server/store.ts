/** All SQL of `meetings`. */
export type { ItemRow, LineRow, MeetingRow, PledgeRow, ResolutionRow, SeatRow, VoiceRow } from './store/base.ts'
export * from './store/meetings.ts'
export * from './store/papers.ts'
export * from './store/resolutions.ts'
export * from './store/retention.ts'
export * from './store/seats.ts'
