import { readHomes } from '#places'
import type { PersonalData } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { maskedPhone } from './account-for.ts'
import { deleteAccount } from './store/account.ts'
import { consentsOfPerson, forgetPerson } from './store/consent.ts'
import { endSessions } from './store/session.ts'
import { endStanding, rolesOf, standingsOfPerson } from './store/standing.ts'

const standings = (unit: Unit, personId: string) => unit.read(standingsOfPerson(unit.neighbourhoodId, personId))

/** What this room holds about a person: the account bound to them, and whom they let act for them. */
export const personalData: PersonalData = {
  holds: {
    zh: '您的登录手机号、绑定的住处、谁可以替您办事。',
    en: 'The phone you sign in with, the homes bound to it, and who may act for you.',
  },
  purpose: {
    zh: '让您登录，认出您是哪一户、替谁办。',
    en: 'To let you sign in, and know your home and for whom you act.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    account: { zh: '账号', en: 'Account' },
    phone: { zh: '手机号', en: 'Phone' },
    homes: { zh: '绑定的住处', en: 'Homes bound to it' },
    from: { zh: '开始', en: 'From' },
    until: { zh: '结束', en: 'Until' },
    mayActFor: { zh: '替谁办', en: 'For whom' },
    who: { zh: '谁来办', en: 'Who acts' },
    relation: { zh: '关系', en: 'Relation' },
    how: { zh: '怎么同意的', en: 'How it was agreed' },
    revoked: { zh: '收回', en: 'Taken back' },
  },
  async export(unit, personId) {
    const consents = await unit.read(consentsOfPerson(unit.neighbourhoodId, personId))
    const held = await standings(unit, personId)
    const homes = await readHomes(unit, [...new Set(held.flatMap((row) => row.home_ids))])
    return [
      ...held.map((row) => ({
        account: row.name,
        phone: maskedPhone(unit, row),
        homes: homes.filter((home) => row.home_ids.includes(home.id)).map((home) => home.address),
        from: row.starts_at.toISOString(),
        until: row.ends_at?.toISOString() ?? null,
      })),
      ...consents.map((row) => ({
        mayActFor: row.person_name,
        who: row.agent_name,
        relation: row.relation,
        how: row.how,
        from: row.given_at.toISOString(),
        revoked: row.revoked_at?.toISOString() ?? null,
      })),
    ]
  },
  async erase(unit, personId) {
    const held = await standings(unit, personId)
    for (const { id, account_id: accountId, ends_at } of held) {
      const others = (await unit.read(rolesOf(accountId, unit.now))).filter((one) => one.id !== id)
      if (others.length === 0) {
        // Nothing else is this account for: it goes, with its sessions, its phone and its standing.
        unit.write(deleteAccount(accountId))
      } else if (ends_at === null || ends_at > unit.now) {
        unit.write(endStanding(id, null, unit.now))
        unit.write(endSessions(accountId, null))
      }
    }
    const consents = await unit.read(consentsOfPerson(unit.neighbourhoodId, personId))
    unit.write(forgetPerson(unit.neighbourhoodId, personId, unit.now))
    return {
      erased: held.length,
      kept:
        consents.length === 0
          ? []
          : [
              {
                what: '代办记录',
                why: '谁替您办过事，要能查得到；姓名已经去掉。',
              },
            ],
    }
  },
}
