import type { Serve } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { acceptWork } from './commands/accept-work.ts'
import { addNote } from './commands/add-note.ts'
import { confirmFor, disputeFor } from './commands/answer-for.ts'
import { assignMatter } from './commands/assign-matter.ts'
import { closeUnreachable } from './commands/close-unreachable.ts'
import { contactReporter } from './commands/contact-reporter.ts'
import { correctMatter } from './commands/correct-matter.ts'
import { declineMatter } from './commands/decline-matter.ts'
import { escalateMatter } from './commands/escalate-matter.ts'
import { finishMatter } from './commands/finish-matter.ts'
import { followUp } from './commands/follow-up.ts'
import { handOver } from './commands/hand-over.ts'
import { learnFrom } from './commands/learn-from.ts'
import { mergeMatter } from './commands/merge-matter.ts'
import { nudgeParty } from './commands/nudge-party.ts'
import { pauseMatter } from './commands/pause-matter.ts'
import { replyToReporters } from './commands/reply-to-reporters.ts'
import { resumeMatter } from './commands/resume-matter.ts'
import { returnWork } from './commands/return-work.ts'
import { showMatter } from './commands/show-matter.ts'
import { splitMatter } from './commands/split-matter.ts'
import { takeMatter } from './commands/take-matter.ts'
import { takeOver } from './commands/take-over.ts'
import { tryReporter } from './commands/try-reporter.ts'

/** One endpoint for each step somebody at a desk can take. */
export function stepRoutes(serve: Serve): void {
  serve(e.takeMatter, ({ unit, params, body }) => takeMatter(unit, params.id, body))
  serve(e.contactReporter, ({ unit, params, body }) => contactReporter(unit, params.id, body))
  serve(e.tryReporter, ({ unit, params, body }) => tryReporter(unit, params.id, body))
  serve(e.replyToReporters, ({ unit, params, body }) => replyToReporters(unit, params.id, body))
  serve(e.addNote, ({ unit, params, body }) => addNote(unit, params.id, body))
  serve(e.assignMatter, ({ unit, params, body }) => assignMatter(unit, params.id, body))
  serve(e.nudgeParty, ({ unit, params, body }) => nudgeParty(unit, params.id, body))
  serve(e.acceptWork, ({ unit, params, body }) => acceptWork(unit, params.id, body))
  serve(e.returnWork, ({ unit, params, body }) => returnWork(unit, params.id, body))
  serve(e.finishMatter, ({ unit, params, body }) => finishMatter(unit, params.id, body))
  serve(e.confirmFor, ({ unit, params, body }) => confirmFor(unit, params.id, body))
  serve(e.disputeFor, ({ unit, params, body }) => disputeFor(unit, params.id, body))
  serve(e.closeUnreachable, ({ unit, params, body }) => closeUnreachable(unit, params.id, body))
  serve(e.declineMatter, ({ unit, params, body }) => declineMatter(unit, params.id, body))
  serve(e.mergeMatter, ({ unit, params, body }) => mergeMatter(unit, params.id, body))
  serve(e.splitMatter, ({ unit, params, body }) => splitMatter(unit, params.id, body))
  serve(e.pauseMatter, ({ unit, params, body }) => pauseMatter(unit, params.id, body))
  serve(e.resumeMatter, ({ unit, params, body }) => resumeMatter(unit, params.id, body))
  serve(e.escalateMatter, ({ unit, params, body }) => escalateMatter(unit, params.id, body))
  serve(e.handOver, ({ unit, params, body }) => handOver(unit, params.id, body))
  serve(e.takeOver, ({ unit, params, body }) => takeOver(unit, params.id, body))
  serve(e.correctMatter, ({ unit, params, body }) => correctMatter(unit, params.id, body))
  serve(e.showMatter, ({ unit, params, body }) => showMatter(unit, params.id, body))
  serve(e.followUp, ({ unit, params, body }) => followUp(unit, params.id, body))
  serve(e.learnFrom, ({ unit, params, body }) => learnFrom(unit, params.id, body))
}
