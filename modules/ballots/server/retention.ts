import { dropFiles } from '#files'
import { type RetentionRule, suggested } from '#kit/server/retention.ts'
import { assistedBallots, countDetailsBefore, dropDetailsBefore, dropRequestsBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'ballots.votes',
    what: {
      zh: '表决的题目、名册和全部票的记录（不含姓名）',
      en: 'Votes with the record of all ballots, without names',
    },
    why: {
      zh: '决定管很多年，怎么来的要一直查得到。',
      en: 'A decision holds for years, and how it came about has to be found.',
    },
    basis: { zh: '《民法典》第二百七十八条、第二百八十条', en: 'Civil Code, arts. 278 and 280' },
  },
  {
    kind: 'ageing',
    key: 'ballots.details',
    what: {
      zh: '送票、来电、委托、上门时记下的姓名，委托书和签名',
      en: 'Names noted on delivery, on the telephone, at the door and of proxies; authorities and signatures',
    },
    why: {
      zh: '一年内可以请求撤销决定，打官司时要拿得出来。',
      en: 'A decision can be challenged within a year, and then they are evidence.',
    },
    basis: {
      zh: '建筑物区分所有权司法解释第十二条',
      en: 'Supreme People’s Court interpretation on condominium ownership, art. 12',
    },
    then: {
      zh: '姓名、委托书和签名删掉；票和校验码还在，证据链不断。',
      en: 'Names, authorities and signatures go; ballots and digests stay, and the chain still holds.',
    },
    keep: suggested(3),
    async due(unit, before) {
      return Number((await unit.readOne(countDetailsBefore(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const gone = await unit.read(dropDetailsBefore(unit, before, limit))
      const signed = gone.length === 0 ? [] : await unit.read(assistedBallots(unit, gone))
      const requests = await unit.read(dropRequestsBefore(unit, before))
      for (const recordId of [...signed.flatMap(({ ref_id: ref }) => ref ?? []), ...requests.map(({ id }) => id)])
        dropFiles(unit, { room: 'ballots', recordId })
      return gone.length
    },
  },
]
