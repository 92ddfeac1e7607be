import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('elections', {
  'unknown-election': { status: 404, zh: '没有找到这次选举。', en: 'This election was not found.' },
  'unknown-candidate': { status: 404, zh: '没有找到这位候选人。', en: 'This candidate was not found.' },
  'unknown-voter': { status: 404, zh: '选民名单上没有这一行。', en: 'This line is not on the list.' },
  'unknown-slip': { status: 404, zh: '没有找到这张选票。', en: 'This ballot was not found.' },
  'unknown-box': { status: 404, zh: '没有找到这个票箱。', en: 'This box was not found.' },
  'not-an-elected-body': {
    status: 422,
    zh: '这里只办居委会和业委会的选举。',
    en: 'Only residents’ and owners’ committees are elected here.',
  },
  'roll-not-frozen': {
    status: 422,
    zh: '权利名册还没锁定，先去锁定。',
    en: 'The roll is not frozen yet. Freeze it first.',
  },
  'wrong-roll': {
    status: 422,
    zh: '业委会用业主名册，居委会用居民名册，请换一份。',
    en: 'An owners’ committee needs a roll of owners, a residents’ committee one of residents.',
  },
  'not-a-run-off': {
    status: 422,
    zh: '只有票数相同、还有空位时才另选。',
    en: 'There is a run-off only where candidates are level and a seat is left.',
  },
  'days-crossed': { status: 422, zh: '任期的结束要在开始之后。', en: 'The term has to end after it begins.' },
  'not-now': { status: 409, zh: '选举走到这一步，不能再这样改了。', en: 'The election has gone too far for that.' },
  'candidate-twice': { status: 409, zh: '这位已经在候选人名单上。', en: 'This candidate is on the list already.' },
  'not-an-owner': {
    status: 422,
    zh: '业委会委员要是业主，名册上没有这位。',
    en: 'A member of an owners’ committee has to be an owner; this person is not on the roll.',
  },
  'not-of-age-or-here': {
    status: 422,
    zh: '要年满十八周岁、住在这里。',
    en: 'A candidate has to be eighteen and live here.',
  },
  'not-cleared': {
    status: 422,
    zh: '还有情形没逐条确认，或没有书面承诺。',
    en: 'Not every ground was cleared, or the written promise is missing.',
  },
  'no-candidates': { status: 409, zh: '还没有候选人，不能开始。', en: 'There are no candidates yet.' },
  'box-exists': { status: 409, zh: '已经有这个名字的票箱。', en: 'There is a box of this name already.' },
  'witness-needed': { status: 422, zh: '要写明同您一起的另一位。', en: 'Please name the other person with you.' },
  'already-issued': {
    status: 409,
    zh: '这一户已经领过选票。作废的先记作废，再补一张。',
    en: 'This head has a ballot already. Note it as spoilt first, then hand out another.',
  },
  'proxy-needed': {
    status: 422,
    zh: '代领要有书面委托，请写明。',
    en: 'A proxy needs a written authority. Please note it.',
  },
  'box-needed': { status: 422, zh: '请选投进哪个票箱。', en: 'Please say which box it went into.' },
  'box-opened': { status: 409, zh: '这个票箱已经开了。', en: 'This box has been opened.' },
  'box-sealed': { status: 409, zh: '票箱还没开封，先开箱。', en: 'The box is sealed. Open it first.' },
  'reason-needed': { status: 422, zh: '请写明理由。', en: 'Please say why.' },
  'already-counted': {
    status: 409,
    zh: '这一轮您已经点过，请另一位来点。',
    en: 'You have counted this round. Let somebody else count it.',
  },
  'count-settled': { status: 409, zh: '这个票箱已经点清了。', en: 'This box has been counted.' },
  'impossible-sheet': {
    status: 422,
    zh: '数对不上：得票不能多过有效票，总数不能多过有效票乘以席位。',
    en: 'This cannot be: no candidate has more votes than valid ballots, nor all more than these times the seats.',
  },
  'does-not-add-up': {
    status: 409,
    zh: '票数还没对平，不能结束。',
    en: 'The ballots do not add up yet, so the record cannot be closed.',
  },
  'nobody-elected': {
    status: 409,
    zh: '没有人当选，没有任期可以开始。',
    en: 'Nobody was elected, so no term can begin.',
  },
  'area-unproved': {
    status: 409,
    zh: '有当选的人，选票证明不了同意的面积过半。请写明凭什么确认面积过半，再开始任期。',
    en: 'For somebody elected the ballots cannot prove more than half by area. Please say what shows it before the term begins.',
  },
  'term-begun': { status: 409, zh: '任期已经开始了。', en: 'The term has begun already.' },
})
