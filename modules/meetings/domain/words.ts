/** The closed lists of this room. */
export const meetingKinds = [
  'troika',
  'seven-party',
  'hearing',
  'coordination',
  'appraisal',
  'residents-meeting',
  'owners-assembly',
  'owners-committee',
  'party-branch',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** Of what a quorum is counted: members of the body, parties at the table, adults, households, or delegates of groups. */
export const bases = ['members', 'parties', 'adults', 'households', 'delegates'] as const
export type Base = (typeof bases)[number]

export const phases = ['called', 'running', 'closed', 'confirmed', 'cancelled'] as const
export type Phase = (typeof phases)[number]

/** Who called it, or asked that it be called. */
export const callers = [
  'committee',
  'secretary',
  'owners-committee',
  'committee-members',
  'adults',
  'households',
  'groups',
  'owners',
] as const
export type Caller = (typeof callers)[number]

/** How somebody was noted as present. */
export const ways = ['qr', 'paper', 'call'] as const
export type Way = (typeof ways)[number]

/** A proposal in the room; what became of it. `recorded`: written down without a verdict of this room. */
export const outcomes = ['proposed', 'carried', 'lost', 'recorded'] as const
export type Outcome = (typeof outcomes)[number]

/** A resolution after the meeting: its task is open, done, or was looked at again by a later meeting. */
export const progresses = ['open', 'done', 'reviewed'] as const
export type Progress = (typeof progresses)[number]

export const voiceKinds = ['signed', 'dissent'] as const
export type VoiceKind = (typeof voiceKinds)[number]

/** What somebody said of the minutes. */
export const answers = ['agreed', 'objected'] as const
export type Answer = (typeof answers)[number]
