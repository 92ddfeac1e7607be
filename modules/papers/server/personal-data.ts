import type { PersonalData } from '#kit/server/room.ts'
import { contexts } from './seals.ts'
import { forgetTakers, papersOfPerson } from './store.ts'

/** Which paper was for whom, when it was given out and came back. What stands on it is not known here. */
export const personalData: PersonalData = {
  holds: {
    zh: '发给您家的纸票：编号、谁收下的、什么时候发出和收回，还有交回那张的照片。',
    en: 'Paper ballots for your rights: serial, who took it, when it went out and came back, and the scan of it.',
  },
  purpose: {
    zh: '每一户只算一张票，每一张都有下落；有人不服，法院查得清楚。',
    en: 'So that each right counts once, every paper is accounted for, and a court can check it.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项；《民法典》第二百七十八条、第二百八十条',
    en: 'Personal Information Protection Law, art. 13 (1)(3); Civil Code, arts. 278 and 280',
  },
  words: {
    title: { zh: '哪次表决', en: 'Vote' },
    serial: { zh: '编号', en: 'Serial' },
    label: { zh: '哪一户', en: 'Right' },
    state: { zh: '现在', en: 'State' },
    how: { zh: '怎么发的', en: 'Given out' },
    taker: { zh: '谁收下的', en: 'Taken by' },
    issuedAt: { zh: '发出', en: 'Given out at' },
    givenAt: { zh: '收回', en: 'Back at' },
  },
  values: {
    printed: { zh: '还没发', en: 'not given out' },
    issued: { zh: '发出了', en: 'given out' },
    returned: { zh: '收回了', en: 'back' },
    differing: { zh: '再看一遍', en: 'looked at again' },
    read: { zh: '录好了', en: 'read' },
    void: { zh: '作废', en: 'void' },
    lost: { zh: '遗失', en: 'lost' },
    hand: { zh: '当面', en: 'by hand' },
    'door-slot': { zh: '塞门缝', en: 'under the door' },
    post: { zh: '寄', en: 'by post' },
    counter: { zh: '窗口', en: 'at the counter' },
  },
  async export(unit, personId) {
    const { cipher } = unit.parts
    return (await unit.read(papersOfPerson(unit, personId))).map((row) => ({
      title: row.title,
      serial: row.serial,
      label: row.label,
      state: row.state,
      how: row.how,
      taker: row.taker_sealed === null ? null : cipher.open(row.taker_sealed, contexts.taker(row.id)),
      issuedAt: row.issued_at?.toISOString() ?? null,
      givenAt: row.given_at?.toISOString() ?? null,
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(papersOfPerson(unit, personId))
    const named = rows.filter((row) => row.taker_sealed !== null).map((row) => row.id)
    if (named.length > 0) unit.write(forgetTakers(unit, named))
    const why = '表决后一年内可以起诉，每张票的下落要留着；到期自动去掉是谁的。'
    return { erased: named.length, kept: rows.length === 0 ? [] : [{ what: '纸票的编号、下落和照片', why }] }
  },
}
