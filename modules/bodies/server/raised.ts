import { addDays, daysBetween, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Raised, RaisedKind } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DutyKey } from '../contract/words.ts'
import { type Duty, dutiesOf, pressing } from '../domain/duties.ts'
import { ruleOn } from '../domain/law.ts'
import { changesOf } from './member-changes.ts'
import { aroundOf, termFacts, termNow } from './shape.ts'
import { committeesIn, memberFilings, seats, termsIn } from './store.ts'

/** What a committee owes the subdistrict: filings, the report of its end, the election that is to follow (SH 23, 28, 29, 33). */
const owedAbove: readonly DutyKey[] = ['file', 'file-change', 'report', 're-elect']

/** Late duties of the owners' committees of several neighbourhoods, the gravest of each committee. */
async function lateDuties(unit: Unit, places: readonly string[]): Promise<Raised[]> {
  const today = dayOf(unit.now)
  const [bodies, terms, seated, filed] = await Promise.all([
    unit.read(committeesIn(places)),
    unit.read(termsIn(places)),
    unit.read(seats({ places })),
    unit.read(memberFilings({ places })),
  ])
  const termsBy = Map.groupBy(terms, (row) => row.body_id)
  const changesIn = changesOf(seated, filed, today)
  const rule = ruleOn(today)
  return bodies.flatMap((body): Raised[] => {
    const own = termsBy.get(body.id) ?? []
    const term = termNow(own, today)
    if (term === null) return []
    const around = aroundOf(term, { terms: own, passed: [], lastMet: null, changes: changesIn(body.id, term) })
    const late = dutiesOf(termFacts(term), around, rule, today).filter(
      ({ key, state }) => state === 'late' && owedAbove.includes(key),
    )
    const gravest = pressing(late)
    if (gravest === null) return []
    const since = instantAt(addDays(gravest.due, 1))
    const [neighbourhoodId, id] = [body.neighbourhood_id, body.id]
    return [{ neighbourhoodId, id, since, what: words(body.name, gravest, today), to: `/bodies/${body.id}` }]
  })
}

function words(name: string, { article, due, key }: Duty, today: string): Raised['what'] {
  const days = daysBetween(due, today)
  const late = {
    zh: `晚了 ${days} 天（第${article}条）`,
    en: `${days} ${days === 1 ? 'day' : 'days'} late (art. ${article})`,
  }
  const said: Partial<Record<DutyKey, { zh: string; en: string }>> = {
    file: { zh: '备案', en: 'filing' },
    'file-change': { zh: '委员变更备案', en: 'filing of changed members' },
    report: { zh: '换届书面报告', en: 'report that the term ends' },
    're-elect': { zh: '换届', en: 're-election' },
  }
  const what = said[key] ?? { zh: '', en: '' }
  return { zh: `${name}：${what.zh}${late.zh}`, en: `${name}: ${what.en} ${late.en}` }
}

export const raised: Readonly<Record<string, RaisedKind>> = {
  filing: {
    word: { zh: '业委会备案和换届', en: 'Owners’ committees: filings and elections' },
    roles: ['subdistrict', 'district'],
    list: lateDuties,
  },
}
