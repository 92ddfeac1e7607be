import type { Unit } from '#kit/server/unit.ts'
import { callOffPhones, markSeen, putLanguage, putOpenId } from '../store.ts'
import { sealOpenId } from '../texts.ts'

/** I have read these; what would still ring my phone for them is called off. */
export function seeInbox(unit: Unit, ids: readonly string[]): void {
  const { accountId } = unit.by
  unit.write(callOffPhones(unit, accountId, ids))
  unit.write(markSeen(unit, accountId, ids))
}

export function chooseLanguage(unit: Unit, language: 'zh' | 'en'): void {
  unit.write(putLanguage(unit, unit.by.accountId, language))
}

/** Binds an account to a follower of the official account (null: no longer); from then on WeChat is asked before SMS. */
export function bindFollower(unit: Unit, accountId: string, openId: string | null): void {
  unit.write(putOpenId(unit, accountId, openId && sealOpenId(unit.parts.cipher, accountId, openId)))
}
