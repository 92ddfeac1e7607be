import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('conventions', {
  'unknown-convention': { status: 404, zh: '没有找到这份公约。', en: 'This convention was not found.' },
  'unknown-version': { status: 404, zh: '没有这一版。', en: 'There is no such version.' },
  'unknown-clause': {
    status: 404,
    zh: '现在的文本里没有这一条了，请刷新看看。',
    en: 'This clause is no longer in the text. Please reload.',
  },
  'unknown-comment': { status: 404, zh: '没有找到这条意见。', en: 'This comment was not found.' },
  'unknown-compound': { status: 422, zh: '没有找到这个小区。', en: 'This compound was not found.' },
  'unknown-person': { status: 422, zh: '名册上没有这位居民。', en: 'This person is not in the register.' },
  'no-clauses': { status: 422, zh: '至少写一条，每条都要有字。', en: 'Write at least one clause, and words in each.' },
  'same-clause-twice': { status: 422, zh: '有一条放了两次。', en: 'One clause stands there twice.' },
  'relied-twice': {
    status: 422,
    zh: '同一项规则只能标在一条上。',
    en: 'Only one clause can be marked for the same rule.',
  },
  'not-for-this-kind': {
    status: 422,
    zh: '沉默怎么算、车位算不算面积，要写在业主的议事规则或管理规约里。',
    en: 'How silence and car spaces count belongs in the owners’ rules of procedure or covenant.',
  },
  'compound-needed': {
    status: 422,
    zh: '业主的规约要写明是哪个小区的。',
    en: 'A text of the owners has to name its compound.',
  },
  'nothing-changed': {
    status: 409,
    zh: '一个字也没改，不用存新版。',
    en: 'Nothing was changed; no new version is needed.',
  },
  'not-open': {
    status: 409,
    zh: '现在不收意见。您可以打居委会电话说。',
    en: 'No comments are taken now. Please call the committee instead.',
  },
  'past-day': {
    status: 422,
    zh: '收意见的日子不能早于今天。',
    en: 'The last day for comments cannot be before today.',
  },
  'already-answered': { status: 409, zh: '这条意见已经答复了。', en: 'This comment has been answered already.' },
  'reason-needed': { status: 422, zh: '没照着改的，请写明为什么。', en: 'Where it is not followed, please say why.' },
  'text-changed': {
    status: 409,
    zh: '文本又改过了，跟您手里的不是同一份，请刷新看看。',
    en: 'The text was changed and is not the one you have. Please reload.',
  },
  'already-adopted': { status: 409, zh: '这份文本已经通过了。', en: 'This text has been adopted already.' },
  'unanswered-comments': {
    status: 409,
    zh: '还有意见没答复，答完才能提交通过。',
    en: 'Some comments are unanswered. Answer them first.',
  },
  'review-missing': {
    status: 409,
    zh: '这份文本还没有过合法性审核；改过字的，要重新审。',
    en: 'No review stands for exactly this text. After any change it has to be reviewed again.',
  },
  'review-later': {
    status: 422,
    zh: '审核在开会之后。提交会议的文本要先审过。',
    en: 'The review is later than the meeting. A text has to be reviewed before it goes to the meeting.',
  },
  'wrong-body': {
    status: 422,
    zh: '这种文本不归这个会通过。',
    en: 'This body cannot adopt a text of this kind.',
  },
  'held-later': { status: 422, zh: '会还没开，开过再记。', en: 'The meeting has not been held yet.' },
  'days-in-order': {
    status: 422,
    zh: '日子的先后不对：先开会，再生效，再修订。',
    en: 'The days are out of order: first the meeting, then in force, then the revision.',
  },
  'counts-do-not-add-up': {
    status: 422,
    zh: '人数对不上，请再核一遍。',
    en: 'The numbers do not add up. Please check them.',
  },
  'evidence-needed': {
    status: 422,
    zh: '在系统外开的会，请放上会议记录或签到的照片。',
    en: 'It was decided outside: please add the minutes or a photo of the sign-in list.',
  },
  'no-quorum': {
    status: 422,
    zh: '到会的没有过半数，会议不能作决定。',
    en: 'Not more than half were present, so the meeting could not decide.',
  },
  'no-majority': {
    status: 422,
    zh: '同意的没有过半数，没有通过。',
    en: 'Not more than half were in favour, so it was not adopted.',
  },
  'not-adopted': { status: 409, zh: '还没有通过的文本，不能备案。', en: 'Nothing adopted waits to be filed.' },
  'filed-too-early': {
    status: 422,
    zh: '备案不能早于通过，也不能晚于今天。',
    en: 'It cannot be filed before the meeting or after today.',
  },
  'reviewed-later': { status: 422, zh: '审核的日子不能晚于今天。', en: 'The day of the review cannot be after today.' },
})
