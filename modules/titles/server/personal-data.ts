import type { PersonalData } from '#kit/server/room.ts'
import { evidenceNames, titleKindNames } from './names.ts'
import { toTitle } from './shape.ts'
import { titlesOfPerson } from './store.ts'

/** Which homes a person owns or owned. It stays: votes and shared costs of the past rest on it. */
export const personalData: PersonalData = {
  holds: { zh: '您在这里有哪些房产，凭据是什么。', en: 'Which homes you own here, and on what evidence.' },
  purpose: {
    zh: '表决、续筹、分摊要知道谁是业主。',
    en: 'Votes, fund top-ups and cost sharing need to know who owns.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    address: { zh: '地址', en: 'Address' },
    kind: { zh: '性质', en: 'Kind' },
    share: { zh: '份额', en: 'Share' },
    since: { zh: '从何时', en: 'Since' },
    until: { zh: '到何时', en: 'Until' },
    evidence: { zh: '凭据', en: 'Evidence' },
    note: { zh: '说明', en: 'Note' },
    source: { zh: '来源', en: 'Source' },
  },
  async export(unit, personId) {
    const tongue = unit.language === 'en' ? 'en' : 'zh'
    return (await unit.read(titlesOfPerson(unit, personId))).map((row) => {
      const title = toTitle(row)
      return {
        address: row.address,
        kind: titleKindNames[title.kind][tongue],
        share: title.share ? `${title.share.num}/${title.share.den}` : tongue === 'en' ? 'joint' : '共同共有',
        since: title.since,
        until: title.ended?.on,
        evidence: evidenceNames[title.evidence][tongue],
        note: title.note,
        source: title.source,
      }
    })
  },
  async erase(unit, personId) {
    const titles = await unit.read(titlesOfPerson(unit, personId))
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    return {
      erased: 0,
      kept: titles.map((row) => ({
        what: say(`${row.address}的产权`, `Title of ${row.address}`),
        // 民法典 278; the decisions may be contested for a year (法释 on 建筑物区分所有权 art. 12).
        why: say('表决和分摊以它为准。', 'Votes and shared costs rest on it.'),
      })),
    }
  },
}
