import type { AgeingRule, Duration, RetentionRule } from '#kit/server/retention.ts'
import type { Unit } from '#kit/server/unit.ts'
import * as store from './store/retention.ts'

type Counting = (unit: Unit, before: Date) => Parameters<Unit['read']>[0]
type Finding = (unit: Unit, before: Date, limit: number) => Parameters<Unit['read']>[0]
type Forgetting = (unit: Unit, ids: readonly string[]) => Parameters<Unit['write']>[0]

const basis = {
  zh: '《个人信息保护法》第十九条、第四十七条',
  en: 'Personal Information Protection Law, arts. 19 and 47',
}
const own = (count: number, unit: Duration['unit']): Duration => ({
  count,
  unit,
  source: { zh: '本系统的建议', en: 'Suggested by this system' },
  verified: false,
})

/** Counts, finds a batch, and takes out whose they were. */
const forgetting = (counting: Counting, finding: Finding, forget: Forgetting): Pick<AgeingRule, 'due' | 'run'> => ({
  async due(unit, before) {
    const [row] = (await unit.read(counting(unit, before))) as { count: string }[]
    return Number(row?.count ?? 0)
  },
  async run(unit, before, limit) {
    const ids = ((await unit.read(finding(unit, before, limit))) as { id: string }[]).map((row) => row.id)
    if (ids.length > 0) unit.write(forget(unit, ids))
    return ids.length
  },
})

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'accounts.bindings',
    what: { zh: '已结束的绑定：哪个账号曾是哪户的谁', en: 'Ended bindings: which account was who, in which home' },
    why: { zh: '有争议时要查得到。', en: 'Needed when somebody disputes it.' },
    basis,
    then: { zh: '只留“有过一次绑定”。', en: 'Only that there was one stays.' },
    keep: own(1, 'year'),
    ...forgetting(store.countEnded, store.endedBefore, store.forgetWhose),
  },
  {
    kind: 'ageing',
    key: 'accounts.requests',
    what: { zh: '办完的绑定申请：写的姓名和说明', en: 'Decided requests to be bound: the name and note in them' },
    why: { zh: '申请人可能来问为什么。', en: 'Whoever asked may come and ask why.' },
    basis,
    then: { zh: '只留哪天办、同意没有。', en: 'The day and the decision stay.' },
    keep: own(1, 'year'),
    ...forgetting(store.countAsked, store.askedBefore, store.forgetAsked),
  },
  {
    kind: 'ageing',
    key: 'accounts.codes',
    what: { zh: '过期的绑定码、邀请码：给谁的', en: 'Expired codes: for whom they were' },
    why: { zh: '查一张单子是不是发过。', en: 'To see whether a slip was handed out.' },
    basis,
    then: { zh: '码早已作废，给谁的也抹掉。', en: 'The code is long void; for whom it was goes too.' },
    keep: own(3, 'month'),
    ...forgetting(store.countCodes, store.codesBefore, store.forgetCodes),
  },
  {
    kind: 'by-itself',
    key: 'accounts.sessions',
    what: { zh: '登录记录、验证码、试错次数', en: 'Sessions, message codes, counts of tries' },
    why: { zh: '登录要用，过期就没用了。', en: 'Needed to sign in; of no use once expired.' },
    basis,
    keep: {
      ...own(1, 'day'),
      source: { zh: '过期后当夜清掉', en: 'Cleared the night after they expire' },
      verified: true,
    },
  },
]
