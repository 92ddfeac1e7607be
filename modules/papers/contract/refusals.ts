import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('papers', {
  'unknown-stack': { status: 404, zh: '这次表决没有纸票。', en: 'This vote has no paper ballots.' },
  'unknown-paper': { status: 404, zh: '没有这张票。', en: 'There is no such paper.' },
  'bad-serial': {
    status: 422,
    zh: '编号不对，请照票上的数字再输一遍。',
    en: 'This serial is not right. Please type the digits on the paper again.',
  },
  forged: {
    status: 409,
    zh: '这个二维码不是本居民区印的，请把这张票留下，告诉负责人。',
    en: 'This code was not printed here. Please keep the paper and tell whoever is in charge.',
  },
  'other-vote': {
    status: 409,
    zh: '这是另一次表决的票，这里不收。',
    en: 'This paper belongs to another vote and is not taken here.',
  },
  swapped: {
    status: 409,
    zh: '照片上是 {seen} 号，不是 {serial} 号。什么都没记，请重拍这一张。',
    en: 'The scan shows {seen}, not {serial}. Nothing was entered. Please take the photo again.',
  },
  'no-longer-that-scan': {
    status: 409,
    zh: '照片刚才换过了，请看新的再录。',
    en: 'The scan was replaced just now. Please look at the new one.',
  },
  'not-issued': {
    status: 409,
    zh: '这张票没有发出去过，不能收。请先查清从哪里来的。',
    en: 'This paper was never given out and cannot be taken. Please find out where it comes from.',
  },
  'already-issued': { status: 409, zh: '这张票已经发出去了。', en: 'This paper was given out already.' },
  'already-back': { status: 409, zh: '这张票已经收过了。', en: 'This paper is back already.' },
  replaced: {
    status: 409,
    zh: '这一户已经换了新票，这一张不再算数。',
    en: 'A new paper was made for this right. This one does not count any more.',
  },
  'is-void': { status: 409, zh: '这张票已经作废。', en: 'This paper is void.' },
  'is-lost': { status: 409, zh: '这张票已经登记遗失。', en: 'This paper is noted as lost.' },
  'being-read': {
    status: 409,
    zh: '这张票已经有人录了，算不算由录票的人定。',
    en: 'Somebody has read this paper already. Whether it counts is for its readers to say.',
  },
  'still-valid': {
    status: 409,
    zh: '原来那张还算数，先登记作废或遗失，才能换新的。',
    en: 'The paper still counts. Note it as void or lost before making a new one.',
  },
  'not-outstanding': { status: 409, zh: '这张票不是没交回的票。', en: 'This paper is not outstanding.' },
  'not-to-read': { status: 409, zh: '这张票现在不用录。', en: 'This paper is not waiting to be read.' },
  'read-before': {
    status: 403,
    zh: '这张票您录过了，要另一位来录。',
    en: 'You have read this paper before. Somebody else has to read it.',
  },
  'given-later': { status: 422, zh: '收票的时间不能晚于现在。', en: 'A paper cannot be received later than now.' },
  'given-earlier': {
    status: 422,
    zh: '收到的时间早于发出的时间，请再看一看。',
    en: 'This is before the paper was given out. Please look at the time again.',
  },
  unread: {
    status: 409,
    zh: '还有 {count} 张票没录完，录完才能结束。',
    en: 'Papers still to be read: {count}. Please finish reading before closing.',
  },
  outstanding: {
    status: 409,
    zh: '还有 {count} 张票没交回，请逐张找回、登记遗失，或者写明原因。',
    en: 'Outstanding papers: {count}. Find each, note it as lost, or accept it with a reason.',
  },
  'pile-differs': {
    status: 409,
    zh: '手里数的和登记的不一样，请再数一遍。',
    en: 'The pile counted by hand is not what stands here. Please count again.',
  },
  closed: { status: 409, zh: '纸票已经清点结束，不能再改。', en: 'The papers are reconciled and closed.' },
  'not-closed': { status: 409, zh: '纸票还没有清点结束。', en: 'The papers are not closed yet.' },
  'no-recount': { status: 404, zh: '这次表决还没有要复核。', en: 'No recount was asked for in this vote.' },
  'bad-seed': {
    status: 422,
    zh: '请掷至少 20 次骰子，只填 1 到 6。',
    en: 'Please throw dice at least 20 times, and type 1 to 6 only.',
  },
  'recount-over': { status: 409, zh: '复核已经结束。', en: 'The recount is over.' },
  'recount-not-over': {
    status: 409,
    zh: '这一次复核还没完，先看完、更正完，再提下一次。',
    en: 'This recount is not over. Please finish it and its corrections before asking for another.',
  },
  'asked-already': {
    status: 409,
    zh: '已经有人提了再复核，等另一位同事答复。',
    en: 'Another recount is asked for already and waits for a colleague’s answer.',
  },
  'recount-answered': { status: 409, zh: '已经答复过了。', en: 'It has been answered already.' },
  'two-people-needed': {
    status: 403,
    zh: '您提的，要另一位同事来同意。',
    en: 'You asked for it; a colleague has to agree.',
  },
  'not-to-confirm': {
    status: 409,
    zh: '这张票现在不用再看。',
    en: 'This paper is not waiting for another look.',
  },
  'not-drawn': { status: 409, zh: '没有抽到这一张。', en: 'This paper was not drawn.' },
})
