import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('privacy', {
  'told-already': {
    status: 409,
    zh: '这一位已经通知过了，名单上要留着。',
    en: 'This person was told already and stays on the list.',
  },
  'unknown-rule': { status: 404, zh: '没有这一条保存规则。', en: 'There is no such rule.' },
  'unknown-room': { status: 422, zh: '登记里没有这一类资料。', en: 'The register has no such kind of data.' },
  'unknown-person': { status: 404, zh: '名册里没有这个人。', en: 'This person is not in the register.' },
  'too-soon': { status: 422, zh: '最早从明天起。', en: 'It can begin tomorrow at the earliest.' },
  'too-short': {
    status: 422,
    zh: '比法定的最短时间还短，不能这样定。',
    en: 'This is shorter than the law allows.',
  },
  'not-bound': {
    status: 403,
    zh: '您的账号还没有和名册对上，请找居委会。',
    en: 'Your account is not linked to the register yet. Please ask the committee.',
  },
  'not-dead': {
    status: 422,
    zh: '名册里没有记这个人故去；请本人来，或先登记。',
    en: 'The register does not say that this person died. Let them come themselves, or record it first.',
  },
  'wrong-state': {
    status: 409,
    zh: '这份请求已经不在这一步，请看最新的样子。',
    en: 'This request is no longer at that step. Please look at it anew.',
  },
  'extended-already': { status: 409, zh: '已经延过一次，不能再延。', en: 'It was put off once already.' },
  signed: { status: 409, zh: '已经签字，不能再改。', en: 'It is signed and can no longer be changed.' },
  unanswered: {
    status: 422,
    zh: '三个问题都答了，才能签字。',
    en: 'Please answer all three questions before signing.',
  },
  'not-yet': { status: 422, zh: '不能写还没到的时间。', en: 'A time to come cannot be written down.' },
  'say-why': { status: 422, zh: '请写明为什么不用通知。', en: 'Please write why nobody has to be told.' },
})
