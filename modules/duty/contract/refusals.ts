import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('duty', {
  'not-the-telephone': {
    status: 403,
    zh: '只有值班电话的线路能报来电，请核对密钥。',
    en: 'Only the gateway of the 24-hour number may tell of calls. Please check its secret.',
  },
  'too-little-rest': {
    status: 409,
    zh: '这样排，有人休息不够。要这样排，请写明理由。',
    en: 'This leaves somebody too little rest. To keep it so, please give a reason.',
  },
  'not-a-colleague': { status: 422, zh: '这位不在本居委会任职。', en: 'This person does not work in this committee.' },
  'bad-hours': { status: 422, zh: '白班和夜班不能同一时间开始。', en: 'Day and night cannot begin at the same time.' },
  'past-shift': { status: 409, zh: '这一班已经过去，不能再换。', en: 'This shift is over and cannot be swapped.' },
  'unknown-call': { status: 404, zh: '没有找到这个电话。', en: 'This call was not found.' },
  'call-closed': { status: 409, zh: '这个电话已经回过了。', en: 'This call has been answered already.' },
  'try-again': { status: 409, zh: '打满三次没打通，才可以先放下。', en: 'A call may be set aside after three tries.' },
  'no-number': { status: 404, zh: '这个电话没有留下号码。', en: 'No number was left with this call.' },
  'unknown-person': { status: 422, zh: '名册上没有这位居民。', en: 'This person is not in the register.' },
  'unknown-handover': { status: 404, zh: '没有找到这份交班。', en: 'This hand-over was not found.' },
  'unknown-reception': { status: 404, zh: '没有找到这场接待。', en: 'This reception was not found.' },
  'reception-over': { status: 409, zh: '这场接待已经结束或取消了。', en: 'This reception is over or was cancelled.' },
  'reception-full': {
    status: 409,
    zh: '号已经约满了。您也可以直接来，现场给号。',
    en: 'All numbers are taken. You may come without one and get a number at the door.',
  },
  'reception-times': { status: 422, zh: '结束时间要晚于开始时间。', en: 'The end has to be after the beginning.' },
  'unknown-visitor': { status: 404, zh: '没有找到这位来访的居民。', en: 'This visitor was not found.' },
  'not-that-step': {
    status: 409,
    zh: '这一步现在做不了，请刷新看看。',
    en: 'This step is not possible now. Please reload.',
  },
  'no-promise': { status: 409, zh: '没有记下答应的事。', en: 'No promise was written down.' },
  'promise-day': { status: 422, zh: '答应的日子不能早于今天。', en: 'The day promised cannot be before today.' },
})
