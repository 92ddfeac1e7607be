import { web as papers } from '#papers/web'
import { web as ballots } from '#ballots/web'
import { web as verdicts } from '#verdicts/web'
import { web as appraisals } from '#appraisals/web'
import { web as meetings } from '#meetings/web'
import { web as topics } from '#topics/web'
import { web as conventions } from '#conventions/web'
import { web as rolls } from '#rolls/web'
import { web as elections } from '#elections/web'
import { web as rules } from '#rules/web'
import { web as visits } from '#visits/web'
import { web as policies } from '#policies/web'
import { web as safety } from '#safety/web'
import { web as privacy } from '#privacy/web'
import { web as indicators } from '#indicators/web'
import { web as notices } from '#notices/web'
import { web as duty } from '#duty/web'
import { web as accounts } from '#accounts/web'
import { web as bodies } from '#bodies/web'
import { web as files } from '#files/web'
import { web as imports } from '#imports/web'
import { web as matters } from '#matters/web'
import { web as messages } from '#messages/web'
import { web as people } from '#people/web'
import { web as places } from '#places/web'
import { web as titles } from '#titles/web'
import type { RoomWeb } from '#kit/web/house.tsx'

/** The rooms that have screens, from top to bottom; a room's pages come into the house here. */
export const roomsOnTheWeb: RoomWeb[] = [
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
