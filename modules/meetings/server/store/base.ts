import type { Selectable } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type {
  DB,
  MeetingsItem,
  MeetingsLine,
  MeetingsMeeting,
  MeetingsPledge,
  MeetingsResolution,
  MeetingsSeat,
  MeetingsVoice,
} from '../tables.gen.ts'

export const db = statements<DB>()

export type MeetingRow = Selectable<MeetingsMeeting>
export type SeatRow = Selectable<MeetingsSeat>
export type ItemRow = Selectable<MeetingsItem>
export type LineRow = Selectable<MeetingsLine>
export type ResolutionRow = Selectable<MeetingsResolution>
export type VoiceRow = Selectable<MeetingsVoice>
export type PledgeRow = Selectable<MeetingsPledge>
