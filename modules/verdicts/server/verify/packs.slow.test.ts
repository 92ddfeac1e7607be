import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { choiceContext, count } from '#ballots'
import { type Choice, readReturns, readRoll, tally } from '#rules'
import { type Link, link } from '#kit/server/chain.ts'
import { openWith, sealTo } from '#kit/server/sealed-box.ts'
import { inferenceLimits } from '../../domain/inference.ts'
import { madeRights, madeVote, scansOf } from '../../test/made-vote.ts'
import { boxesOf, openingsOf, sealedBallots } from '../pack/boxes.ts'
import { fullPack } from '../pack/full-pack.ts'
import { publicPack } from '../pack/public-pack.ts'
import { filesIn, zipOf } from '../pack/zip.ts'
import { fullNames } from '../pack/full-pack.ts'
import { publicNames } from '../pack/public-pack.ts'
import { namedShare } from '../../test/flipped.ts'
import { jsonFile, packOf } from '../pack/write.ts'
import { verifyPair } from './verify-pair.ts'
import { verifyPack } from './verify-pack.ts'

const [limit] = inferenceLimits
if (!limit) throw new Error('no limit')
const salt = 'c2FsdCBvZiBhIHRlc3Q'
const mixed = (at: number) => (['yes', 'no', 'yes', 'abstain', '', 'yes'] as const)[at % 6] ?? 'yes'
const small = madeVote(
  madeRights(7, (at) => (at === 6 ? 'disputed' : mixed(at))),
  { silence: 'follow-majority' },
)
// Half of those taking part are in favour: by the bar of half, it matters whether half is enough.
const half = madeVote(madeRights(8, (at) => (at < 4 ? 'yes' : 'no')))
const majority = fullPack(half, salt, scansOf(half))
const large = madeVote(madeRights(240, mixed), { silence: 'follow-majority', special: true })
const placeOf = (homeId: string) => `${Math.floor(Number(homeId.slice(-6)) / 40) + 1}号楼`
const full = fullPack(small, salt, scansOf(small))
const open = publicPack(small, placeOf, salt, limit)

