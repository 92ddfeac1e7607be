import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('people', {
  'unknown-person': { status: 404, zh: '名册里没有这个人。', en: 'No such person in the register.' },
  'say-why': { status: 422, zh: '请写明用途，至少四个字。', en: 'Please say why, in at least four characters.' },
  'bad-id-number': { status: 422, zh: '身份证号不对，请再核对。', en: 'This ID number is not right. Please check it.' },
  'id-known': {
    status: 409,
    zh: '这个身份证号已登记在别人名下。',
    en: 'This ID number is already registered for somebody else.',
  },
  'birth-contradicts-id': {
    status: 422,
    zh: '出生日期和身份证号不一致。',
    en: 'Birthday and ID number contradict each other.',
  },
  'sex-contradicts-id': {
    status: 422,
    zh: '性别和身份证号不一致。',
    en: 'Sex and ID number contradict each other.',
  },
  'bad-phone': {
    status: 422,
    zh: '电话号码不对，请再核对。',
    en: 'This telephone number is not right. Please check it.',
  },
  'bad-name': { status: 422, zh: '姓名看不懂，请再核对。', en: 'This name cannot be read. Please check it.' },
  'not-yet': { status: 422, zh: '日期还没到。', en: 'This day is still to come.' },
  'already-dead': { status: 409, zh: '这个人已登记故去。', en: 'This person is already recorded as deceased.' },
  'not-here': { status: 409, zh: '这个人已不住在这里。', en: 'This person no longer lives here.' },
  'same-home': { status: 409, zh: '已经住在这一户。', en: 'This person lives in that home already.' },
  'not-in-home': { status: 409, zh: '这个人不住在这一户。', en: 'This person does not live in that home.' },
  'not-bound': {
    status: 403,
    zh: '您的账号还没有和名册对上，请找居委会。',
    en: 'Your account is not linked to the register yet. Please ask the committee.',
  },
  'unknown-neighbourhood': {
    status: 404,
    zh: '那个居民区还没有用睦邻。',
    en: 'That neighbourhood does not use Mulin yet.',
  },
  'already-answered': { status: 409, zh: '这件事已经答复过了。', en: 'This has been answered already.' },
  'not-a-child': {
    status: 422,
    zh: '这个人已满十四周岁，或没有登记生日，不用监护人同意。',
    en: 'This person is fourteen or older, or has no birthday on record: no guardian’s consent is needed.',
  },
  'needs-guardian': {
    status: 422,
    zh: '不满十四周岁，先记下父母或监护人的同意。',
    en: 'Under fourteen: please note a parent’s or guardian’s consent first.',
  },
})
