import { choiceContext, count, type Channel } from '#ballots'
import { canonicalRoll } from '#rolls'
import { boxesOf } from '../server/pack/boxes.ts'
import { votingRules, type Choice, type SilenceRule } from '#rules'
import { digestOf, link, type Link } from '#kit/server/chain.ts'
import { newBox, sealTo } from '#kit/server/sealed-box.ts'
import type { ClosedVote } from '../domain/closed-vote.ts'

export interface MadeRight {
  label: string
  owners: string[]
  area: number
  /** What came back; `disputed`: two owners who differ; `''` for nothing. */
  said: Choice | 'disputed' | ''
  channel?: Channel
  delivered?: boolean
}

const [openedAt, closedAt] = ['2026-11-01T00:00:00.000Z', '2026-11-22T12:30:00.000Z']
const voteId = '0190cccc-0000-7000-8000-000000000001'
const uuid = (kind: string, at: number) => `0190${kind}-0000-7000-8000-${String(at).padStart(12, '0')}`

/** A closed vote of these rights, with every event that made it so. */
export function madeVote(
  made: readonly MadeRight[],
  options: { silence?: SilenceRule; special?: boolean } = {},
): ClosedVote {
  const rule = votingRules.find(({ key }) => key === (options.special === true ? 'special' : 'ordinary'))
  if (!rule) throw new Error('no rule')
  const key = newBox()
  const events: Link[] = []
  const add = (type: string, data: object, at = `2026-11-0${1 + (events.length % 9)}T08:00:00.000Z`) => {
    events.push(link(events.at(-1) ?? null, { vote: voteId, at, type, data }))
  }
  const give = (right: string, voter: string, choice: Choice, channel: string, receipt: string) =>
    add('given', {
      right,
      id: uuid('a0a0', events.length),
      channel,
      voter,
      givenAt: '2026-11-05T08:00:00.000Z',
      serial: channel === 'paper' ? String(events.length).padStart(6, '0') : null,
      assisted: false,
      late: false,
      receipt,
      sealed: sealTo(key.publicKey, choice, choiceContext(voteId, right)),
    })
  const silence =
    options.silence === undefined
      ? null
      : {
          rule: options.silence,
          clause: {
            conventionId: uuid('dddd', 1),
            version: 2,
            clauseId: uuid('dddd', 2),
            text: '送达未回的，视为跟随多数。',
            inForceFrom: '2024-06-30',
          },
        }
  const terms = {
    title: '地面车位收费',
    question: '同意把地面车位收费由每月 200 元调为 260 元吗？',
    text: '从 2027年1月1日 起执行。',
    electorate: 'owners' as const,
    rule,
    silence,
    closesAt: '2026-11-22T12:00:00.000Z',
  }
  const digest = digestOf(terms)
  const scope = { kind: 'compound' as const, id: uuid('cccc', 2) }
  const frozen = { id: uuid('eeee', 1), electorate: terms.electorate, scope, version: 1 }
  const rights = made.map(({ label, owners, area }, at) => ({
    id: uuid('aaaa', at),
    label,
    homeId: uuid('bbbb', at),
    personIds: owners.map((owner) => owner.replace('person:', '')),
    owners,
    area,
    excluded: false,
  }))
  const rollDigest = digestOf(canonicalRoll(frozen, rights))
  const roll = { id: frozen.id, digest: rollDigest, version: 1 }
  add('opened', { ...terms, roll, scope: '江湾国际公寓', digest, publicKey: key.publicKey }, openedAt)
  const chosen = new Map<string, Choice>()
  made.forEach(({ owners, said, channel = 'app', delivered = true }, at) => {
    const id = uuid('aaaa', at)
    if (delivered)
      add('delivered', { right: id, way: 'hand', at: '2026-11-02T08:00:00.000Z', topic: true, warned: true })
    const receipt = (n: number) => `3H-8F2K-${String(1_000 + ((at * 7_919) % 4_500)) + n}`
    const [first = '', second = ''] = owners
    // The first is changed afterwards: it stays sealed for ever.
    if (said === 'yes' && channel === 'app') give(id, first, 'no', channel, receipt(1))
    if (said === 'disputed') {
      give(id, first, 'yes', 'app', receipt(2))
      chosen.set(uuid('a0a0', events.length - 1), 'yes')
      give(id, second, 'no', 'app', receipt(3))
      chosen.set(uuid('a0a0', events.length - 1), 'no')
    } else if (said !== '') {
      give(id, first, said, channel, receipt(2))
      chosen.set(uuid('a0a0', events.length - 1), said)
    }
  })
  const { returns, tally, channels } = count(rights, boxesOf(rights, events), chosen, {
    rule,
    silence: options.silence ?? null,
  })
  const onPaper = returns.filter(({ channel }) => channel === 'paper').length
  const papers =
    onPaper === 0
      ? null
      : {
          issued: onPaper + 2,
          returned: onPaper,
          void: 1,
          lost: 0,
          outstanding: [{ serial: '000007', label: '3号楼 101室' }],
          unread: 0,
          differing: 0,
          readAgain: 0,
          balanced: true,
        }
  add('closed', { tally, channels, papers }, closedAt)
  return {
    id: voteId,
    title: terms.title,
    question: terms.question,
    words: terms.text,
    electorate: terms.electorate,
    scopeLabel: '江湾国际公寓',
    rule,
    silence,
    noticedAt: new Date('2026-10-16T00:00:00Z'),
    openedAt: new Date(openedAt),
    closesAt: new Date('2026-11-22T12:00:00Z'),
    closedAt: new Date(closedAt),
    extensions: [],
    roll: {
      id: frozen.id,
      label: '江湾国际公寓业主',
      scope,
      version: 1,
      digest: rollDigest,
      rights: rights.length,
      heads: tally.asCast.totals.heads,
      area: tally.asCast.totals.area,
      frozenAt: new Date('2026-10-16T00:00:00Z'),
    },
    rights: rights.map((right, at) => {
      const back = returns[at]
      if (!back) throw new Error('no return')
      return { ...right, ...back }
    }),
    tally,
    channels,
    papers,
    anew: [],
    topicId: null,
    conventionId: null,
    digest,
    key,
    events,
  }
}

/** So many flats of a compound, with what came back. */
export function madeRights(rights: number, said: (at: number) => MadeRight['said'] = () => 'yes'): MadeRight[] {
  return Array.from({ length: rights }, (_, at) => {
    const owner = (kind: string) => `person:${uuid(kind, at)}`
    return {
      label: `${Math.floor(at / 40) + 1}号楼 ${String(101 + (at % 40))}室`,
      owners: said(at) === 'disputed' ? [owner('ffff'), owner('fff0')] : [owner('ffff')],
      area: 6_013 + (at % 4) * 1_777 + at,
      said: said(at),
      channel: at % 3 === 0 ? 'paper' : 'app',
      delivered: at % 11 !== 0,
    }
  })
}

/** A scan of each paper of a made vote. */
export const scansOf = ({ events }: ClosedVote) =>
  events.flatMap(({ data }) => {
    const { serial } = data as { serial?: string | null }
    return typeof serial === 'string' ? [{ serial, sha256: serial.padStart(64, '0') }] : []
  })
