import { statements } from '#kit/server/builder.ts'
import type { DB as KitDB } from '#kit/server/tables.gen.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB & KitDB>()

export const setting = (key: string) => db.selectFrom('kit.setting').select(['key', 'value']).where('key', '=', key)

export const insertSetting = (key: string, value: unknown) =>
  db.insertInto('kit.setting').values({ key, value: JSON.stringify(value) })

export const demoSignIns = () =>
  db.selectFrom('accounts.demo_sign_in').select(['account_id', 'role', 'label_zh', 'label_en']).orderBy('position')

export const clearDemoSignIns = () => db.deleteFrom('accounts.demo_sign_in')

export const insertDemoSignIns = (
  rows: readonly { account_id: string; position: number; role: string; label_zh: string; label_en: string }[],
) => db.insertInto('accounts.demo_sign_in').values([...rows])
