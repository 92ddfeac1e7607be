import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('ballots', {
  'unknown-vote': { status: 404, zh: '没有找到这次表决。', en: 'This vote was not found.' },
  'unknown-right': { status: 404, zh: '表决名册里没有这一户。', en: 'The roll of this vote does not have this home.' },
  'unknown-ballot': { status: 404, zh: '没有找到这张票。', en: 'This ballot was not found.' },
  'unknown-request': {
    status: 404,
    zh: '没有找到这条登记，请刷新看看。',
    en: 'This note was not found. Please reload.',
  },
  'unknown-rule': {
    status: 422,
    zh: '这一天没有这条表决规则，请重新选。',
    en: 'This rule is not in force on that day. Please choose another.',
  },
  'unknown-person': {
    status: 422,
    zh: '这一户的表决名册上没有这个人。',
    en: 'This person may not vote for this home.',
  },
  'no-compound': {
    status: 422,
    zh: '沉默条款是小区自己定的，请先选小区。',
    en: 'A clause on silence belongs to a compound. Choose a compound first.',
  },
  'no-clause': {
    status: 422,
    zh: '这个小区没有已生效的沉默条款，不能按它算。',
    en: 'No clause on silence is in force in this compound, so none can be relied on.',
  },
  locked: {
    status: 409,
    zh: '已经公示，题目、规则和时间都不能再改。',
    en: 'It was announced; question, rule and times can no longer be changed.',
  },
  'roll-not-frozen': {
    status: 409,
    zh: '还没有公示，名册没有定下来。',
    en: 'Notice was not given yet, and the roll is not frozen.',
  },
  'points-unanswered': {
    status: 409,
    zh: '议题还有意见没答复，答完才能开始投票。',
    en: 'Some points of the topic are unanswered. Answer them before voting opens.',
  },
  'notice-too-short': {
    status: 409,
    zh: '公示还没满{days}天，{day}起才能开始。',
    en: 'Notice has to be given {days} days before; voting can open from {day}.',
  },
  'closes-too-early': {
    status: 422,
    zh: '截止时间要晚于现在，请改一下。',
    en: 'The deadline has to lie ahead. Please change it.',
  },
  'already-open': { status: 409, zh: '投票已经开始了。', en: 'Voting is open already.' },
  'not-open': { status: 409, zh: '投票还没有开始。', en: 'Voting is not open.' },
  'closed-already': { status: 409, zh: '投票已经截止。', en: 'Voting has ended.' },
  'already-closed': { status: 409, zh: '已经开过票了。', en: 'The ballots were opened already.' },
  'not-yet-closing': {
    status: 409,
    zh: '还没到截止时间，不能开票。',
    en: 'The deadline has not come; ballots cannot be opened yet.',
  },
  'not-longer': { status: 422, zh: '延长后的时间要晚于原来的。', en: 'An extension has to end later than before.' },
  'not-closed': {
    status: 409,
    zh: '还没开票，结果谁也看不到。',
    en: 'The ballots are not opened yet; nobody can see the result.',
  },
  'wrong-phrase': {
    status: 422,
    zh: '密语不对，请对着纸再看一遍。要两张不同的。',
    en: 'A phrase is not right. Please check both sheets; they have to be two different ones.',
  },
  'not-your-right': {
    status: 403,
    zh: '您不在这一户的表决名册上。有疑问请打居委会电话。',
    en: 'You are not on the roll for this home. Please call the committee if you think otherwise.',
  },
  'not-for-others': {
    status: 403,
    zh: '表决要本人投。代别人投，请带书面委托到居委会。',
    en: 'A vote is cast in person. To vote for somebody, bring a written authority to the committee.',
  },
  excluded: {
    status: 409,
    zh: '这一户这次不在表决名册内，原因在公示里。',
    en: 'This home is left out of the roll for a reason that was announced.',
  },
  'no-silence-rule': {
    status: 422,
    zh: '“随多数”要有小区的条款才能选。',
    en: '“With the majority” can be chosen only where the compound has such a clause.',
  },
  'same-worker': {
    status: 403,
    zh: '登记和录票要两个人，请另一位同事来录。',
    en: 'Two people are needed: a colleague has to enter the ballot.',
  },
  'already-done': { status: 409, zh: '这一条已经录过了。', en: 'This was entered already.' },
  'given-later': { status: 422, zh: '投票的时间不能晚于现在。', en: 'A ballot cannot be given later than now.' },
  'given-too-early': {
    status: 422,
    zh: '那时投票还没开始。',
    en: 'Voting was not open at that time.',
  },
  'photo-needed': {
    status: 422,
    zh: '请拍下书面委托书。',
    en: 'Please take a photo of the written authority.',
  },
  'too-late-to-reverse': {
    status: 409,
    zh: '过了 24 小时，或投票已截止，不能撤了。',
    en: '24 hours have passed or voting has ended; it can no longer be taken back.',
  },
  'not-assisted': {
    status: 409,
    zh: '这张票是本人投的，请本人自己改。',
    en: 'This ballot was given in person; only the voter changes it.',
  },
  'nothing-to-settle': { status: 409, zh: '这一户没有要裁定的票。', en: 'There is nothing to settle for this home.' },
  'no-such-slip': {
    status: 422,
    zh: '不是我们发的回执号，请对着回执再看一遍。',
    en: 'This is not a code we gave out. Please compare it with the receipt.',
  },
  'papers-unfinished': {
    status: 409,
    zh: '有 {count} 张纸票刚录完，过一会儿再开票。',
    en: 'Papers read just now are still on their way ({count}). Please open the ballots in a moment.',
  },
})
