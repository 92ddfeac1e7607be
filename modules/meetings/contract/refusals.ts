import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('meetings', {
  'unknown-meeting': { status: 404, zh: '没有找到这个会。', en: 'This meeting was not found.' },
  'unknown-seat': { status: 404, zh: '名单上没有这个人。', en: 'This person is not on the list.' },
  'unknown-item': { status: 404, zh: '没有找到这项议题。', en: 'This item of the agenda was not found.' },
  'unknown-proposal': { status: 404, zh: '没有找到这条提议。', en: 'This proposal was not found.' },
  'unknown-pledge': { status: 404, zh: '没有找到这条认领。', en: 'This pledge was not found.' },
  'unknown-compound': { status: 422, zh: '没有找到这个小区。', en: 'This compound was not found.' },
  'not-now': {
    status: 409,
    zh: '会开到这一步，这件事做不了，请刷新看看。',
    en: 'This is not possible at this point of the meeting. Please reload.',
  },
  'bad-times': { status: 422, zh: '散会要晚于开会。', en: 'The end has to be after the beginning.' },
  'in-the-past': {
    status: 422,
    zh: '这个时间已经过了，请选以后的时间。',
    en: 'This time is past already. Please choose a later one.',
  },
  'seat-twice': {
    status: 422,
    zh: '名单上有一位写了两次，请去掉一个。',
    en: 'Somebody stands on the list twice. Please leave one out.',
  },
  'unknown-resolution': {
    status: 422,
    zh: '没有找到要回头看的决议。',
    en: 'A resolution to look at again was not found.',
  },
  'not-theirs': { status: 422, zh: '这种会不由他们召集。', en: 'They may not call a meeting of this kind.' },
  'too-few': {
    status: 422,
    zh: '提议的人数还不够，请看召集的规定。',
    en: 'Too few asked for it. Please see who may call this meeting.',
  },
  'base-needed': {
    status: 422,
    zh: '请填应到多少，按什么算，才知道够不够人数。',
    en: 'Please say how many there are in all and what is counted, so that the quorum can be known.',
  },
  'short-notice': {
    status: 409,
    zh: '离开会太近了，不到规定的天数。一定要这天开，请写明理由。',
    en: 'This is less notice than the rules ask for. To meet on that day all the same, please give a reason.',
  },
  'wrong-code': { status: 403, zh: '请扫会场里的码。', en: 'Please scan the code in the room.' },
  'not-invited': { status: 403, zh: '这个会您不在名单上。', en: 'You are not on the list of this meeting.' },
  'not-there': { status: 409, zh: '到会的人才能确认记录。', en: 'Only those who were there can confirm the minutes.' },
  'no-quorum': {
    status: 409,
    zh: '到会人数不够，不能表决。',
    en: 'Too few are present to decide.',
  },
  'more-votes': {
    status: 422,
    zh: '票数比到会的人还多，请再数一遍。',
    en: 'There are more votes than people. Please count again.',
  },
  'signatures-differ': {
    status: 422,
    zh: '同意的票数和签字的人数对不上。',
    en: 'The votes in favour and the signatures differ.',
  },
  'not-a-member': { status: 422, zh: '签字的不是到会的委员。', en: 'Somebody who signed is not a member present.' },
  'owner-needed': {
    status: 422,
    zh: '通过的事要有人办，请选谁来办。',
    en: 'What is resolved needs an owner. Please choose one.',
  },
  'due-needed': {
    status: 422,
    zh: '通过的事要有期限，请填哪天前办好。',
    en: 'What is resolved needs a date. Please give one.',
  },
  'due-past': { status: 422, zh: '期限不能早于今天。', en: 'The date cannot be before today.' },
  'due-far': {
    status: 422,
    zh: '期限最远半年。更久的事，请先定第一步。',
    en: 'A date lies within half a year. For longer work, please resolve the first step.',
  },
  'text-not-ready': {
    status: 409,
    zh: '这份文本还不能上居民会议：要先审过，意见都答复过。',
    en: 'This text cannot go before a residents’ meeting yet: it has to be reviewed, with every comment answered.',
  },
  'not-carried': {
    status: 409,
    zh: '这一条没有通过，不能记进公约。',
    en: 'This was not carried, so it adopts nothing.',
  },
  'no-text': {
    status: 409,
    zh: '这一条下面没有公约文本，请在公约里记通过。',
    en: 'No text lay before the meeting under this item. Please enter the adoption with the convention.',
  },
  decided: { status: 409, zh: '这一条已经表决过了。', en: 'This has been decided already.' },
  'open-proposals': {
    status: 409,
    zh: '还有提议没有表决，请先表决或写下结果。',
    en: 'Some proposals are not decided yet. Please decide them or record what became of them.',
  },
  'already-kept': { status: 409, zh: '这条认领已经做到了。', en: 'This pledge was kept already.' },
  published: {
    status: 409,
    zh: '这个会的结果已经公布了。',
    en: 'The result of this meeting has been published already.',
  },
})
