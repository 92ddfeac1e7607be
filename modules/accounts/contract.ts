import { defineRefusals } from '#kit/contract/refusals.ts'
import { sessionEndpoints } from './contract/session.ts'

export * from './contract/shapes.ts'

export const refusals = defineRefusals('accounts', {
  'no-consent': {
    status: 403,
    zh: '这份代办的同意已经不在了,请改为自己办理。',
    en: 'There is no such consent any more. Please go on for yourself.',
  },
})

export const endpoints = { ...sessionEndpoints }
