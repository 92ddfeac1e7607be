import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('safety', {
  'unknown-place': {
    status: 404,
    zh: '没有这个门洞，请回去重新选。',
    en: 'There is no such entrance. Please choose again.',
  },
  'unknown-person': { status: 404, zh: '名册里没有这个人。', en: 'The register does not know this person.' },
  'no-record': { status: 404, zh: '这个人还没有安全登记。', en: 'Nothing is noted about this person for an alarm.' },
  'nothing-said': {
    status: 422,
    zh: '至少写一项。都没有了，就点“结束”。',
    en: 'Please say at least one thing. If nothing holds any more, end the record.',
  },
  'not-yet': { status: 422, zh: '这一天还没到。', en: 'That day is still to come.' },
  'needs-guardian': {
    status: 409,
    zh: '未满十四周岁，要先有监护人同意。请在“监护人同意”里登记。',
    en: 'This child is under fourteen, so a guardian has to agree first. Please note the consent under “Guardians’ consent”.',
  },
  'unknown-incident': { status: 404, zh: '没有这条事件。', en: 'There is no such incident.' },
  'unknown-event': { status: 422, zh: '这一条说的是哪件事，找不到。', en: 'What this entry is about cannot be found.' },
  'say-what': { status: 422, zh: '请写一句做了什么。', en: 'Please write in a sentence what was done.' },
  'about-whom': { status: 422, zh: '请点一户或一个人。', en: 'Please choose a home or a person.' },
  'still-open': {
    status: 409,
    zh: '先点“结束”,再写总结。',
    en: 'Please end the incident first, then write what was learnt.',
  },
})
