import { dropFiles } from '#files'
import { moment } from '#kit/server/personal-data.ts'
import type { PersonalData } from '#kit/server/room.ts'
import { boxOfRow, detailContext } from './chain/append.ts'
import type { Channel } from '../domain/box.ts'
import { voterIn } from './chain/entries.ts'
import { requestWords } from './commands/at-the-desk.ts'
import {
  ballotsOfPerson,
  detailsOfPerson,
  forgetDetails,
  forgetRequests,
  forgetVoter,
  requestsOfPerson,
  rightsOfVoter,
  voteById,
} from './store.ts'

/** Who may vote for what, that they did, and who was there. What a ballot says is sealed and counts without a name. */
export const personalData: PersonalData = {
  holds: {
    zh: '您能投哪些票、什么时候怎么投的；来电、委托和上门时记下的姓名，委托书和签名。投了什么是封着的。',
    en: 'For which homes you may vote, when and how you did, and names noted on the telephone, at the door or of a proxy, with authorities and signatures. What you said is sealed.',
  },
  purpose: {
    zh: '一户只算一票，有争议时说得清。',
    en: 'So that each right counts once and a dispute can be cleared up.',
  },
  basis: {
    zh: '《民法典》第二百七十八条；《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Civil Code, art. 278; Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    vote: { zh: '表决', en: 'Vote' },
    home: { zh: '哪一户', en: 'Home' },
    ballots: { zh: '收到的票', en: 'Ballots received' },
    noted: { zh: '登记的内容', en: 'What was noted' },
    at: { zh: '时间', en: 'When' },
  },
  async export(unit, personId) {
    const rights = await unit.read(rightsOfVoter(unit, personId))
    const details = await unit.read(detailsOfPerson(unit, personId))
    const requests = await unit.read(requestsOfPerson(unit, personId))
    const votes = new Map<string, { title: string; salt: string }>()
    for (const { vote_id: voteId } of [...rights, ...details, ...requests])
      if (!votes.has(voteId)) votes.set(voteId, await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote'))
    const language = unit.language === 'en' ? 'en' : 'zh'
    const titleOf = (voteId: string) => votes.get(voteId)?.title ?? ''
    return [
      ...rights.map((row) => {
        const me = voterIn({ salt: votes.get(row.vote_id)?.salt ?? '' }, personId)
        const own = boxOfRow(row).ballots.filter(({ voter }) => voter === me)
        return {
          vote: titleOf(row.vote_id),
          home: row.label,
          ballots: own
            .map(
              ({ givenAt, channel, receipt }) =>
                `${moment(new Date(givenAt), language)} ${ways[channel][language]} ${receipt}`,
            )
            .join('；'),
        }
      }),
      ...details.map((row) => {
        const { salt: _salt, ...words } = JSON.parse(
          unit.parts.cipher.open(row.sealed, detailContext(row.vote_id, row.n)),
        ) as Record<string, unknown>
        return { vote: titleOf(row.vote_id), noted: said(words, language) }
      }),
      ...requests.map((row) => ({
        vote: titleOf(row.vote_id),
        noted: said({ ...requestWords(unit, row) }, language),
        at: row.noted_at.toISOString(),
      })),
    ]
  },
  async erase(unit, personId) {
    const rights = await unit.read(rightsOfVoter(unit, personId))
    const details = await unit.read(detailsOfPerson(unit, personId))
    const requests = await unit.read(requestsOfPerson(unit, personId))
    const signed = await unit.read(ballotsOfPerson(unit, personId))
    for (const recordId of [...signed.flatMap(({ ref_id: ref }) => ref ?? []), ...requests.map(({ id }) => id)])
      dropFiles(unit, { room: 'ballots', recordId })
    unit.write(forgetVoter(unit, personId))
    unit.write(forgetDetails(unit, personId))
    unit.write(forgetRequests(unit, personId))
    const why = '票要留着核对结果，留下的只有代号，不再写姓名。'
    return {
      erased: rights.length + details.length + requests.length,
      kept: rights.length === 0 ? [] : [{ what: '投过的票', why }],
    }
  },
}

const ways: Record<Channel, { zh: string; en: string }> = {
  app: { zh: '手机', en: 'phone' },
  phone: { zh: '电话', en: 'telephone' },
  visit: { zh: '上门', en: 'at the door' },
  paper: { zh: '纸票', en: 'paper' },
  proxy: { zh: '委托', en: 'proxy' },
}

/** What is noted beside a step, each under its name; what stands for nothing outside this house is left out. */
const names: Record<string, { zh: string; en: string }> = {
  name: { zh: '姓名', en: 'name' },
  to: { zh: '交给', en: 'handed to' },
  by: { zh: '经手', en: 'by' },
  helper: { zh: '谁帮着投的', en: 'helped by' },
  agent: { zh: '委托给', en: 'proxy' },
  scope: { zh: '委托书写明', en: 'authority' },
  notedBy: { zh: '谁登记的', en: 'noted by' },
  enteredBy: { zh: '谁录的', en: 'entered by' },
  said: { zh: '怎么说的', en: 'said' },
  reason: { zh: '理由', en: 'reason' },
}

function said(words: Readonly<Record<string, unknown>>, language: 'zh' | 'en'): string {
  return Object.entries(words)
    .flatMap(([key, value]) => {
      const name = names[key]
      return name !== undefined && typeof value === 'string' && value !== '' ? [`${name[language]} ${value}`] : []
    })
    .join('；')
}
