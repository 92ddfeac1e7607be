import { defineRefusals } from '#kit/contract/refusals.ts'

/** What this room answers when it can't. The first fourteen are those of the state machine (`domain/words.ts`). */
export const refusals = defineRefusals('matters', {
  'not-yours': { status: 403, zh: '这一步不归您做。', en: 'This step is not yours to take.' },
  'already-closed': { status: 409, zh: '这件事已经办结了。', en: 'This matter is already closed.' },
  'not-now': { status: 409, zh: '现在还不能做这一步。', en: 'This step is not possible now.' },
  'reason-needed': { status: 422, zh: '请写明原因。', en: 'Please give the reason.' },
  'note-needed': { status: 422, zh: '请写几个字说明。', en: 'Please write a few words.' },
  'party-needed': { status: 422, zh: '请选交给谁办。', en: 'Please choose who is to do it.' },
  'channel-needed': {
    status: 422,
    zh: '请写明本人是怎么说的：电话、柜台、上门还是书面。',
    en: 'Please say how the resident told you: by phone, at the counter, at home or on paper.',
  },
  'merge-into-itself': { status: 409, zh: '不能并到它自己。', en: 'A matter can’t be merged into itself.' },
  'merge-into-closed': {
    status: 409,
    zh: '那件事已经办结，不能再并过去。',
    en: 'That matter is closed; nothing can be merged into it.',
  },
  'others-still-wait': {
    status: 409,
    zh: '还有邻居也在等这件事，不能撤。',
    en: 'Neighbours are waiting for this too, so it can’t be withdrawn.',
  },
  'dispute-too-late': {
    status: 409,
    zh: '办结已过三十天。请重新报一件，会连到这一件。',
    en: 'It was closed more than thirty days ago. Please report it anew; it will be linked.',
  },
  'try-again-first': {
    status: 409,
    zh: '请换一天再联系一次。两天都联系不上才能这样办结。',
    en: 'Please try once more on another day. It takes two days without an answer.',
  },
  'chair-decides': { status: 403, zh: '这一步要请主任定。', en: 'The chair has to decide this.' },
  'already-there': { status: 409, zh: '已经是这样了。', en: 'It is so already.' },
  'unknown-matter': { status: 404, zh: '没有找到这件事。', en: 'No such matter here.' },
  'unknown-party': { status: 404, zh: '没有找到这个单位。', en: 'No such party here.' },
  'unknown-worker': { status: 404, zh: '没有找到这位同事。', en: 'No such colleague here.' },
  'unknown-place': { status: 404, zh: '没有找到这个地方，请再看看。', en: 'No such place here. Please check it.' },
  'place-needed': { status: 422, zh: '请选在哪里。', en: 'Please say where.' },
  'nobody-here': {
    status: 503,
    zh: '居委会还没有设人接件，请打电话。',
    en: 'Nobody is set up here to take this in yet. Please telephone.',
  },
  'unknown-person': { status: 404, zh: '名册里没有找到这个人。', en: 'No such person in the register.' },
  'wrong-code': { status: 404, zh: '这个回执码认不出来。', en: 'This receipt code is not known.' },
  'bad-promise': { status: 422, zh: '答应的时间要在现在以后。', en: 'The promised time has to lie ahead.' },
  'rule-in-the-past': {
    status: 409,
    zh: '新时限最早明天起用。以前收到的事，仍按收到时的时限。',
    en: 'A new rule begins tomorrow at the earliest. What was received before keeps its rule.',
  },
  'rule-order': {
    status: 422,
    zh: '天数要一个比一个长：联系、一般、复杂。',
    en: 'The days have to grow: contact, ordinary, complex.',
  },
  'rule-hours': { status: 422, zh: '下班要在上班以后。', en: 'The office closes after it opens.' },
  'not-your-home': { status: 403, zh: '这一户没有绑在您的账号上。', en: 'This home is not bound to your account.' },
})
