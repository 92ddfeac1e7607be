import { askForComments, beginConvention, noteComment, writeVersion } from '#conventions'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { inUnit } from '#kit/server/unit.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { withHouse } from './house.ts'
import { p99, report, round } from './line.ts'
import { timeInTurn } from './times.ts'

/**
 * A convention of 100 clauses of some 200 characters with 1,000 comments, over HTTP: two versions of it compared word by
 * word, every clause changed in three places; and the whole read with its comments.
 */
const [clauseCount, commentCount, rounds] = [100, 1_000, 60]

const sentences = [
  '遛狗要牵绳，随手清理，进楼道让老人和孩子先走。',
  '晚上十点到早上七点不放大声音，装修敲打只在工作日的白天。',
  '电瓶车停进车棚充电，不进楼，不从窗口拉线。',
  '楼道和窗台外不堆放东西，消防通道一直通着。',
  '垃圾分好类到点投放，大件和装修垃圾放到指定的地方。',
  '花草大家看，认养的人浇水修剪，别人不采不踩。',
  '邻居之间有了矛盾，先请楼组长、再请居委会来调解。',
]
const wording = (seed: number, shift: number) =>
  Array.from({ length: 8 }, (_, at) => sentences[(seed * 3 + at + (at % 3 === 0 ? shift : 0)) % sentences.length]).join(
    '',
  )

await withHouse(2, async ({ parts, ground, http }) => {
  const { accountId, headers } = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id })
  const actor = { accountId, sessionId: newId(), name: '周敏芝', standings: [], strong: true }
  const id = newId()
  const clauses = Array.from({ length: clauseCount }, (_, at) => ({ id: newId(), text: wording(at, 0), relied: null }))
  const title = '延吉七村居民公约'
  await inUnit(parts, { actor, now: parts.clock(), ground }, async (unit) => {
    await beginConvention(unit, id, { kind: 'residents', title, about: null, compoundId: null, clauses })
    await unit.flush()
    await askForComments(unit, id, addDays(dayOf(unit.now), 14))
    await unit.flush()
    for (let at = 0; at < commentCount; at += 1) {
      await noteComment(unit, id, {
        id: newId(),
        clauseId: clauses[at % clauseCount]?.id ?? '',
        words: wording(at, 1).slice(0, 80),
        amendment: at % 4 === 0 ? wording(at, 2) : null,
        way: 'counter',
        personId: null,
        name: '王阿姨',
      })
    }
    await unit.flush()
    const changed = clauses.map((clause, at) => ({ ...clause, text: wording(at, 4) }))
    await writeVersion(unit, id, { after: 1, title, clauses: changed, why: '照意见改' })
  })
  await parts.database.owner.query('analyze')

  const base = `/api/n/${ground.id}/conventions/${id}`
  const get = (path: string) => async () => {
    const { statusCode, body } = await http.inject({ method: 'GET', url: path, headers })
    return { statusCode, body }
  }
  const compared = JSON.parse((await get(`${base}/compare?from=1&to=2`)()).body) as { clauses: { change: string }[] }
  const changedCount = compared.clauses.filter(({ change }) => change === 'changed').length
  if (changedCount !== clauseCount) throw new Error(`only ${changedCount} clauses changed`)
  const whole = JSON.parse((await get(base)()).body) as { comments: object[] }
  if (whole.comments.length !== commentCount) throw new Error(`only ${whole.comments.length} comments`)

  // As many as one account may ask in a minute.
  const times = await timeInTurn({ compare: [get(`${base}/compare?from=1&to=2`)], read: [get(base)] }, rounds - 10)
  report(
    {
      name: 'conventions: two versions compared',
      value: round(p99(times.compare), 0),
      unit: `ms (p99), ${clauseCount} clauses, all changed, ${commentCount} comments beside them`,
      yardstick: null,
      ratio: null,
      limit: '≤ 200 ms',
      ok: p99(times.compare) <= 200,
    },
    {
      name: 'conventions: read with its comments',
      value: round(p99(times.read), 0),
      unit: `ms (p99), ${clauseCount} clauses, ${commentCount} comments`,
      yardstick: null,
      ratio: null,
      limit: '≤ 200 ms',
      ok: p99(times.read) <= 200,
    },
  )
})
