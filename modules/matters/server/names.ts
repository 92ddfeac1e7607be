import type { UrgentKind } from '../domain/categories.ts'
import type { Source, Status } from '../domain/words.ts'

type Name = { zh: string; en: string }

/** Names for files that leave the house; screens have their own texts. */
export const statusNames: Record<Status, Name> = {
  received: { zh: '收到', en: 'Received' },
  contacted: { zh: '在办', en: 'In hand' },
  assigned: { zh: '在办', en: 'In hand' },
  returned: { zh: '被退回', en: 'Returned' },
  reopened: { zh: '重新打开', en: 'Reopened' },
  done: { zh: '等居民确认', en: 'Waiting for the resident' },
  confirmed: { zh: '居民已确认', en: 'Confirmed' },
  unreachable: { zh: '联系不上', en: 'Not reached' },
  'beyond-remit': { zh: '超出职责', en: 'Beyond our remit' },
  merged: { zh: '已并入', en: 'Merged' },
  withdrawn: { zh: '本人撤回', en: 'Withdrawn' },
}

export const sourceNames: Record<Source, Name> = {
  counter: { zh: '柜台', en: 'Counter' },
  phone: { zh: '来电', en: 'Phone' },
  visit: { zh: '走访', en: 'Visit' },
  app: { zh: '居民报', en: 'App' },
  'hotline-12345': { zh: '12345', en: '12345' },
  patrol: { zh: '巡查', en: 'Patrol' },
  meeting: { zh: '会议决议', en: 'Meeting' },
}

export const dangerNames: Record<UrgentKind, Name> = {
  fire: { zh: '起火', en: 'Fire' },
  gas: { zh: '燃气味', en: 'Smell of gas' },
  'trapped-in-lift': { zh: '困在电梯', en: 'Trapped in a lift' },
  injury: { zh: '有人受伤', en: 'Somebody is hurt' },
}
