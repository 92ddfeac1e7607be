import { room as papers } from '#papers/room'
import { room as ballots } from '#ballots/room'
import { room as verdicts } from '#verdicts/room'
import { room as appraisals } from '#appraisals/room'
import { room as meetings } from '#meetings/room'
import { room as topics } from '#topics/room'
import { room as conventions } from '#conventions/room'
import { room as rolls } from '#rolls/room'
import { room as elections } from '#elections/room'
import { room as rules } from '#rules/room'
import { room as visits } from '#visits/room'
import { room as policies } from '#policies/room'
import { room as safety } from '#safety/room'
import { room as privacy } from '#privacy/room'
import { room as indicators } from '#indicators/room'
import { room as notices } from '#notices/room'
import { room as duty } from '#duty/room'
import { room as accounts } from '#accounts/room'
import { room as bodies } from '#bodies/room'
import { room as files } from '#files/room'
import { room as imports } from '#imports/room'
import { room as matters } from '#matters/room'
import { room as messages } from '#messages/room'
import { room as people } from '#people/room'
import { room as places } from '#places/room'
import { room as titles } from '#titles/room'
import type { Room } from '#kit/server/room.ts'

/** Every room of the house, in the order of modules/house.ts. */
export const rooms: readonly Room[] = [
  rules,
  places,
  people,
  titles,
  bodies,
  accounts,
  files,
  messages,
  notices,
  imports,
  policies,
  duty,
  matters,
  visits,
  topics,
  conventions,
  rolls,
  papers,
  ballots,
  verdicts,
  elections,
  appraisals,
  meetings,
  safety,
  privacy,
  indicators,
]
