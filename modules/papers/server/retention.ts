import { dropFiles } from '#files'
import { letGo, type RetentionRule } from '#kit/server/retention.ts'
import { countLinked, countNamed, forgetTakers, forgetWhose, linkedBefore, namedBefore } from './store.ts'

const basis = {
  zh: '《个人信息保护法》第十九条；建筑物区分所有权司法解释第十二条（一年内可以请求撤销）',
  en: 'Personal Information Protection Law, art. 19; SPC interpretation on condominium ownership, art. 12 (one year to challenge)',
}
const source = { zh: '本系统的建议', en: 'Suggested by this system' }
const year = { count: 1, unit: 'year', source, verified: false } as const

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'papers.takers',
    what: { zh: '收下纸票的人的姓名', en: 'Names of those who took a paper ballot' },
    why: { zh: '有人说没收到，要讲得清。', en: 'To answer somebody who says that nothing was delivered.' },
    basis,
    then: { zh: '姓名去掉，怎么发的留着。', en: 'The name goes; how it was given out stays.' },
    keep: { ...year, count: 2 },
    least: year,
    ...letGo({ count: countNamed, some: namedBefore, go: forgetTakers }),
  },
  {
    kind: 'ageing',
    key: 'papers.scans',
    what: { zh: '纸票的照片，和每张票是哪一户的', en: 'Scans of paper ballots, and whose each paper was' },
    why: { zh: '有人不服，要能一张一张对。', en: 'Each paper can be held against the count if it is challenged.' },
    basis,
    then: { zh: '编号和下落留着，照片和哪一户去掉。', en: 'Serial and fate stay; the scan and whose it was go.' },
    keep: { ...year, count: 3 },
    least: year,
    async due(unit, before) {
      return Number((await unit.readOne(countLinked(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const ids = (await unit.read(linkedBefore(unit, before, limit))).map((row) => row.id)
      for (const id of ids) dropFiles(unit, { room: 'papers', recordId: id })
      if (ids.length > 0) unit.write(forgetWhose(unit, ids))
      return ids.length
    },
  },
  {
    kind: 'kept',
    key: 'papers.stacks',
    what: { zh: '每张票的编号和下落', en: 'The serial and the fate of every paper' },
    why: {
      zh: '发出的等于收回、作废、遗失和没交的，一直对得上。',
      en: 'What went out is what came back, is void, lost or outstanding, for good.',
    },
    basis: { zh: '本系统的建议', en: 'Suggested by this system' },
  },
]
