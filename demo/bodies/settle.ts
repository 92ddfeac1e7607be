import {
  beginHandover,
  defineRed,
  endPost,
  passItem,
  type SettledBody,
  settleBodies,
  takePost,
  type WantedBody,
} from '#bodies'
import { settleCompounds } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import { addDays } from '#kit/pure/shanghai-time.ts'
import type { Anchor } from '../anchor.ts'
import { type DemoNeighbourhood, district, subdistricts } from '../district.ts'
import { actorCalled } from '../matters/actor.ts'
import { personName } from '../people/names.ts'
import type { Random } from '../random.ts'
import { staff } from '../staff.ts'
import { type PlannedCompound, type PlannedOwners, plans } from './plan.ts'

/** The member of Yanji No. 7's owners' committee who resigned and hands over. */
const handsOver = '钱仁德'

/** The bodies of a neighbourhood by name, and the post of each holder by name. */
export interface MadeBodies {
  /** In the order of the plan. */
  compounds: readonly string[]
  bodies: ReadonlyMap<string, SettledBody>
  posts: ReadonlyMap<string, string>
}

/** Makes the bodies of a neighbourhood, with posts, terms, and what was declared; the same day makes the same again. */
export async function makeBodies(
  unit: Unit,
  neighbourhood: DemoNeighbourhood,
  anchor: Anchor,
  random: Random,
): Promise<MadeBodies> {
  const plan = plans[neighbourhood.key]
  if (plan === undefined) return { compounds: [], bodies: new Map(), posts: new Map() }
  const compoundIds = await settleCompounds(unit, plan.compounds)
  await unit.flush()
  const idOf = new Map(plan.compounds.map((compound, at) => [compound.address, compoundIds[at] ?? '']))
  const office = { officePhone: neighbourhood.phone, officePlace: `${neighbourhood.name}党群服务站` }
  const term = termOf(anchor, 400, { number: 9, seats: plan.committee.length })
  const [chair = ''] = plan.committee
  const wanted: WantedBody[] = [
    {
      kind: 'party-branch',
      name: `${neighbourhood.name}居民区党总支`,
      ...office,
      posts: [
        { kind: 'secretary', holder: { name: chair }, from: term.from },
        ...plan.committee.slice(1, 4).map((name, at) => ({
          kind: at === 0 ? ('vice-secretary' as const) : ('member' as const),
          holder: { name },
          from: term.from,
        })),
      ],
    },
    {
      kind: 'residents-committee',
      name: `${neighbourhood.name}居委会`,
      ...office,
      term,
      posts: plan.committee.map((name, at) => ({
        kind: at === 0 ? ('chair' as const) : at < 3 ? ('vice-chair' as const) : ('member' as const),
        holder: { name },
        from: term.from,
      })),
    },
    ...plan.compounds.flatMap((compound) => ownersOf(neighbourhood.key, compound, idOf, anchor, random)),
    ...managersOf(neighbourhood.key, plan.compounds, idOf, term.from, random),
    ...around(neighbourhood, term.from, random),
  ]
  const settled = await settleBodies(unit, wanted)
  await unit.flush()
  const posts = new Map(
    wanted.flatMap((body, at) =>
      body.posts.flatMap((post, place): [string, string][] => {
        const postId = settled[at]?.postIds[place]
        // Whoever heads both Party branch and committee works by the committee's post.
        if (postId === undefined || !('name' in post.holder) || body.kind === 'party-branch') return []
        return [[post.holder.name, postId]]
      }),
    ),
  )
  const bodies = new Map(
    wanted.map((body, at) => [body.name, settled[at] ?? { id: '', created: false, termId: null, postIds: [] }]),
  )
  const setter = unit.as(
    actorCalled(unit.id(), chair, [{ role: 'chair', neighbourhoodId: unit.neighbourhoodId }]),
    unit.now,
  )
  await defineRed(setter, {
    id: unit.id(),
    since: addDays(anchor.day, -500),
    percent: 50,
    over: true,
    source: '演示用口径：党员委员过半；正式口径以街道文件为准',
    verified: false,
  })
  for (const { address, owners } of plan.compounds) {
    const committee = bodies.get(owners?.name ?? '')
    if (owners?.changed !== undefined && committee !== undefined)
      await changeMembers(setter, committee, owners.changed, anchor, random.branch(`changed ${address}`))
  }
  if (neighbourhood.key === 'yanji7') await leaverHandsOver(setter, bodies.get('延吉七村业委会')?.id ?? '', anchor)
  return { compounds: compoundIds, bodies, posts }
}

/** A term that ends so many days from the anchor: five years less a day or two, as the calendar has it. */
function termOf(anchor: Anchor, left: number, { number, seats }: { number: number; seats: number }) {
  const until = addDays(anchor.day, left)
  const from = addDays(until, -1_824)
  return { number, from, until, electedOn: addDays(from, -8), seats, buildingArea: null, filedOn: addDays(from, 6) }
}

