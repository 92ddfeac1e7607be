import { type Bar, missingTo, reaches, type Verdict } from '#rules/reading'
import type { ClosedVote } from './closed-vote.ts'
import { standingHeads } from './stands.ts'

/** One of the four tests. In heads, or in 0.01 m². */
export interface Test {
  key: 'quorum-heads' | 'quorum-area' | 'consent-heads' | 'consent-area'
  met: boolean
  part: number
  whole: number
  /** The least that would meet it, given the whole. */
  line: number
  /** The least additional that would meet it. */
  missing: number
  bar: { parts: number; whole: number; more: boolean }
}

const shownBar = ({ of: [parts, whole], more }: Bar) => ({ parts, whole, more })

function test(key: Test['key'], part: number, whole: number, bar: Bar): Test {
  const line = missingTo(0, whole, bar)
  return {
    key,
    met: reaches(part, whole, bar),
    part,
    whole,
    line,
    missing: missingTo(part, whole, bar),
    bar: shownBar(bar),
  }
}

/** The tests of a count; where residents decide, heads alone are counted and there are two. */
export function testsOf(
  { totals }: Verdict,
  { quorum, consent }: { quorum: Bar; consent: Bar },
  areas: boolean,
): Test[] {
  const all = [
    test('quorum-heads', totals.participatingHeads, totals.heads, quorum),
    test('quorum-area', totals.participatingArea, totals.area, quorum),
    test('consent-heads', totals.yesHeads, totals.participatingHeads, consent),
    test('consent-area', totals.yesArea, totals.participatingArea, consent),
  ]
  return areas ? all : all.filter(({ key }) => key.endsWith('heads'))
}

const sums = (heads: number, area: number) => ({ heads, area })

/** What the verdict page shows, worked out once from a closed vote. Holds no choice of anybody. */
export function pageOf(vote: ClosedVote) {
  const owners = vote.electorate === 'owners'
  const counted = vote.rights.filter(({ excluded }) => !excluded)
  const heads = standingHeads(counted)
  const standing = (stand: 'reached' | 'unreached') => {
    const found = heads.filter((head) => head.stand === stand)
    return sums(
      found.length,
      found.reduce((sum, { area }) => sum + area, 0),
    )
  }
  const count = (by: 'as-cast' | 'with-rule', verdict: Verdict) => ({
    by,
    passed: verdict.passed,
    tests: testsOf(verdict, vote.rule, owners),
    yes: sums(verdict.totals.yesHeads, verdict.totals.yesArea),
    no: sums(verdict.totals.noHeads, verdict.totals.noArea),
    abstain: sums(verdict.totals.abstainHeads, verdict.totals.abstainArea),
  })
  const said = (stand: 'yes' | 'no') => heads.filter((head) => head.stand === stand).length
  const follows = vote.silence?.rule === 'follow-majority' || heads.some(({ stand }) => stand === 'follow')
  const { asCast, withRule, dependsOnDisputed } = vote.tally
  const list = counted.flatMap(({ label, dispute, area }) =>
    dispute === null ? [] : [{ label, reason: dispute, area }],
  )
  const { key, name, source, from, verified } = vote.rule
  return {
    id: vote.id,
    title: vote.title,
    question: vote.question,
    electorate: vote.electorate,
    scope: vote.scopeLabel,
    noticedAt: vote.noticedAt.toISOString(),
    openedAt: vote.openedAt.toISOString(),
    closesAt: vote.closesAt.toISOString(),
    closedAt: vote.closedAt.toISOString(),
    extensions: vote.extensions.map(({ at, until, reason }) => ({
      at: at.toISOString(),
      until: until.toISOString(),
      reason,
    })),
    rule: {
      key,
      name,
      source,
      from,
      verified,
      quorum: shownBar(vote.rule.quorum),
      consent: shownBar(vote.rule.consent),
    },
    arithmeticOnly: vote.rule.arithmeticOnly,
    silence: vote.silence && {
      rule: vote.silence.rule,
      clause: {
        conventionId: vote.silence.clause.conventionId,
        version: vote.silence.clause.version,
        text: vote.silence.clause.text,
        inForceFrom: vote.silence.clause.inForceFrom,
      },
    },
    counts: [count('as-cast', asCast), ...(withRule ? [count('with-rule', withRule)] : [])],
    // Whom it was asked of, as the roll stood when it was counted.
    roll: {
      rights: counted.length,
      heads: heads.length,
      area: counted.reduce((sum, { area }) => sum + area, 0),
      frozenAt: vote.roll.frozenAt?.toISOString() ?? null,
      corrections: Math.max(0, vote.roll.version - 1),
      digest: vote.roll.digest,
      excluded: vote.rights.filter(({ excluded }) => excluded).map(({ label }) => label),
    },
    // What those follow who follow the majority: heads that said so themselves.
    majority: follows ? { yes: said('yes'), no: said('no') } : null,
    silent: { delivered: standing('reached'), undelivered: standing('unreached') },
    channels: Object.entries(vote.channels).map(([channel, said]) => ({ channel, ...said })),
    disputed: {
      rights: list.length,
      depends: dependsOnDisputed,
      reasons: [...Map.groupBy(list, ({ reason }) => reason)].map(([reason, some]) => ({
        reason,
        rights: some.length,
        area: some.reduce((sum, { area }) => sum + area, 0),
      })),
      list,
    },
    papers: vote.papers && {
      issued: vote.papers.issued,
      returned: vote.papers.returned,
      void: vote.papers.void,
      lost: vote.papers.lost,
      outstanding: vote.papers.outstanding.length,
      readAgain: vote.papers.readAgain,
      list: vote.papers.outstanding.map(({ serial, label }) => ({ serial, label })),
    },
    anew: vote.anew.map(({ at, papers, before }) => ({
      at: at.toISOString(),
      papers,
      before: [count('as-cast', before.asCast), ...(before.withRule ? [count('with-rule', before.withRule)] : [])],
    })),
    evidence: { delivered: counted.filter(({ delivered }) => delivered).length, events: vote.events.length },
  }
}
export type Page = ReturnType<typeof pageOf>
