/**
 * The rooms of the house, top to bottom. A room may import only rooms above it, and only through their door
 * (`#people`). News travels down by events; results come back up by events.
 */
export const house = [
  'rules',
  'places',
  'people',
  'titles',
  'bodies',
  'accounts',
  'files',
  'messages',
  'notices',
  'imports',
  'policies',
  'duty',
  'matters',
  'visits',
  'topics',
  'conventions',
  'rolls',
  'papers',
  'ballots',
  'verdicts',
  'elections',
  'appraisals',
  'meetings',
  'safety',
  'privacy',
  'indicators',
] as const

export type RoomName = (typeof house)[number]