function ownersOf(
  key: string,
  { address, owners }: PlannedCompound,
  idOf: ReadonlyMap<string, string>,
  anchor: Anchor,
  random: Random,
): WantedBody[] {
  if (owners === null) return []
  const own = random.branch(`owners ${address}`)
  const known = (staff[key] ?? []).find((worker) => worker.body === owners.name)?.name
  const term = termOf(anchor, owners.left, { number: owners.number ?? 2, seats: owners.seats })
  const taken = new Set(known === undefined ? [] : [known])
  // Whoever hands over what they kept is the member who left.
  const leaver = owners.name === '延吉七村业委会' ? handsOver : undefined
  const members = Array.from({ length: owners.seats }, (_, at) => {
    if (at === 0 && known !== undefined) return known
    if (at === owners.seats - 1 && leaver !== undefined) return leaver
    for (;;) {
      const name = personName(own, own.chance(0.5) ? 'female' : 'male', own.int(1952, 1985))
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  })
  return [
    {
      kind: 'owners-committee',
      name: owners.name,
      compoundIds: [idOf.get(address) ?? ''],
      officePlace: `${address}业委会办公室`,
      term: {
        ...term,
        // Three seats are lawful in a small compound only.
        buildingArea: owners.seats === 3 ? 820_000 : null,
        ...(owners.reported === undefined ? {} : { reportedOn: addDays(anchor.day, -owners.reported) }),
        ...(owners.group === undefined ? {} : { groupFormedOn: addDays(anchor.day, -owners.group) }),
      },
      posts: members.map((name, at) => ({
        kind: at === 0 ? ('chair' as const) : at === 1 ? ('vice-chair' as const) : ('member' as const),
        holder: { name },
        from: term.from,
        party: at < owners.party,
      })),
      met: [
        {
          at: new Date(anchor.at.getTime() - owners.met * 86_400_000),
          place: '业委会办公室',
          present: owners.seats - 1,
        },
      ],
    },
  ]
}

/** One body for each firm, however many compounds it looks after. */
function managersOf(
  key: string,
  compounds: readonly PlannedCompound[],
  idOf: ReadonlyMap<string, string>,
  from: string,
  random: Random,
): WantedBody[] {
  const firms = Map.groupBy(
    compounds.filter((compound) => compound.manager !== null),
    (compound) => compound.manager ?? '',
  )
  return [...firms].map(([name, looksAfter]) => {
    const own = random.branch(`manager ${name}`)
    const known = (staff[key] ?? []).find((worker) => worker.body === name)?.name
    return {
      kind: 'property-manager',
      name,
      compoundIds: looksAfter.map((compound) => idOf.get(compound.address) ?? ''),
      officePhone: `021-0000${String(own.int(4_000, 4_999))}`,
      posts: [{ kind: 'manager', holder: { name: known ?? personName(own, 'male', 1978) }, from }],
    }
  })
}

/** Police, partners, societies, subdistrict and district. */
function around(neighbourhood: DemoNeighbourhood, from: string, random: Random): WantedBody[] {
  const { code, key } = neighbourhood
  const plan = plans[key]
  const own = random.branch('around')
  const contact = (body: string) => {
    const known = (staff[key] ?? []).find((worker) => worker.body === body)?.name
    return known ?? personName(own, own.chance(0.5) ? 'female' : 'male', own.int(1970, 1992))
  }
  const street = subdistricts.find(([area]) => code.startsWith(area))?.[1] ?? ''
  return [
    { kind: 'police', name: '社区民警', posts: [{ kind: 'officer', holder: { name: contact('社区民警') }, from }] },
    ...(plan?.partners ?? []).map((name): WantedBody => ({
      kind: 'partner',
      name,
      posts: [{ kind: 'contact', holder: { name: contact(name) }, from }],
    })),
    ...(plan?.social ?? []).map((name): WantedBody => ({
      kind: 'social-organisation',
      name,
      posts: [{ kind: 'contact', holder: { name: contact(name) }, from }],
    })),
    { kind: 'subdistrict', name: street, posts: [] },
    { kind: 'district', name: district.name, posts: [] },
  ]
}

/** A member resigned; another was elected into the seat, or nobody yet (SH 32, 33). */
async function changeMembers(
  unit: Unit,
  committee: SettledBody,
  { left, joined }: NonNullable<PlannedOwners['changed']>,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const at = (days: number) => unit.as(unit.actor, new Date(anchor.at.getTime() - days * 86_400_000))
  await endPost(at(left), committee.postIds.at(-1) ?? '', { why: 'resigned', note: null })
  await unit.flush()
  if (joined === null) return
  await takePost(at(joined), committee.id, {
    id: unit.id(),
    kind: 'member',
    title: null,
    holder: { name: personName(random, 'female', 1968) },
    officePhone: null,
    termId: committee.termId,
    from: addDays(anchor.day, -joined),
    until: null,
    cleared: null,
  })
  await unit.flush()
}

/** A member left the committee and hands over what they kept; one thing is still missing (SH 30). */
async function leaverHandsOver(unit: Unit, bodyId: string, anchor: Anchor): Promise<void> {
  const things = ['会议记录（2 本）', '业主清册', '公共收益账册', '资料柜钥匙'].map((what) => ({ id: unit.id(), what }))
  const then = unit.as(unit.actor, new Date(anchor.at.getTime() - 6 * 86_400_000))
  const [giver, taker] = [handsOver, '唐福康']
  await beginHandover(then, bodyId, {
    id: unit.id(),
    kind: 'member-leaves',
    giver,
    taker,
    begunOn: addDays(anchor.day, -6),
    items: things,
  })
  await unit.flush()
  for (const { id } of things.slice(0, 3)) await passItem(then, id, { givenBy: giver, takenBy: taker, note: null })
}
