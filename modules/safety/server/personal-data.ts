import type { Look, PersonalData } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { IncidentKind } from '../domain/incident.ts'
import { kindNames } from './names.ts'
import { openFacts } from './shape.ts'
import { changesOf, deleteChangesOf, deleteRecordOf, eventsAbout, forgetInEvents, looksOf, recordOf } from './store.ts'

/** What is noted about a person for an alarm, and where they stand in the log of an incident. */
export const personalData: PersonalData = {
  holds: {
    zh: '出事时怎么帮您：下楼方不方便、用什么设备、什么时候一个人在家、谁有钥匙；出事那天有没有联系到您。',
    en: 'How to help you in an alarm: the stairs, devices, when you are alone at home, who has a key; and whether you were reached on the day.',
  },
  purpose: {
    zh: '火警等紧急情况下，先找到要人帮的住户。',
    en: 'To find first those who need help when there is a fire or another emergency.',
  },
  basis: {
    zh: '您或监护人的单独同意（《个人信息保护法》第二十九条、第三十一条），或法定职责（第十三条第一款第（三）项）；每条都写明是哪一种',
    en: 'Your own or a guardian’s separate consent (Personal Information Protection Law, arts. 29 and 31), or duties set by law (art. 13 (1)(3)); each record says which',
  },
  sensitive: {
    zh: '健康情况、不满十四周岁孩子的资料',
    en: 'Health, and anything about children under fourteen',
  },
  words: {
    record: { zh: '内容', en: 'Record' },
    walk: { zh: '下楼', en: 'The stairs' },
    device: { zh: '设备', en: 'Device' },
    alone: { zh: '一个人在家', en: 'Alone at home' },
    key: { zh: '谁有钥匙', en: 'Who has a key' },
    remark: { zh: '备注', en: 'Remark' },
    basis: { zh: '凭什么', en: 'Rests on' },
    consent: { zh: '凭谁同意', en: 'Consent' },
    knownOn: { zh: '哪天问的', en: 'Asked on' },
    reason: { zh: '原因', en: 'Reason' },
    what: { zh: '什么事', en: 'What' },
    place: { zh: '地点', en: 'Place' },
    by: { zh: '谁', en: 'By' },
    at: { zh: '时间', en: 'When' },
  },
  values: {
    record: { zh: '安全登记', en: 'Noted for an alarm' },
    change: { zh: '改动', en: 'Change' },
    incident: { zh: '事件', en: 'Incident' },
    cannot: { zh: '下不了楼', en: 'cannot walk down' },
    slow: { zh: '下楼慢', en: 'slow on the stairs' },
    own: { zh: '本人同意', en: 'own consent' },
    guardian: { zh: '监护人同意', en: 'a guardian’s consent' },
    duty: { zh: '法定职责', en: 'a duty set by law' },
    'own-word': { zh: '本人说的', en: 'said by yourself' },
    'family-word': { zh: '家人说的', en: 'said by the family' },
    document: { zh: '有证明', en: 'a document' },
    visit: { zh: '上门看到', en: 'seen at a visit' },
    down: { zh: '已下楼', en: 'came down' },
    reached: { zh: '已联系', en: 'reached' },
    absent: { zh: '没人应', en: 'nobody answered' },
  },
  async export(unit, personId) {
    const [row, changes, events] = await Promise.all([
      unit.readOne(recordOf(unit, personId)),
      unit.read(changesOf(unit, personId)),
      unit.read(eventsAbout(unit, personId)),
    ])
    const said = (what: 'record' | 'was' | 'is', id: string, sealed: string | null) => {
      if (sealed === null) return {}
      const { key, ...facts } = openFacts(unit, what, id, sealed)
      return { ...facts, key: key && [key.who, key.phone].filter(Boolean).join(' ') }
    }
    return [
      ...(row === undefined
        ? []
        : [
            {
              record: 'record',
              ...said('record', row.id, row.sealed),
              basis: row.basis,
              consent: row.consent,
              knownOn: row.known_on,
              by: row.set_by,
              at: row.set_at.toISOString(),
            },
          ]),
      ...changes.map((change) => ({
        record: 'change',
        ...said('is', change.id, change.is_sealed),
        reason: change.reason,
        by: change.by_name,
        at: change.at.toISOString(),
      })),
      ...events.map((event) => ({
        record: 'incident',
        what: event.kind,
        place: event.place,
        by: event.by_name,
        at: event.at.toISOString(),
      })),
    ]
  },
  async erase(unit, personId) {
    const [row, changes, events, looks] = await Promise.all([
      unit.readOne(recordOf(unit, personId)),
      unit.read(changesOf(unit, personId)),
      unit.read(eventsAbout(unit, personId)),
      unit.read(looksOf(unit, personId)),
    ])
    unit.write(deleteRecordOf(unit, personId))
    unit.write(deleteChangesOf(unit, personId))
    unit.write(forgetInEvents(unit, personId))
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    return {
      erased: (row === undefined ? 0 : 1) + changes.length + events.length,
      kept:
        looks.length === 0
          ? []
          : [
              {
                what: say('谁打开过一键名单的记录', 'The record of who opened the list'),
                why: say(
                  '安全日志依法要留，里面没有内容。',
                  'Security logs have to be kept by law; they hold no contents.',
                ),
              },
            ],
    }
  },
}

const ways: Record<string, { zh: string; en: string }> = {
  list: { zh: '一键名单', en: 'List for an alarm' },
  print: { zh: '打印的一键名单', en: 'List for an alarm, printed' },
  kept: {
    zh: '一键名单，加密存到手机，最多 24 小时',
    en: 'List for an alarm, kept encrypted on a telephone for at most 24 hours',
  },
  device: { zh: '一键名单，没信号时在手机上打开', en: 'List for an alarm, opened on a telephone without a signal' },
  record: { zh: '安全登记', en: 'What is noted for an alarm' },
}

/** Who opened a list on which this person stood: one row a list, read by everybody on it. */
export async function looksAt(unit: Unit, personId: string): Promise<Look[]> {
  const english = unit.language === 'en'
  return (await unit.read(looksOf(unit, personId))).map((row) => {
    const what = ways[row.way] ?? { zh: row.way, en: row.way }
    const incident = row.incident === null ? null : kindNames[row.incident as IncidentKind]
    return {
      id: row.id,
      at: row.at,
      by: row.by_name,
      what: {
        zh: row.place === '' ? what.zh : `${what.zh}：${row.place}`,
        en: row.place === '' ? what.en : `${what.en}: ${row.place}`,
      },
      reason:
        row.reason ?? incident?.[english ? 'en' : 'zh'] ?? (english ? 'To be ready for an emergency' : '应急备查'),
    }
  })
}
