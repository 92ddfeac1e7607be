import { describe, expect, it } from 'vitest'
import { arranged, workplaces } from './working-place.ts'

const [yanji, xingfu, elsewhere] = [
  { id: 'a', name: '延吉七村' },
  { id: 'b', name: '幸福村' },
  { id: 'c', name: '江湾' },
]
const session = {
  account: { name: '周敏芝', role: 'chair' },
  standings: [
    { role: 'resident', neighbourhood: elsewhere },
    { role: 'chair', neighbourhood: yanji },
    { role: 'worker', neighbourhood: xingfu },
  ],
  places: [elsewhere, yanji, xingfu],
}

describe('where one works', () => {
  it('are the neighbourhoods of work, each once', () => {
    expect(workplaces(session)).toEqual([yanji, xingfu])
    expect(workplaces({ standings: [...session.standings, { role: 'owners', neighbourhood: yanji }] })).toHaveLength(2)
    expect(workplaces(undefined)).toEqual([])
  })

  it('puts what was chosen first, with the role held there', () => {
    const there = arranged(session, 'b')
    expect(there.places).toEqual([xingfu, yanji, elsewhere])
    expect(there.account.role).toBe('worker')
    expect(there.standings[0]).toEqual({ role: 'worker', neighbourhood: xingfu })
    expect(there.standings).toHaveLength(3)
  })

  it('starts at the first place of work, not where one lives', () => {
    for (const chosen of [null, 'gone', 'c']) {
      expect(arranged(session, chosen).places[0]).toEqual(yanji)
      expect(arranged(session, chosen).account.role).toBe('chair')
    }
  })

  it('leaves a resident and a stranger as they are', () => {
    const resident = { standings: [{ role: 'resident', neighbourhood: yanji }], places: [xingfu, yanji] }
    expect(arranged(resident, 'a')).toBe(resident)
    expect(arranged({ places: [] }, 'a')).toEqual({ places: [] })
  })
})
