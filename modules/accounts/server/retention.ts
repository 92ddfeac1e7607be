import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import * as store from './store/retention.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'accounts.bindings',
    what: { zh: '已结束的绑定：哪个账号曾是哪户的谁', en: 'Ended bindings: which account was who, in which home' },
    why: { zh: '有争议时要查得到。', en: 'Needed when somebody disputes it.' },
    basis: noLongerThanNeeded,
    then: { zh: '只留“有过一次绑定”。', en: 'Only that there was one stays.' },
    keep: suggested(1),
    ...letGo({ count: store.countEnded, some: store.endedBefore, go: store.forgetWhose }),
  },
  {
    kind: 'ageing',
    key: 'accounts.requests',
    what: { zh: '办完的绑定申请：写的姓名和说明', en: 'Decided requests to be bound: the name and note in them' },
    why: { zh: '申请人可能来问为什么。', en: 'Whoever asked may come and ask why.' },
    basis: noLongerThanNeeded,
    then: { zh: '只留哪天办、同意没有。', en: 'The day and the decision stay.' },
    keep: suggested(1),
    ...letGo({ count: store.countAsked, some: store.askedBefore, go: store.forgetAsked }),
  },
  {
    kind: 'ageing',
    key: 'accounts.codes',
    what: { zh: '过期的绑定码、邀请码：给谁的', en: 'Expired codes: for whom they were' },
    why: { zh: '查一张单子是不是发过。', en: 'To see whether a slip was handed out.' },
    basis: noLongerThanNeeded,
    then: { zh: '码早已作废，给谁的也抹掉。', en: 'The code is long void; for whom it was goes too.' },
    keep: suggested(3, 'month'),
    ...letGo({ count: store.countCodes, some: store.codesBefore, go: store.forgetCodes }),
  },
  {
    kind: 'by-itself',
    key: 'accounts.sessions',
    what: { zh: '登录记录、验证码、试错次数', en: 'Sessions, message codes, counts of tries' },
    why: { zh: '登录要用，过期就没用了。', en: 'Needed to sign in; of no use once expired.' },
    basis: noLongerThanNeeded,
    keep: {
      ...suggested(1, 'day'),
      source: { zh: '过期后当夜清掉', en: 'Cleared the night after they expire' },
      verified: true,
    },
  },
]
