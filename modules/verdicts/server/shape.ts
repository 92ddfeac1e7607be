import type { z } from 'zod'
import type { verdictShape, listedShape } from '../contract/shapes.ts'
import type { Page } from '../domain/page.ts'
import { looksPersonal } from '#notices'
import type { RecountTold } from '#papers'
import type { ListedRow, VerdictRow } from './store.ts'

type Shown = z.input<typeof verdictShape>

/** What a row keeps of the page; older ones say nothing of what was kept only later. */
export function pageOfRow(row: Pick<VerdictRow, 'page'>): KeptPage {
  const page = row.page as unknown as Omit<Page, Later> & Partial<Pick<Page, Later>>
  const { anew = [], noticedAt = null, roll = null, majority = null } = page
  return { ...page, anew, noticedAt, roll, majority }
}

type Later = 'anew' | 'noticedAt' | 'roll' | 'majority'
/** A page as it is kept; what older ones do not tell is null. */
export type KeptPage = Omit<Page, 'noticedAt' | 'roll'> & { noticedAt: string | null; roll: Page['roll'] | null }

/** A row as the contract shows it; flats and numbers of papers only where `all`. */
export function toVerdict(
  row: VerdictRow,
  all: boolean,
  { recounts, ...more }: Pick<Shown, 'issuer' | 'owners' | 'waits' | 'may'> & { recounts: readonly RecountTold[] },
): Shown {
  const page = pageOfRow(row)
  return {
    ...page,
    channels: page.channels as Shown['channels'],
    disputed: { ...page.disputed, list: all ? page.disputed.list : null },
    papers: page.papers && { ...page.papers, list: all ? page.papers.list : null },
    roll: page.roll && {
      ...page.roll,
      excluded: { rights: page.roll.excluded.length, list: all ? page.roll.excluded : null },
    },
    pack: {
      full: { sha256: row.full_sha256, bytes: row.full_bytes },
      public: { sha256: row.public_sha256, bytes: row.public_bytes, inferred: row.inferred, of: row.inferred_of },
    },
    announcement: toAnnouncement(row),
    correction: toCorrection(row),
    topicId: row.topic_id,
    conventionId: row.convention_id,
    recounts: recounts.map((one) => ({
      ...one,
      witnesses: all ? one.witnesses : null,
      why: shownWhy(one.why, all),
    })),
    ...more,
  }
}

/**
 * Why the papers were recounted again, as two people agreed. Everybody may know the reason, unless it tells somebody's flat or
 * number; who asked and who agreed is for whoever works on the vote (`all`).
 */
export function shownWhy(why: RecountTold['why'], all: boolean): Shown['recounts'][number]['why'] {
  if (why === null) return null
  const open = looksPersonal(why.words).length === 0
  return { words: all || open ? why.words : null, open, by: all ? why.by : null, with: all ? why.with : null }
}

export function toAnnouncement(row: VerdictRow): Shown['announcement'] {
  if (row.announced_at === null) return null
  return {
    at: row.announced_at.toISOString(),
    by: row.announced_by,
    count: row.counted_by as 'as-cast' | 'with-rule',
    passed: row.passed === true,
    reason: row.reason ?? '',
    challengeUntil: row.challenge_until,
    noticeNumber: row.notice_number ?? '',
    matterId: row.matter_id,
    matterNumber: row.matter_number,
  }
}

function toCorrection(row: VerdictRow): Shown['correction'] {
  if (row.corrected_at === null) return null
  return {
    at: row.corrected_at.toISOString(),
    by: row.corrected_by,
    passed: row.corrected_passed === true,
    reason: row.corrected_why ?? '',
    challengeUntil: row.corrected_until,
    noticeNumber: row.corrected_number ?? '',
  }
}

/** Whether what was announced last tells of an older count than the one that stands. */
export const isOutdated = (row: VerdictRow): boolean =>
  row.announced_at !== null && row.version > (row.corrected_version ?? row.announced_version ?? 1)

export function toListed(row: ListedRow): z.input<typeof listedShape> {
  return {
    id: row.id,
    title: row.title,
    scope: row.scope_label,
    electorate: row.electorate as Page['electorate'],
    closedAt: row.closed_at.toISOString(),
    passedAsCast: row.passed_as_cast,
    passedWithRule: row.passed_with_rule,
    depends: row.depends,
    announcedAt: row.announced_at?.toISOString() ?? null,
    passed: row.corrected_passed ?? row.passed,
  }
}
