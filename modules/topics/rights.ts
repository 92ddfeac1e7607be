import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']
const here: readonly Role[] = ['resident', ...committee, 'property', 'owners', 'police', 'partner']

/** Who may see topics, speak on them, answer and decide. Names stand beside words only for those of the neighbourhood. */
export const rights = defineRights({
  'topics.see': {
    what: 'See topics, what was said for and against, and what became of them',
    roles: [...here, 'subdistrict'],
  },
  'topics.see-late': { what: 'See which topics of one’s area stand still', roles: ['subdistrict'] },
  'topics.propose': { what: 'Propose a topic in one’s own name', roles: ['resident'] },
  'topics.speak': { what: 'Say something on a topic, or support what somebody said', roles: ['resident'] },
  'topics.appeal': { what: 'Appeal against the hiding of one’s own words', roles: ['resident'] },
  'topics.run': {
    what: 'Open topics, enter what was said at the counter or the door, answer points, put options, move up',
    roles: committee,
  },
  'topics.decide': { what: 'Decide a topic and say what became of it', roles: committee },
  'topics.override': { what: 'Decide with a reason although points have no answer', roles: ['chair'] },
  'topics.moderate': { what: 'Hide words with a reason, and judge appeals against colleagues', roles: committee },
  'topics.set-rules': { what: 'Name the standing forum and set its rules', roles: ['chair'] },
  'topics.keep-places': { what: 'Keep the register of idle places', roles: committee },
})
