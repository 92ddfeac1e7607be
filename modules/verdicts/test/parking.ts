import type { VoteInput } from '#ballots'
import type { openTopic } from '#topics'

/** What most votes of these tests are about. */
export const aboutParking = (compoundId: string): Omit<VoteInput, 'closesAt'> => ({
  title: '地面车位收费',
  question: '同意把地面车位收费由每月 200 元调为 260 元吗？',
  words: '从明年一月起。',
  electorate: 'owners',
  scope: { kind: 'compound', id: compoundId },
  rule: 'ordinary',
  silence: null,
  cost: null,
  topicId: null,
  conventionId: null,
})

/** The topic in which it was talked over before. */
export const parkingTopic = (id: string, compoundId: string): Parameters<typeof openTopic>[1] => ({
  id,
  kind: 'other',
  source: 'committee',
  level: 'compound',
  title: '停车收费',
  words: '收多少合适',
  compoundId,
  entranceId: null,
  callId: null,
  idlePlaceId: null,
  matterIds: [],
  photos: [],
  from: null,
})