it('is the same to the byte for the same vote, and everything in it holds', () => {
  expect(Buffer.compare(fullPack(small, salt, scansOf(small)), full)).toBe(0)
  expect(Buffer.compare(publicPack(small, placeOf, salt, limit), open)).toBe(0)
  for (const pack of [full, open, fullPack(large, salt, scansOf(large)), publicPack(large, placeOf, salt, limit)])
    expect(verifyPack(pack)).toMatchObject({ faults: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

it('tells the public no name, flat, telephone or area of a flat', () => {
  const pack = publicPack(large, placeOf, salt, limit)
  const text = Buffer.from(pack).toString('utf8')
  expect(JSON.parse(Buffer.from(filesIn(pack, publicNames).get('manifest.json') ?? '').toString())).toMatchObject({
    inference: { plan: { counts: true } },
  })
  for (const { id, label, homeId, owners, area } of large.rights)
    for (const secret of [id, label, homeId ?? id, ...owners, `${area / 100}`, `,${area},`])
      expect(text).not.toContain(secret)
  for (const { hash } of large.events) expect(text).not.toContain(hash)
})

it.each([
  ['full', full, fullNames],
  ['public', open, publicNames],
] as const)('names a flipped byte of a %s pack (every byte: the slow test)', (_kind, pack, names) => {
  expect(namedShare(pack, names, 61)).toBeGreaterThan(0.9)
})

it('names the line of an event that was changed, moved or left out, by whoever wrote the archive anew', () => {
  const files = filesIn(full, fullNames)
  const again = (lines: (all: string[]) => string[]) => {
    const all = Buffer.from(files.get('events.jsonl') ?? '')
      .toString()
      .split('\n')
    const bytes = new Uint8Array(Buffer.from(lines(all).join('\n')))
    return verifyPack(zipOf(new Map([...files].map(([name, old]) => [name, name === 'events.jsonl' ? bytes : old]))))
  }
  const line = (n: number) => expect.objectContaining({ file: 'events.jsonl', line: n })
  expect(
    again((all) => all.map((one, at) => (at === 2 ? one.replace('"type":"', '"type":"x') : one))).faults,
  ).toContainEqual(line(3))
  expect(again(([first = '', second = '', ...others]) => [second, first, ...others]).faults).toContainEqual(line(1))
  expect(again((all) => all.filter((_, at) => at !== 3)).faults).toContainEqual(line(4))
  expect(again((all) => all.map((one, at) => (at === 4 ? `${one} ` : one))).faults).toContainEqual(line(5))
})

it('says so in one sentence where it is given something else', () => {
  const first = (bytes: Uint8Array) => verifyPack(bytes).faults[0]
  const text = new TextEncoder().encode('{}')
  const date = { mtime: new Date(1980, 0, 1), level: 0 as const }
  expect(first(new Uint8Array())).toMatchObject({ file: 'zip' })
  expect(first(zipSync({ '../../etc/passwd': [text, date] }))?.en).toContain('unknown file')
  // A bomb: never unpacked, as nothing in a pack is packed.
  const bomb = zipSync({ 'vote.json': [new Uint8Array(20_000_000), { level: 9 }] })
  expect(bomb.length).toBeLessThan(100_000)
  expect(first(bomb)?.en).toContain('not stored as it is')
  const twice = zipSync({ 'vote.json': [text, date], 'vote.jsox': [text, date] })
  const name = Buffer.from(twice)
  for (let at = name.indexOf('vote.jsox'); at !== -1; at = name.indexOf('vote.jsox')) name.write('vote.json', at)
  expect(first(name)).toMatchObject({ file: 'vote.json', en: 'stands in the pack twice.' })
  const huge = new TextEncoder().encode(
    '{"format":"mulin-pack/1","kind":"full","vote":"x","files":[],"chain":{"events":1e400,"head":null}}',
  )
  expect(first(zipOf(new Map([['manifest.json', huge]])))).toMatchObject({ file: 'manifest.json' })
  const deep = new TextEncoder().encode('['.repeat(200_000))
  expect(first(zipOf(new Map([['manifest.json', deep]])))).toMatchObject({ file: 'manifest.json' })
})

it('never does anything but answer, whatever bytes it is given', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(full.length - 1), (bytes, at) => {
      const spliced = new Uint8Array([...full.subarray(0, at), ...bytes, ...full.subarray(at)])
      if (bytes.length > 0) expect(verifyPack(spliced).faults.length).toBeGreaterThan(0)
      expect(verifyPack(full.subarray(0, at)).faults.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

it('holds a pack against its announced digest', () => {
  const { sha256 } = verifyPack(full)
  expect(verifyPack(full, sha256).faults).toEqual([])
  expect(verifyPack(open, sha256).faults).toMatchObject([{ file: 'zip' }])
})

/** A pack written anew by somebody who knows how: one file is another, and the manifest agrees with it. */
function forged(pack: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const files = filesIn(pack, fullNames)
  const bytes = new TextEncoder().encode(change(new TextDecoder().decode(files.get(name))))
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')))
  files.set(name, bytes)
  files.delete('manifest.json')
  const { format: _format, files: _files, ...own } = manifest
  return packOf(files, own)
}

it.each([
  ['roll.json', (text: string) => text.replace('"area":6013', '"area":9013'), 'roll.json'],
  ['rights.csv', (text: string) => text.replace('1号楼 101室,', '1号楼 109室,'), 'rights.csv'],
  ['ballots.csv', (text: string) => text.replace(',no,', ',yes,'), 'ballots.csv'],
  ['ballots.csv', (text: string) => text.replace(',yes,true', ',,true'), 'ballots.csv'],
  ['roll.csv', (text: string) => text.replace(/,(\d+)\.(\d\d)\n/, ',9$1.$2\n'), 'roll.csv'],
  ['verdict.json', (text: string) => text.replace('"passed":false', '"passed":true'), 'verdict.json'],
  ['papers.json', (text: string) => text.replace(/"issued":\d+/, '"issued":99'), 'papers.json'],
  ['rights.csv', (text: string) => text.replace(',paper,', ',app,'), 'rights.csv'],
  ['scans.csv', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'scans.csv'],
  ['openings.csv', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'openings.csv'],
  ['vote.json', (text: string) => text.replace('"more":true', '"more":false'), 'verdict.json'],
  ['vote.json', (text: string) => text.replace('260 元', '290 元'), 'vote.json'],
  ['vote.json', (text: string) => text.replace('第二百七十八条', '第二百七十九条'), 'vote.json'],
  ['vote.json', (text: string) => text.replace('2026-11-22T12:00', '2026-11-23T12:00'), 'vote.json'],
  ['vote.json', (text: string) => text.replace('2026-11-22T12:30', '2026-11-22T12:31'), 'vote.json'],
  ['vote.json', (text: string) => text.replace('2026-11-01T00:00', '2026-10-01T00:00'), 'vote.json'],
  ['vote.json', (text: string) => text.replace('"extensions":[]', '"extensions":[{}]'), 'vote.json'],
  ['vote.json', (text: string) => text.replace(/"rollDigest":"./, '"rollDigest":"x'), 'vote.json'],
] as const)('finds what a forger changed in %s who wrote the manifest anew', (name, change, found) => {
  const pack = forged(majority, name, change)
  expect(verifyPack(pack).faults.map(({ file }) => file)).toContain(found)
  expect(verifyPack(pack).faults.map(({ file }) => file)).not.toContain('zip')
})

it('finds areas exchanged between two owners, though every sum and the count agree with it', () => {
  const files = filesIn(majority, fullNames)
  const text = (name: string) => new TextDecoder().decode(files.get(name))
  const rows = text('roll.csv')
    .split('\n')
    .map((row) => row.split(','))
  const [yes, no] = [rows[4] ?? [], rows[5] ?? []]
  ;[yes[2], no[2]] = [no[2] ?? '', yes[2] ?? '']
  const swapped = rows.map((row) => row.join(',')).join('\n')
  const roll = readRoll('roll.csv', swapped)
  const tallied = tally(roll, readReturns('ballots.csv', text('ballots.csv'), roll), half.rule, null)
  expect(tallied.asCast.totals.yesArea).not.toBe(half.tally.asCast.totals.yesArea)
  files.set('roll.csv', new TextEncoder().encode(swapped))
  files.set('verdict.json', jsonFile(tallied))
  const { format: _format, files: _files, ...own } = JSON.parse(text('manifest.json'))
  files.delete('manifest.json')
  expect(verifyPack(packOf(files, own)).faults).toMatchObject([
    { file: 'roll.csv', line: 5 },
    { file: 'roll.csv', line: 6 },
    { file: 'verdict.json' },
  ])
})

it('holds a public pack against the full one of the same vote', () => {
  expect(verifyPair(full, open).faults).toEqual([])
  expect(verifyPair(full, open).held.at(-1)?.en).toContain('the same vote')
  expect(verifyPair(full, publicPack(small, placeOf, 'another salt', limit)).faults).toMatchObject([
    { file: 'public/events.jsonl', line: 1 },
  ])
  const places = (one: Uint8Array, other: Uint8Array) => verifyPair(one, other).faults.map(({ file }) => file)
  expect(places(open, full)).toEqual(['zip', 'public/zip'])
  expect(places(full, full)).toEqual(['public/zip'])
  expect(places(open, open)).toEqual(['zip'])
})

it('checks a later count: what was corrected, in which order, and that it is the one the files tell', () => {
  const { key, events } = small
  const given = events.find(({ type, data }) => type === 'given' && (data as { serial: string | null }).serial !== null)
  const paper = given?.data as { id: string; right: string; serial: string; givenAt: string }
  const entry = {
    serial: paper.serial,
    right: paper.right,
    ballot: paper.id,
    sealed: sealTo(key.publicKey, 'no', choiceContext(small.id, paper.right)),
    void: null,
    givenAt: paper.givenAt,
  }
  const saidOf = (right: string) => small.rights.find(({ id }) => id === right)?.choice
  expect(saidOf(paper.right)).not.toBe('no')
  const chosen = new Map(
    openingsOf(small).map(({ ballot, opening }) => {
      const one = sealedBallots(events, new Set([ballot]))[0]
      return [
        ballot,
        openWith(opening, one?.sealed ?? '', choiceContext(small.id, one?.right ?? '')) as Choice,
      ] as const
    }),
  )
  const counted = count(small.rights, boxesOf(small.rights, events), new Map([...chosen, [paper.id, 'no' as const]]), {
    rule: small.rule,
    silence: small.silence?.rule ?? null,
  })
  const anew = (more: object, first: object = {}) => {
    const data = {
      version: 2,
      why: 'recount',
      entries: [{ ...entry, ...first }],
      tally: counted.tally,
      channels: counted.channels,
      papers: small.papers,
      ...more,
    }
    const event = link(events.at(-1) as Link, {
      vote: small.id,
      at: '2026-11-25T02:00:00.000Z',
      type: 'counted-anew',
      data,
    })
    const rights = small.rights.map((right, at) => ({ ...right, ...counted.returns[at] }))
    const vote = { ...small, rights, tally: counted.tally, channels: counted.channels, events: [...events, event] }
    return verifyPack(fullPack(vote, salt, scansOf(small)))
  }
  const report = anew({})
  expect(report.faults).toEqual([])
  expect(report.held.map(({ en }) => en).join()).toContain('counted anew: 1')
  expect(anew({ version: 3 }).faults).toMatchObject([{ file: 'events.jsonl', line: events.length + 1 }])
  expect(anew({}, { void: 'blank' }).faults).toMatchObject([{ file: 'events.jsonl' }])
  // Another paper than the one entered, another choice, another count than that of the event.
  const other = events.find(({ type, data }) => type === 'given' && (data as { id: string }).id !== paper.id)
  const elsewhere = anew({}, { ballot: (other?.data as { id: string } | undefined)?.id })
  expect(elsewhere.faults.some(({ file }) => file === 'events.jsonl')).toBe(true)
  const yes = sealTo(key.publicKey, 'yes', choiceContext(small.id, paper.right))
  expect(anew({}, { sealed: yes }).faults.map(({ file }) => file)).toContain('ballots.csv')
  expect(anew({ tally: small.tally }).faults).toMatchObject([{ file: 'verdict.json' }])
})
