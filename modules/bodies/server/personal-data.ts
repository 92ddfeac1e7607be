import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { PersonalData } from '#kit/server/room.ts'
import { forgottenNames, isOver } from '../domain/posts.ts'
import type { BodyKind, PostEnding, PostKind } from '../contract/words.ts'
import { countParty, openParty } from './count-party.ts'
import { bodyKindNames, endingNames, postKindNames } from './names.ts'
import { tenureOfRow } from './shape.ts'
import { dropDeclarations, forgetHolder, postsOfHolder } from './store.ts'

/** Which posts a person held. What is declared about the Party goes at once; posts in force are public and stay. */
export const personalData: PersonalData = {
  holds: {
    zh: '您在这里担任过什么，以及您自己说明的党员身份。',
    en: 'Which posts you held here, and what you declared yourself about Party membership.',
  },
  purpose: { zh: '知道每个组织由谁负责、任期到哪天。', en: 'To know who answers for each body, and until when.' },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    body: { zh: '组织', en: 'Body' },
    bodyKind: { zh: '类别', en: 'Kind of body' },
    post: { zh: '岗位', en: 'Post' },
    title: { zh: '职务名称', en: 'Title' },
    from: { zh: '从何时', en: 'From' },
    until: { zh: '到何时', en: 'Until' },
    ended: { zh: '怎样结束', en: 'How it ended' },
    note: { zh: '说明', en: 'Note' },
    party: { zh: '本人说明是党员', en: 'Declared to be a Party member' },
    declaredOn: { zh: '说明日期', en: 'Declared on' },
  },
  async export(unit, personId) {
    const tongue = unit.language === 'en' ? 'en' : 'zh'
    const yes = (is: boolean) => (tongue === 'en' ? (is ? 'yes' : 'no') : is ? '是' : '不是')
    return (await unit.read(postsOfHolder(unit, { personId }))).map((row) => ({
      body: row.body_name,
      bodyKind: bodyKindNames[row.body_kind as BodyKind][tongue],
      post: postKindNames[row.kind as PostKind][tongue],
      title: row.title,
      from: row.from_on,
      until: row.ended_at === null ? row.until_on : dayOf(row.ended_at),
      ended: row.ended_why === null ? null : endingNames[row.ended_why as PostEnding][tongue],
      note: row.ended_note,
      party: row.party_sealed === null ? null : yes(openParty(unit, row.id, row.party_sealed)),
      declaredOn: row.declared_on,
    }))
  },
  async erase(unit, personId) {
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    const rows = await unit.read(postsOfHolder(unit, { personId }))
    const over = rows.filter((row) => isOver(tenureOfRow(row), unit.now))
    const declared = rows.filter((row) => row.party_sealed !== null)
    if (declared.length > 0)
      unit.write(
        dropDeclarations(
          unit,
          declared.map((row) => row.id),
        ),
      )
    if (over.length > 0)
      unit.write(
        forgetHolder(
          unit,
          over.map((row) => row.id),
          forgottenNames.asked,
        ),
      )
    await countParty(
      unit,
      declared.map((row) => row.body_id),
    )
    return {
      erased: over.length + declared.length,
      kept: rows
        .filter((row) => !over.includes(row))
        .map((row) => ({
          what: say(`${row.body_name}的在任岗位`, `A post in force: ${row.body_name}`),
          // Members of an owners' committee are posted by name (SH 21).
          why: say('在任期间要公开，卸任后可以隐去。', 'It is public while it lasts, and goes when it has ended.'),
        })),
    }
  },
}
