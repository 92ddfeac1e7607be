import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('policies', {
  'unknown-person': { status: 422, zh: '名册上没有这位居民。', en: 'This person is not in the register.' },
  'unknown-policy': {
    status: 422,
    zh: '没有找到这项政策，可能已经停了。',
    en: 'This policy was not found. It may have ended.',
  },
  'unknown-case': { status: 404, zh: '没有找到这件事。', en: 'This case was not found.' },
  'unknown-fact': { status: 422, zh: '没有这个问题。', en: 'There is no such question.' },
  'unknown-authorisation': { status: 404, zh: '没有找到这份授权。', en: 'This authorisation was not found.' },
  'unknown-snapshot': { status: 404, zh: '没有找到这份名单。', en: 'This list was not found.' },
  'bad-answer': {
    status: 422,
    zh: '这个回答和问题对不上，请再看一眼。',
    en: 'This is no answer to the question. Please look again.',
  },
  'needs-authorisation': {
    status: 409,
    zh: '经济核对要有本人书面授权，请先登记授权。',
    en: 'An economic check needs the person’s written authorisation. Please note it first.',
  },
  'not-yet': {
    status: 422,
    zh: '日子还没到，请写今天或以前。',
    en: 'This day is still to come. Please give today or before.',
  },
  'not-that-step': {
    status: 409,
    zh: '这一步现在做不了，请刷新看看。',
    en: 'This step is not possible now. Please reload.',
  },
  'say-why': { status: 422, zh: '请写明为什么要看，至少四个字。', en: 'Please say why you look, in a few words.' },
  'snapshot-there': {
    status: 409,
    zh: '这一季的名单已经留过了，不能再改。',
    en: 'The list of this quarter is taken already and does not change.',
  },
  'no-source': { status: 422, zh: '没有写明依据，不能发布。', en: 'Without a source it cannot be published.' },
  'never-met': {
    status: 422,
    zh: '第 {clause} 条没有人能符合，请改。',
    en: 'Nobody can meet clause {clause}. Please change it.',
  },
  contradiction: {
    status: 422,
    zh: '第 {one} 条和第 {other} 条互相矛盾，没有人能同时符合。',
    en: 'Clauses {one} and {other} contradict each other: nobody can meet both.',
  },
  'example-fails': {
    status: 422,
    zh: '例子“{name}”算出来是“{found}”，和您写的不一样。',
    en: 'The example “{name}” comes out as “{found}”, not as you wrote.',
  },
  'examples-missing': {
    status: 422,
    zh: '还缺一个“{expect}”的例子。每项政策要有符合、不符合、说不准各一个。',
    en: 'An example for “{expect}” is missing. Each policy needs one for yes, no and unsure.',
  },
  dates: { status: 422, zh: '截止日不能早于开始日。', en: 'The end cannot be before the beginning.' },
  past: { status: 422, zh: '新版本要从今天或以后开始。', en: 'A new version begins today or later.' },
  'before-last': {
    status: 422,
    zh: '上一版从 {day} 开始，新版本不能更早。',
    en: 'The last version begins on {day}; a new one cannot begin earlier.',
  },
  'bad-condition': {
    status: 422,
    zh: '第 {clause} 条的条件写得不对。',
    en: 'The condition of clause {clause} is not written right.',
  },
})
