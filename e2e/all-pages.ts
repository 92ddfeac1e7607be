import type { Capacity } from './house.ts'

/** What a page needs to have something to show: keys of records in the journeys' neighbourhood. */
export interface Shown {
  neighbourhood: string
  neighbourhoodCode: string
  spotCode: string
  followCode: string
  followed: string
  matter: string
  home: string
  entrance: string
  person: string
  run: string
  message: string
  notice: string
  body: string
  compound: string
  handover: string
  reception: string
  assessment: string
  incident: string
  case: string
  snapshot: string
  /** An alarm in the safety room, and the entrance it is about. */
  alarm: string
  alarmed: string
  /** A meeting under way. */
  meeting: string
  /** A topic talked over: with points, an option, words that were hidden. */
  topic: string
  /** Papers of a vote under way, and of one that is closed and being recounted. */
  papers: string
  recounted: string
  /** An appraisal under way, and one of the year before with its result. */
  appraisal: string
  appraised: string
  /** In force, and under revision with comments open. */
  convention: string
  /** Votes: one that goes on, one that was counted, one of which notice was given, one that is being prepared. */
  vote: string
  countedVote: string
  noticedVote: string
  draftVote: string
  /** A frozen roll with a correction asked for, and a draft with lines still open. */
  roll: string
  rollDraft: string
  /** How a vote came out: not announced yet, and announced. */
  verdict: string
  announced: string
  /** A committee being elected, its box counted by one of two. */
  election: string
}

export interface ShownPage {
  /** The path as the room's web index has it. */
  page: string
  who: Capacity | null
  /** The address, where it is not the path itself. */
  at?: (shown: Shown) => string
}

/**
 * Every page of every room, with somebody who opens it. `npm run guards` finds a page that is missing here; the journeys
 * look at each with axe, on a telephone and a desk, in normal and large type.
 */
