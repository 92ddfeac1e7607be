import { changeHome, homesWithin, listEntrances, readHomes } from '#places'
import { announce } from '#verdicts'
import type { Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from '../anchor.ts'
import type { Cast } from '../matters/cast.ts'
import type { Random } from '../random.ts'
import { lifts } from '../topics/yanji7.ts'
import { tellTopic } from '../topics/tell.ts'
import { type Desk, hold } from './hold.ts'
import { drawn, justShort, onTheEdge } from './outcomes.ts'
import { adoptByVote } from './xingfucun.ts'

/**
 * The votes of three neighbourhoods: in Jiangwan one that was lost, one that hangs on co-owners who differ, and the parking
 * tariff, which passes only where silence follows the majority; in Xingfucun a convention that the households adopt; in Yanji
 * No. 7 the lifts of one tower, still under way.
 */
export async function vote(
  parts: Parts,
  key: string,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const by = cast.committee[1] ?? cast.committee[0]
  if (!by) return
  await inUnit(parts, { actor: by, now: anchor.at, ground }, async (unit) => {
    const desk: Desk = { unit, cast, anchor, by, random }
    if (key === 'jiangwan') await votesOfJiangwan(desk)
    if (key === 'xingfucun') await adoptByVote(desk)
    if (key === 'yanji7') await liftsOfYanji(desk)
  })
}

const plain = { electorate: 'owners', silence: null, cost: null, topicId: null, conventionId: null } as const

async function votesOfJiangwan(desk: Desk): Promise<void> {
  const { unit, random } = desk
  const entrances = await listEntrances(unit)
  const [first] = entrances
  if (first === undefined) return
  const { compoundId } = first
  const buildingOf = (name: string) => (entrances.find((one) => one.name === name) ?? first).buildingId

  const screens = await hold(desk, {
    vote: {
      ...plain,
      title: '3号楼大堂装广告屏',
      question: '同意在 3 号楼大堂装两块广告屏，收入归本楼业主吗？',
      words: '广告公司每年付 12,000 元，装两块屏，早七点到晚九点亮，不出声音。',
      scope: { kind: 'building', id: buildingOf('3号') },
      rule: 'shared-part-special',
    },
    noticed: 120,
    opened: 103,
    closes: 89,
    onPaper: 22,
    outcomes: (rights) =>
      rights.map((right) => drawn(random, right, { taking: 0.84, yes: 0.46, abstain: 0.06, brought: 0.7 })),
  })
  await announce(unit.as(desk.by, new Date((screens.closedOn?.getTime() ?? 0) + 86_400_000)), screens.id, {
    noticeId: unit.id(),
    count: 'as-cast',
    reason: '照实际投出的票公布：同意的不到四分之三，没有通过。',
    days: 30,
    task: null,
    adoption: null,
  })
  await unit.flush()

  await hold(desk, {
    vote: {
      ...plain,
      title: '10号楼电梯大修',
      question: '同意用维修资金，给 10 号楼两部电梯换曳引机和控制柜吗？',
      words: '两部电梯装了十九年，检验机构建议大修。报价 386,000 元，从维修资金里出，不另收钱。',
      scope: { kind: 'building', id: buildingOf('10号') },
      rule: 'shared-part-ordinary',
      cost: { fen: 38_600_000, words: '从维修资金里出，按面积分摊，不另收钱' },
    },
    noticed: 40,
    opened: 24,
    closes: 9,
    outcomes: onTheEdge,
  })

  await hold(desk, {
    vote: {
      ...plain,
      title: '地面车位收费调整',
      question: '同意把地面车位收费由每月 200 元调为 260 元吗？',
      words: '多收的归全体业主，六成补充维修资金，其余修地面和照明。第二辆车另议。',
      scope: { kind: 'compound', id: compoundId },
      rule: 'special',
      silence: { rule: 'follow-majority', compoundId },
    },
    noticed: 34,
    opened: 18,
    closes: 3,
    onPaper: 4,
    outcomes: (rights) => justShort(random, rights),
  })
}

async function liftsOfYanji(desk: Desk): Promise<void> {
  const { unit, cast, random } = desk
  const homes = new Set(cast.offered.map(({ homeId }) => homeId))
  const lived = cast.homes.find(({ id }) => homes.has(id))
  const entrances = await listEntrances(unit)
  const entrance = entrances.find(({ id }) => id === lived?.entranceId)
  if (entrance === undefined) return
  await survey(desk, entrance.buildingId)
  const [chair = desk.by] = cast.committee
  const hands = { chair, worker: desk.by, residents: cast.residents.map(({ actor }) => actor) }
  const { compoundId } = entrance
  const topicId = await tellTopic(unit, lifts(entrance.name), hands, desk.anchor, {
    compoundId,
    entranceId: entrance.id,
  })
  await hold(desk, {
    vote: {
      ...plain,
      title: `${entrance.name}电梯换新`,
      question: '同意用维修资金，把本楼两部电梯换新吗？',
      words:
        '两部电梯用了二十六年，今年坏了九次。总价 720,000 元，从维修资金里出，按面积分摊，不另收钱；施工四十天，始终留一部能用。',
      scope: { kind: 'building', id: entrance.buildingId },
      rule: 'shared-part-ordinary',
      cost: { fen: 72_000_000, words: '从维修资金里出，按面积分摊，不另收钱' },
      topicId,
    },
    noticed: 22,
    opened: 5,
    closes: -14,
    onPaper: 45,
    outcomes: (rights) =>
      rights.map((right) =>
        right.homeId !== null && homes.has(right.homeId)
          ? null
          : drawn(random, right, { taking: 0.6, yes: 0.8, abstain: 0.05, brought: 0.6 }),
      ),
  })
}

/** The roster of Yanji No. 7 knows building areas only: before its roll is made, the exclusive areas come from a survey. */
async function survey({ unit, by, anchor }: Desk, building: string): Promise<void> {
  const surveyed = unit.as(by, instantAt(addDays(anchor.day, -30), 10 * 60))
  const within = await homesWithin(unit, { building })
  for (const { id, version, buildingArea } of await readHomes(
    unit,
    within.map((home) => home.id),
  )) {
    if (buildingArea === null) continue
    const area = Math.round((buildingArea * 84) / 100)
    await changeHome(surveyed, id, version, { exclusiveArea: { area, source: 'survey' } })
  }
  await unit.flush()
}
