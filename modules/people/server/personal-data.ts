import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { PersonalData } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { blankFacts } from '../domain/facts.ts'
import { audienceNames, basisNames, fieldName } from './history-words.ts'
import { careNames, employmentNames, registrationNames, relationNames, sexNames } from './names.ts'
import { readFacts } from './commands/save-persons.ts'
import { withAddresses } from './queries/person.ts'
import { openCare, openText, sealPerson } from './seals.ts'
import { toChange } from './shape.ts'
import { caresOf, forgetRelatives, relativesOf } from './store/contacts.ts'
import { deleteGuardianConsentsOf } from './store/guardian.ts'
import { changesOf, openDoubtsOf } from './store/log.ts'
import { deleteOf, dropHeads, personById, putPersons } from './store/persons.ts'
import { homeAddress } from './store/register.ts'

/** What the register holds about a person, and what goes when they ask for it. */
export const personalData: PersonalData = {
  holds: {
    zh: '名册上的您：姓名、证件、住址、电话、家人、照顾事项，以及改过什么。',
    en: 'You in the register: name, document, address, telephone, family, reasons for care, and what was changed.',
  },
  purpose: {
    zh: '为您开证明、上门照应、联系家人，落实社区工作。',
    en: 'To issue papers, look in on you, reach your family, and do the committee’s work.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  sensitive: {
    zh: '身份证号、健康和残疾、救助情况、不满十四周岁孩子的资料',
    en: 'ID numbers, health and disability, relief, and anything about children under fourteen',
  },
  words: {
    record: { zh: '内容', en: 'Record' },
    name: { zh: '姓名', en: 'Name' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Birthday' },
    idNumber: { zh: '身份证号', en: 'ID number' },
    address: { zh: '住址', en: 'Address' },
    registration: { zh: '户籍', en: 'Registration' },
    registeredAddress: { zh: '户籍地址', en: 'Registered address' },
    relation: { zh: '关系', en: 'Relation' },
    ethnicity: { zh: '民族', en: 'Ethnic group' },
    politics: { zh: '政治面貌', en: 'Political status' },
    employment: { zh: '就业', en: 'Work' },
    workplace: { zh: '单位', en: 'Workplace' },
    remark: { zh: '备注', en: 'Remark' },
    phones: { zh: '电话', en: 'Telephone' },
    source: { zh: '来源', en: 'Source' },
    since: { zh: '登记于', en: 'Registered on' },
    left: { zh: '搬离', en: 'Moved away' },
    died: { zh: '故去', en: 'Died' },
    care: { zh: '照顾事项', en: 'Reason for care' },
    note: { zh: '说明', en: 'Note' },
    basis: { zh: '凭什么', en: 'Rests on' },
    audience: { zh: '谁能看', en: 'Who may see it' },
    grade: { zh: '等级', en: 'Grade' },
    field: { zh: '项目', en: 'Field' },
    was: { zh: '原来', en: 'Was' },
    is: { zh: '现在', en: 'Is' },
    reason: { zh: '原因', en: 'Reason' },
    by: { zh: '谁', en: 'By' },
    at: { zh: '时间', en: 'When' },
    written: { zh: '原来写的', en: 'As written' },
  },
  async export(unit, personId) {
    const row = await unit.readOne(personById(unit, personId))
    const facts = (await readFacts(unit, [personId])).get(personId)?.facts
    if (row === undefined || facts === undefined) return []
    const tongue = unit.language === 'en' ? 'en' : 'zh'
    const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
    const home = row.home_id === null ? undefined : await unit.readOne(homeAddress(unit, row.home_id))
    const { cipher } = unit.parts
    const cares = await unit.read(caresOf(unit, [personId]))
    const relatives = await unit.read(relativesOf(unit, [personId]))
    const changes = (await unit.read(changesOf(unit, personId))).map((change) => toChange(unit, change, true))
    const doubts = await unit.read(openDoubtsOf(unit, [personId]))
    return [
      {
        record: say('名册', 'Register'),
        name: facts.name,
        sex: facts.sex && sexNames[facts.sex][tongue],
        birthDate: facts.birthDate,
        idNumber: facts.idNumber,
        address: home?.address,
        registration: facts.registration && registrationNames[facts.registration][tongue],
        registeredAddress: facts.registeredAddress,
        relation: facts.relation && relationNames[facts.relation][tongue],
        ethnicity: facts.ethnicity,
        politics: facts.politics,
        employment: facts.employment && employmentNames[facts.employment][tongue],
        workplace: facts.workplace,
        remark: facts.remark,
        phones: facts.phones.map((phone) => phone.number),
        source: row.source,
        since: dayOf(row.created_at),
        left: row.left_on,
        died: row.died_on ?? row.died_year,
      },
      ...cares.map((one) => {
        const care = openCare(cipher, one)
        const { grade, note, since, basis, audience = 'committee', source } = care
        return {
          record: say('照顾', 'Care'),
          care: careNames[care.flag][tongue],
          grade,
          since,
          note,
          basis: basis && basisNames[basis][tongue],
          audience: audienceNames[audience][tongue],
          source,
        }
      }),
      ...relatives.map((one) => ({
        record: say('家人', 'Family'),
        name: one.name,
        relation: relationNames[one.relation as keyof typeof relationNames][tongue],
        phones: one.phone_sealed && openText(cipher, 'relative', one.id, one.phone_sealed),
      })),
      ...doubts.map((doubt) => ({
        record: say('待核对', 'To be checked'),
        field: fieldName(doubt.field, tongue),
        written: doubt.original_sealed && openText(cipher, 'doubt', doubt.id, doubt.original_sealed),
      })),
      ...(await withAddresses(unit, changes)).map((change) => ({
        record: say('改动', 'Change'),
        field: fieldName(change.field, tongue),
        was: change.was,
        is: change.is,
        reason: change.reason,
        by: change.by,
        at: change.at,
      })),
    ]
  },
  async erase(unit, personId) {
    const known = (await readFacts(unit, [personId])).get(personId)
    if (known === undefined) return { erased: 0, kept: [] }
    const { row, facts } = known
    const gone = row.left_on !== null || row.deceased || row.stay !== 'here'
    const after = gone
      ? { ...blankFacts('已删除'), homeId: facts.homeId, deceased: facts.deceased }
      : {
          ...blankFacts(facts.name),
          sex: facts.sex,
          birthDate: facts.birthDate,
          idNumber: facts.idNumber,
          homeId: facts.homeId,
          registration: facts.registration,
          relation: facts.relation,
        }
    unit.write(
      putPersons([
        {
          ...row,
          ...sealPerson(unit.parts.cipher, personId, after),
          erased_at: gone ? unit.now : null,
          version: row.version + 1,
          updated_at: unit.now,
        },
      ]),
    )
    for (const table of ['phone', 'care', 'relative', 'doubt', 'change', 'request'] as const) {
      unit.write(deleteOf(unit, table, [personId]))
    }
    unit.write(deleteGuardianConsentsOf(unit, personId))
    if (gone) {
      unit.write(forgetRelatives(unit, [personId]))
      unit.write(dropHeads(unit, [personId]))
    }
    return { erased: 1, kept: keptOf(unit, gone) }
  },
}

/** 个人信息保护法 art. 13 (3) and 47; 网络安全法 art. 21: logs for at least six months. */
function keptOf(unit: Unit, gone: boolean): { what: string; why: string }[] {
  const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
  const log = {
    what: say('谁看过的记录', 'The record of who looked'),
    why: say('安全日志依法要留，里面没有内容。', 'Security logs have to be kept by law; they hold no contents.'),
  }
  if (gone) return [log]
  return [
    {
      what: say('姓名、证件号、生日、性别、住址和户籍', 'Name, ID number, birthday, sex, address and registration'),
      why: say('您还住在这里，居委会履职要用。', 'You live here, and the committee needs them for its duties.'),
    },
    log,
  ]
}
