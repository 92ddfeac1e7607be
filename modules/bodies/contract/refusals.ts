import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('bodies', {
  'unknown-body': { status: 404, zh: '没有找到这个组织。', en: 'No such body here.' },
  'unknown-post': { status: 404, zh: '没有找到这个岗位。', en: 'No such post here.' },
  'unknown-term': { status: 404, zh: '没有找到这一届。', en: 'No such term here.' },
  'unknown-change': {
    status: 404,
    zh: '没有找到这次委员变更，请刷新看看。',
    en: 'No such change of members here. Please look at the page again.',
  },
  'filed-too-early': {
    status: 422,
    zh: '备案的日子不能早于变更的日子。',
    en: 'A change cannot have been filed before it happened.',
  },
  'unknown-handover': { status: 404, zh: '没有找到这张交接单。', en: 'No such hand-over here.' },
  'unknown-compound': { status: 404, zh: '没有找到这个小区。', en: 'No such compound here.' },
  'no-post': {
    status: 403,
    zh: '您的账号还没有挂到物业或业委会的岗位上。请居委会主任在“组织”里登记您的岗位。',
    en: 'Your account holds no post with a manager or an owners’ committee yet. Ask the chair of the residents’ committee to enter it under Bodies.',
  },
  'unknown-ask': { status: 404, zh: '没有找到这件事。', en: 'No such request here.' },
  'body-exists': { status: 409, zh: '这个组织已经登记了。', en: 'This body is registered already.' },
  'body-ended': { status: 409, zh: '这个组织已经撤了。', en: 'This body does not exist any more.' },
  'needs-compound': { status: 422, zh: '请写明是哪个小区的。', en: 'Please say for which compound.' },
  'one-compound': {
    status: 422,
    zh: '一个业委会只管一个小区。',
    en: 'An owners’ committee belongs to one compound.',
  },
  'has-committee': { status: 409, zh: '这个小区已经有业委会。', en: 'This compound has an owners’ committee already.' },
  'days-crossed': {
    status: 422,
    zh: '后面的日期不能比前面早。',
    en: 'The later day cannot lie before the earlier one.',
  },
  'not-yet': { status: 422, zh: '日期还没到。', en: 'This day is still to come.' },
  'already-past': { status: 422, zh: '这个时间已经过了。', en: 'This time has passed already.' },
  'term-exists': { status: 409, zh: '这一届已经登记了。', en: 'This term is registered already.' },
  'post-over': { status: 409, zh: '这个岗位已经结束。', en: 'This post has ended already.' },
  'already-passed': { status: 409, zh: '这一样已经交接过。', en: 'This has been handed over already.' },
  'same-hands': { status: 422, zh: '移交人和接收人要是两个人。', en: 'Giver and taker have to be two people.' },
  'no-declaration': { status: 404, zh: '这位还没有说明。', en: 'This member has declared nothing.' },
  'not-in-compound': {
    status: 422,
    zh: '这个组织不在这个小区。',
    en: 'This body is not one of this compound.',
  },
  'same-body': { status: 422, zh: '不能提给自己。', en: 'A body cannot ask itself.' },
  'already-done': { status: 409, zh: '这件事已经办好了。', en: 'This is done already.' },
  'kind-twice': { status: 422, zh: '同一类组织只能放一处。', en: 'A kind of body can stand in one place only.' },
  'definition-exists': {
    status: 409,
    zh: '这一天已经有一个口径。',
    en: 'There is a definition from this day on already.',
  },
})
