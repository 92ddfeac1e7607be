import type { FigureKey } from './keys.ts'

type Said = { zh: string; en: string }

/**
 * What a figure means: data with a version, never words on a screen only. A change of what is counted is a new version with
 * its own first day, so that an older figure can still be read as it was meant.
 */
export interface Definition {
  key: FigureKey
  version: number
  /** The first day this version holds. */
  since: string
  name: Said
  /** In one line, under the figure. */
  line: Said
  numerator: Said
  denominator: Said
  leftOut: Said
  /** A share in percent, a plain count, or an index without unit. */
  unit: 'share' | 'count' | 'index'
  /** Whether more is better, for colour and for where help is needed. */
  better: 'more' | 'fewer'
  /** In percent for a share, in pieces for a count; null where nobody set one. */
  target: number | null
  source: Said
  /** Whether an official formula was found that says the same. */
  verified: boolean
}

const own: Said = {
  zh: '本系统的建议定义，未见官方公式',
  en: 'Proposed by this system; no official formula was found',
}
const since = '2026-01-01'

/** The definitions in force. */
export const definitions: readonly Definition[] = [
  {
    key: 'online-share',
    version: 1,
    since,
    name: { zh: '上云率', en: 'Homes online' },
    line: { zh: '有人住的家里，绑了居民账号的', en: 'Lived-in homes with a bound resident account' },
    numerator: {
      zh: '自住或出租、至少有一个核实过的居民账号绑定的家',
      en: 'Lived-in or let homes with at least one verified resident account bound to them',
    },
    denominator: { zh: '自住或出租的家', en: 'Lived-in or let homes' },
    leftOut: { zh: '空着的、不知有没有人住的家', en: 'Vacant homes, and those not known to be lived in' },
    unit: 'share',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'interaction',
    version: 1,
    since,
    name: { zh: '居社互动', en: 'Interaction' },
    line: {
      zh: '居民报的、一起报的、按时回的，按户数折算',
      en: 'Reports, households joining, timely replies, for the homes there are',
    },
    numerator: {
      zh: '每百户居民自己报的件数、每百户参与的户次、按时回的比例（满分 10），各乘权重相加',
      en: 'Reports by residents per 100 homes, households taking part per 100 homes, and the share replied to in time (out of 10), each times its weight',
    },
    denominator: { zh: '自住或出租的家', en: 'Lived-in or let homes' },
    leftOut: { zh: '撤回的、并入别件的', en: 'Withdrawn reports, and those merged into another' },
    unit: 'index',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'contact-on-time',
    version: 1,
    since,
    name: { zh: '按时有人回', en: 'Answered in time' },
    line: { zh: '收到到第一次答复，没过答应的时间', en: 'First answer within the promised time' },
    numerator: { zh: '在答应的时间里第一次联系上的', en: 'First contact within the promised time' },
    denominator: { zh: '这段时间收到、该回的', en: 'Received in the period and owed an answer' },
    leftOut: {
      zh: '没留联系方式的、撤回的、并入别件的、还没到时间的',
      en: 'Nobody to contact, withdrawn, merged into another, or not due yet',
    },
    unit: 'share',
    better: 'more',
    target: 95,
    source: { zh: '社区里的时限规则', en: 'The time rules set for the neighbourhood' },
    verified: false,
  },
  {
    key: 'solved-confirmed',
    version: 1,
    since,
    name: { zh: '办好了，本人说的', en: 'Solved, residents say' },
    line: { zh: '报的人说办好了才算', en: 'Counts only when the resident says so' },
    numerator: { zh: '居民确认办好的', en: 'Confirmed by the resident' },
    denominator: { zh: '这段时间收到的，没办完的也算在内', en: 'Received in the period, those still open included' },
    leftOut: {
      zh: '撤回的、并入别件的、超出职责的、联系不上的',
      en: 'Withdrawn, merged into another, beyond our remit, or not reached',
    },
    unit: 'share',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'reopened',
    version: 1,
    since,
    name: { zh: '办好又重开', en: 'Reopened' },
    line: { zh: '说办好了，本人说没有', en: 'Called done, and the resident said it was not' },
    numerator: { zh: '居民说没解决的', en: 'Disputed by the resident' },
    denominator: { zh: '这段时间收到、说过办好的', en: 'Received in the period and called done at least once' },
    leftOut: { zh: '撤回的、并入别件的', en: 'Withdrawn, or merged into another' },
    unit: 'share',
    better: 'fewer',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'overdue-open',
    version: 1,
    since,
    name: { zh: '超时没办完', en: 'Open and overdue' },
    line: { zh: '过了答应的时间，还开着', en: 'Past the promised time and still open' },
    numerator: { zh: '过了答应的时间的', en: 'Past the promised time' },
    denominator: { zh: '还开着的', en: 'Still open' },
    leftOut: { zh: '没有', en: 'None' },
    unit: 'count',
    better: 'fewer',
    target: 0,
    source: { zh: '社区里的时限规则', en: 'The time rules set for the neighbourhood' },
    verified: false,
  },
  {
    key: 'call-answered',
    version: 1,
    since,
    name: { zh: '电话有人接', en: 'Calls answered' },
    line: { zh: '24 小时电话，当时接的或回过的', en: 'The 24-hour number: picked up or called back' },
    numerator: { zh: '接起来的、回过电话的', en: 'Picked up or called back' },
    denominator: { zh: '打进来的', en: 'All calls' },
    leftOut: { zh: '没有', en: 'None' },
    unit: 'share',
    better: 'more',
    target: 100,
    source: own,
    verified: false,
  },
  {
    key: 'promises-kept',
    version: 1,
    since,
    name: { zh: '答应的做到了', en: 'Promises kept' },
    line: { zh: '接待时当场答应，到日子前做到', en: 'Promised at a reception and kept by the day' },
    numerator: { zh: '到答应的日子前做到的', en: 'Kept by the promised day' },
    denominator: { zh: '日子在这段时间里的答应', en: 'Promises whose day lies in the period' },
    leftOut: { zh: '还没到日子的', en: 'Those whose day has not come' },
    unit: 'share',
    better: 'more',
    target: 100,
    source: own,
    verified: false,
  },
]

/** The definition in force on a day. */
export function definitionOf(key: FigureKey, day: string): Definition {
  const found = definitions.filter((one) => one.key === key)
  const inForce = found.filter((one) => one.since <= day).toSorted((a, b) => b.version - a.version)[0] ?? found[0]
  if (!inForce) throw new RangeError(`no definition of ${key}`)
  return inForce
}
