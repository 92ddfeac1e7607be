import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

export const insertDemoSignIns = (
  rows: readonly { account_id: string; position: number; role: string; label_zh: string; label_en: string }[],
) => db.insertInto('accounts.demo_sign_in').values([...rows])