export const allPages: ShownPage[] = [
  { page: '/', who: 'resident' },
  { page: '/', who: null },
  { page: '/report', who: 'resident' },
  { page: '/matters', who: 'resident' },
  { page: '/matters/$id', who: 'resident', at: ({ matter }) => `/matters/${matter}` },
  { page: '/matters/$id/sent', who: 'resident', at: ({ matter }) => `/matters/${matter}/sent` },
  { page: '/around', who: null },
  { page: '/around', who: 'resident' },
  { page: '/r/$neighbourhoodCode/$code', who: null, at: (s) => `/r/${s.neighbourhoodCode}/${s.spotCode}` },
  {
    page: '/follow/$neighbourhood/$id',
    who: null,
    at: (s) => `/follow/${s.neighbourhood}/${s.followed}#${s.followCode}`,
  },
  { page: '/queue', who: 'worker', at: ({ matter }) => `/queue?m=${matter}` },
  { page: '/intake', who: 'worker' },
  { page: '/tasks', who: 'property' },
  { page: '/tasks/$matterId', who: 'property', at: ({ matter }) => `/tasks/${matter}` },
  { page: '/matters/$matterId/print', who: 'worker', at: ({ matter }) => `/matters/${matter}/print` },
  { page: '/wall-codes', who: 'worker' },
  { page: '/settings/matters', who: 'chair' },
  { page: '/settings/times', who: 'chair' },
  { page: '/duty', who: 'worker' },
  { page: '/duty/rota', who: 'chair' },
  { page: '/alarm', who: 'worker' },
  { page: '/alarm/$kind/$placeId', who: 'worker', at: ({ alarmed }) => `/alarm/entrance/${alarmed}` },
  { page: '/alarm/$kind/$placeId/print', who: 'worker', at: ({ alarmed }) => `/alarm/entrance/${alarmed}/print` },
  { page: '/incidents', who: 'worker' },
  { page: '/incidents/$incidentId', who: 'worker', at: ({ alarm }) => `/incidents/${alarm}` },
  { page: '/receptions', who: 'worker' },
  { page: '/receptions/$id', who: 'worker', at: ({ reception }) => `/receptions/${reception}` },
  { page: '/reception', who: 'resident' },
  { page: '/visits', who: 'worker' },
  { page: '/visits/$homeId', who: 'worker', at: ({ home }) => `/visits/${home}` },
  { page: '/visits/coverage', who: 'worker' },
  { page: '/visits/answers', who: 'worker' },
  { page: '/visits/agreement', who: 'chair' },
  { page: '/topics', who: 'resident' },
  { page: '/topics/new', who: 'resident' },
  { page: '/topics/rules', who: 'resident' },
  { page: '/topics/$topicId', who: 'resident', at: ({ topic }) => `/topics/${topic}` },
  { page: '/forum', who: 'chair' },
  { page: '/forum/$topicId', who: 'chair', at: ({ topic }) => `/forum/${topic}` },
  { page: '/idle-places', who: 'worker' },
  { page: '/papers', who: 'worker' },
  { page: '/papers/$voteId', who: 'worker', at: ({ papers }) => `/papers/${papers}` },
  { page: '/papers/$voteId/print', who: 'worker', at: ({ papers }) => `/papers/${papers}/print` },
  { page: '/papers/$voteId/out', who: 'worker', at: ({ papers }) => `/papers/${papers}/out` },
  { page: '/papers/$voteId/back', who: 'worker', at: ({ papers }) => `/papers/${papers}/back` },
  { page: '/papers/$voteId/read', who: 'worker', at: ({ papers }) => `/papers/${papers}/read` },
  { page: '/papers/$voteId/close', who: 'worker', at: ({ papers }) => `/papers/${papers}/close` },
  { page: '/papers/$voteId/recount', who: 'worker', at: ({ recounted }) => `/papers/${recounted}/recount` },
  { page: '/figures', who: 'worker' },
  { page: '/raised', who: 'subdistrict' },
  { page: '/figures', who: 'subdistrict' },
  { page: '/figures/here', who: 'resident' },
  { page: '/notices/rules', who: 'chair' },
  { page: '/homes', who: 'worker' },
  { page: '/homes/sheet', who: 'worker' },
  { page: '/homes/sheet', who: 'worker', at: ({ entrance }) => `/homes/sheet?e=${entrance}` },
  { page: '/homes/$homeId', who: 'worker', at: ({ home }) => `/homes/${home}` },
  { page: '/homes/$homeId/titles', who: 'worker', at: ({ home }) => `/homes/${home}/titles` },
  { page: '/register', who: 'worker' },
  { page: '/persons/new', who: 'worker', at: ({ home }) => `/persons/new?home=${home}` },
  { page: '/persons/$personId', who: 'worker', at: ({ person }) => `/persons/${person}` },
  { page: '/persons/$personId/held', who: 'chair', at: ({ person }) => `/persons/${person}/held` },
  { page: '/held', who: 'resident' },
  { page: '/titles', who: 'worker', at: () => '/titles?which=all' },
  { page: '/organisations', who: 'worker' },
  { page: '/who', who: 'resident' },
  { page: '/bodies', who: 'chair' },
  { page: '/bodies/picture', who: 'worker' },
  { page: '/bodies/settings', who: 'chair' },
  { page: '/bodies/$bodyId', who: 'chair', at: ({ body }) => `/bodies/${body}` },
  { page: '/handovers/$handoverId', who: 'worker', at: ({ handover }) => `/handovers/${handover}` },
  { page: '/troika', who: 'worker' },
  { page: '/troika/$compoundId', who: 'worker', at: ({ compound }) => `/troika/${compound}` },
  { page: '/imports', who: 'chair' },
  { page: '/imports/$runId', who: 'chair', at: ({ run }) => `/imports/${run}` },
  { page: '/sign-in', who: null },
  { page: '/sign-in/staff', who: null },
  { page: '/second-factor', who: null },
  { page: '/second-factor/set-up', who: 'worker' },
  { page: '/invitation', who: null },
  { page: '/first-run', who: null },
  { page: '/settings', who: 'resident' },
  { page: '/settings', who: 'worker' },
  { page: '/bind', who: 'resident' },
  { page: '/acting', who: 'resident' },
  { page: '/staff', who: 'chair' },
  { page: '/emergency', who: 'chair' },
  { page: '/office', who: 'operator' },
  { page: '/privacy', who: 'operator' },
  { page: '/bindings', who: 'worker' },
  { page: '/bindings/print', who: 'worker' },
  { page: '/consents', who: 'worker' },
  { page: '/privacy', who: 'chair' },
  { page: '/privacy/keeping', who: 'chair' },
  { page: '/privacy/requests', who: 'worker' },
  { page: '/privacy/guardians', who: 'worker' },
  { page: '/privacy/assessments', who: 'chair' },
  { page: '/privacy/assessments/$id', who: 'chair', at: ({ assessment }) => `/privacy/assessments/${assessment}` },
  { page: '/privacy/incidents', who: 'chair' },
  { page: '/privacy/incidents/$id', who: 'chair', at: ({ incident }) => `/privacy/incidents/${incident}` },
  { page: '/my-requests', who: 'resident' },
  { page: '/privacy-notice/$neighbourhood', who: null, at: (s) => `/privacy-notice/${s.neighbourhood}` },
  { page: '/inbox', who: 'resident' },
  { page: '/messages', who: 'worker' },
  { page: '/messages/new', who: 'worker' },
  { page: '/messages/calls', who: 'worker' },
  { page: '/messages/slips', who: 'worker' },
  { page: '/messages/$messageId', who: 'worker', at: ({ message }) => `/messages/${message}` },
  { page: '/settings/messages', who: 'chair' },
  { page: '/notices', who: 'worker' },
  { page: '/notices/new', who: 'worker' },
  { page: '/notices/$noticeId', who: 'worker', at: ({ notice }) => `/notices/${notice}` },
  { page: '/notices/$noticeId/print', who: 'worker', at: ({ notice }) => `/notices/${notice}/print` },
  { page: '/policies', who: 'worker' },
  { page: '/rules', who: null },
  { page: '/policies/kinds', who: 'worker' },
  { page: '/policies/kinds/$policy', who: 'worker', at: () => '/policies/kinds/rigid-expense' },
  { page: '/policies/cases/$caseId', who: 'worker', at: (s) => `/policies/cases/${s.case}` },
  { page: '/policies/cases/$caseId/letter', who: 'worker', at: (s) => `/policies/cases/${s.case}/letter` },
  { page: '/policies/snapshots/$snapshotId', who: 'worker', at: ({ snapshot }) => `/policies/snapshots/${snapshot}` },
  { page: '/policies/edit', who: 'district' },
  { page: '/policies/edit/$policy', who: 'district', at: () => '/policies/edit/elder-allowance' },
  { page: '/conventions', who: 'resident' },
  { page: '/conventions', who: 'worker' },
  { page: '/conventions/$conventionId', who: 'resident', at: (s) => `/conventions/${s.convention}` },
  { page: '/conventions/$conventionId/work', who: 'worker', at: (s) => `/conventions/${s.convention}/work` },
  { page: '/conventions/$conventionId/compare', who: 'resident', at: (s) => `/conventions/${s.convention}/compare` },
  { page: '/conventions/$conventionId/print', who: 'worker', at: (s) => `/conventions/${s.convention}/print?v=1` },
  { page: '/conventions/programme', who: 'district' },
  { page: '/appraisals', who: 'resident' },
  { page: '/appraisals', who: 'worker' },
  { page: '/appraisals/new', who: 'chair' },
  { page: '/appraisals/$roundId', who: 'resident', at: ({ appraisal }) => `/appraisals/${appraisal}` },
  { page: '/appraisals/$roundId', who: 'resident', at: ({ appraised }) => `/appraisals/${appraised}` },
  { page: '/appraisals/$roundId/work', who: 'worker', at: ({ appraisal }) => `/appraisals/${appraisal}/work` },
  { page: '/appraisals/$roundId/work', who: 'chair', at: ({ appraised }) => `/appraisals/${appraised}/work` },
  { page: '/appraisals/$roundId/enter', who: 'worker', at: ({ appraisal }) => `/appraisals/${appraisal}/enter` },
  {
    page: '/appraisals/$roundId/sheets',
    who: 'worker',
    at: ({ appraisal, entrance }) => `/appraisals/${appraisal}/sheets?e=${entrance}`,
  },
  {
    page: '/appraisals/$roundId/door/$homeId',
    who: 'worker',
    at: ({ appraisal, home }) => `/appraisals/${appraisal}/door/${home}`,
  },
  { page: '/meetings', who: 'worker' },
  { page: '/meetings/new', who: 'worker' },
  { page: '/meetings/$meetingId', who: 'worker', at: ({ meeting }) => `/meetings/${meeting}` },
  { page: '/meetings/$meetingId/minutes', who: 'worker', at: ({ meeting }) => `/meetings/${meeting}/minutes` },
  { page: '/meetings/$meetingId/screen', who: 'worker', at: ({ meeting }) => `/meetings/${meeting}/screen` },
  { page: '/meetings/$meetingId/print', who: 'worker', at: ({ meeting }) => `/meetings/${meeting}/print` },
  { page: '/meetings/$meetingId/list', who: 'worker', at: ({ meeting }) => `/meetings/${meeting}/list` },
  { page: '/my-meetings', who: 'resident' },
  { page: '/my-meetings/$meetingId', who: 'resident', at: ({ meeting }) => `/my-meetings/${meeting}?c=1` },
  { page: '/rolls', who: 'worker' },
  { page: '/rolls/new', who: 'worker' },
  { page: '/rolls/$rollId', who: 'chair', at: ({ roll }) => `/rolls/${roll}` },
  { page: '/rolls/$rollId', who: 'worker', at: ({ rollDraft }) => `/rolls/${rollDraft}` },
  { page: '/elections', who: 'worker' },
  { page: '/votes', who: 'neighbour' },
  { page: '/votes/$voteId', who: 'neighbour', at: ({ vote }) => `/votes/${vote}` },
  { page: '/votes/$voteId/slips', who: 'neighbour', at: (s) => `/votes/${s.countedVote}/slips` },
  { page: '/ballots', who: 'worker' },
  { page: '/ballots/new', who: 'worker' },
  { page: '/ballots/$voteId', who: 'worker', at: ({ vote }) => `/ballots/${vote}` },
  { page: '/ballots/$voteId/edit', who: 'worker', at: (s) => `/ballots/${s.draftVote}/edit` },
  { page: '/ballots/$voteId/open', who: 'worker', at: (s) => `/ballots/${s.noticedVote}/open` },
  { page: '/verdicts', who: 'worker' },
  { page: '/verdicts', who: 'neighbour' },
  { page: '/verdicts/$voteId', who: 'worker', at: ({ verdict }) => `/verdicts/${verdict}` },
  { page: '/verdicts/$voteId', who: 'neighbour', at: ({ announced }) => `/verdicts/${announced}` },
  { page: '/verdicts/$voteId/print', who: 'neighbour', at: ({ announced }) => `/verdicts/${announced}/print` },
  { page: '/elections/$electionId', who: 'chair', at: ({ election }) => `/elections/${election}` },
  { page: '/elections/$electionId/voters', who: 'worker', at: ({ election }) => `/elections/${election}/voters` },
  { page: '/elections/$electionId/ballots', who: 'worker', at: ({ election }) => `/elections/${election}/ballots` },
  { page: '/elections/$electionId/record', who: 'worker', at: ({ election }) => `/elections/${election}/record` },
]
