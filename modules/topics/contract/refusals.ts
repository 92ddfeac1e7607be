import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('topics', {
  'unknown-topic': { status: 404, zh: '没有找到这个议题。', en: 'This topic was not found.' },
  'unknown-point': { status: 404, zh: '没有找到这条意见。', en: 'This point was not found.' },
  'unknown-option': { status: 404, zh: '没有找到这个方案。', en: 'This option was not found.' },
  'unknown-call': { status: 404, zh: '没有找到这次征集。', en: 'This call for ideas was not found.' },
  'unknown-place': { status: 404, zh: '没有找到这处空间。', en: 'This idle place was not found.' },
  'no-plan': {
    status: 409,
    zh: '这个小区还没有平面图，请先放一张。',
    en: 'This compound has no drawing yet. Please put one first.',
  },
  'not-an-outline': {
    status: 422,
    zh: '点一个点，或者沿着边依次点三个以上，线不要交叉。',
    en: 'Please set one point, or three or more along the edge; lines may not cross.',
  },
  'unknown-hiding': { status: 404, zh: '没有找到这条记录。', en: 'This record was not found.' },
  'unknown-person': { status: 422, zh: '名册上没有这位居民。', en: 'This person is not in the register.' },
  'unknown-compound': { status: 422, zh: '本居民区没有这个小区。', en: 'There is no such compound here.' },
  'own-words': {
    status: 409,
    zh: '这条就是这位说的，不用再记。',
    en: 'These are this person’s own words; there is no support to enter.',
  },
  'supported-already': {
    status: 409,
    zh: '这位已经觉得这条有道理了，一人一条只算一次。',
    en: 'This person supports the point already. Each person counts once.',
  },
  'own-support': {
    status: 409,
    zh: '这是本人在手机上点的，请本人撤回。',
    en: 'This support was given on the person’s own telephone; only they can take it back.',
  },
  decided: {
    status: 409,
    zh: '这个议题已经有了决定，不能再改了。',
    en: 'This topic has been decided and cannot be changed any more.',
  },
  unanswered: {
    status: 409,
    zh: '还有 {count} 条意见没答复，答复完才能决定。',
    en: 'Points without an answer: {count}. Please answer them before deciding.',
  },
  'override-not-here': {
    status: 409,
    zh: '楼组一级不能跳过答复，请先逐条答复。',
    en: 'In the building group no answer can be passed over. Please answer each point first.',
  },
  'no-level-above': { status: 409, zh: '已经在最高一级了。', en: 'This is the highest level already.' },
  'cannot-merge': {
    status: 409,
    zh: '不能并到这一条，请选一条没有并走的意见。',
    en: 'It cannot be merged into this one. Please choose a point that is not merged itself.',
  },
  'too-many-matters': {
    status: 409,
    zh: '一个议题最多并 {most} 件事。',
    en: 'One topic can stand for at most {most} matters.',
  },
  'needs-place': { status: 422, zh: '楼组的议题，请选哪个门洞。', en: 'Please say which entrance this is about.' },
  'not-that-step': {
    status: 409,
    zh: '这一步现在做不了，请刷新看看。',
    en: 'This step is not possible now. Please reload.',
  },
  'call-closed': { status: 409, zh: '这次征集已经截止了。', en: 'This call for ideas has closed.' },
  'call-days': { status: 422, zh: '截止的日子不能早于今天。', en: 'The closing day cannot be before today.' },
  'not-yours': { status: 403, zh: '只有说这话的人可以申诉。', en: 'Only whoever wrote this may appeal.' },
  'judge-another': {
    status: 403,
    zh: '谁隐藏的谁不能裁，请另一位来裁。',
    en: 'Whoever hid the words cannot judge the appeal. Please leave it to somebody else.',
  },
})
