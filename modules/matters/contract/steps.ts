import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { urgentKinds } from '../domain/categories.ts'
import { beyondReasons, complexities, pauseReasons, returnReasons } from '../domain/words.ts'
import { behalf, category, outcomeShape, promiseInput, stepId, visibility } from './shapes.ts'

const note = text(1000).nullable().default(null)
const always = [
  'matters.unknown-matter',
  'matters.not-yours',
  'matters.already-closed',
  'matters.not-now',
  'matters.already-there',
  'matters.note-needed',
  'matters.reason-needed',
]

/** One step of a worker, the party doing the work, or the chair: POST …/matters/:id/<verb>. */
function step<Body extends z.ZodRawShape>(
  verb: string,
  summary: string,
  needs: string,
  body: Body,
  refusals: readonly string[] = [],
) {
  return endpoint({
    method: 'POST',
    path: `/api/n/:neighbourhood/matters/:id/${verb}`,
    summary,
    needs,
    params: inNeighbourhoodWithId,
    body: z.object({ ...body, stepId }),
    output: outcomeShape,
    refusals: [...always, ...refusals],
  })
}

export const stepEndpoints = {
  takeMatter: step('take', 'I have it: the one who takes it owns it', 'matters.handle', {}),
  contactReporter: step(
    'contact',
    'The reporter was spoken with',
    'matters.handle',
    { note, promise: promiseInput.optional() },
    ['matters.bad-promise'],
  ),
  tryReporter: step('try', 'The reporter was called and not reached', 'matters.handle', { note }),
  replyToReporters: step(
    'reply',
    'Tell everybody who waits for it',
    'matters.handle',
    { note: someText(1000), promise: promiseInput.optional() },
    ['matters.bad-promise'],
  ),
  addNote: step('note', 'A note among colleagues', 'matters.work-on', { note: someText(1000) }),
  assignMatter: step(
    'assign',
    'Give the work to a colleague, the property manager, the owners’ committee, the police or a partner',
    'matters.handle',
    { party: z.object({ kind: z.enum(['worker', 'party']), id }), note },
    ['matters.unknown-party', 'matters.unknown-worker', 'matters.party-needed'],
  ),
  nudgeParty: step('nudge', 'Ask whoever has it to hurry', 'matters.handle', {}),
  acceptWork: step(
    'accept',
    'Take the work on, with or without a time',
    'matters.carry-out',
    { promise: promiseInput.optional() },
    ['matters.bad-promise'],
  ),
  returnWork: step('return', 'Give the work back with a reason', 'matters.carry-out', {
    reason: z.enum(returnReasons),
    note,
  }),
  finishMatter: step('finish', 'It is done; now the resident is asked', 'matters.work-on', { note }),
  confirmFor: step(
    'confirm-for',
    'Write down that the resident said it is solved',
    'matters.handle',
    { behalf, note },
    ['matters.channel-needed'],
  ),
  disputeFor: step(
    'dispute-for',
    'Write down that the resident said it is not solved',
    'matters.handle',
    { behalf, note },
    ['matters.channel-needed', 'matters.dispute-too-late'],
  ),
  closeUnreachable: step('unreachable', 'Close: the resident can’t be reached', 'matters.handle', { note }, [
    'matters.try-again-first',
  ]),
  declineMatter: step(
    'decline',
    'Beyond our remit: an honest end, with a reason that is published',
    'matters.handle',
    { reason: z.enum(beyondReasons), published: someText(500) },
    ['matters.chair-decides'],
  ),
  mergeMatter: step('merge', 'The same thing as another matter', 'matters.handle', { into: id }, [
    'matters.merge-into-itself',
    'matters.merge-into-closed',
  ]),
  splitMatter: step('split', 'Not the same thing after all', 'matters.handle', { note: someText(500) }),
  pauseMatter: step('pause', 'Stop the clock, with a reason', 'matters.handle', { reason: z.enum(pauseReasons), note }),
  resumeMatter: step('resume', 'Let the clock run again', 'matters.handle', {}),
  escalateMatter: step('escalate', 'Tell the chair or the subdistrict', 'matters.handle', {
    to: z.enum(['chair', 'subdistrict']),
    note,
  }),
  handOver: step(
    'hand-over',
    'Give my matter to a colleague, who then owns it',
    'matters.handle',
    { to: id, note: someText(500) },
    ['matters.unknown-worker'],
  ),
  takeOver: step('take-over', 'Take over a colleague’s matter, with a reason', 'matters.handle', {
    note: someText(500),
  }),
  correctMatter: step('correct', 'Correct category, title, how complex or how urgent it is', 'matters.handle', {
    category: category.optional(),
    complexity: z.enum(complexities).optional(),
    /** Null: there is no danger after all. */
    urgent: z.enum(urgentKinds).nullable().optional(),
    title: someText(40).optional(),
  }),
  showMatter: step(
    'show',
    'Make it public without names, ordinary again, or confidential',
    'matters.handle',
    {
      visibility,
      published: z
        .object({ title: someText(60), text: someText(1000) })
        .nullable()
        .default(null),
    },
    ['matters.chair-decides'],
  ),
  followUp: step('follow-up', 'The resident was asked how it is now', 'matters.handle', { note }),
  learnFrom: step('learn', 'What to do better next time', 'matters.handle', { note: someText(500) }),
}
