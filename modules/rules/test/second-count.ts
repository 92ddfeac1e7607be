/**
 * A vote of owners counted a second time, from the words of the law alone (Civil Code 278 and 1259, SPC interpretation art. 9)
 * and the words of a compound's clause. It shares no line with `domain/tally.ts` and works in another manner: owner set by
 * owner set, with big integers, what is missing found by trying, disputed heads by every way of settling them.
 */
export interface Row {
  unit: string
  owners: string[]
  /** 0.01 m². */
  area: number
  /** What came back: a word of a ballot, or nothing. */
  choice: 'yes' | 'no' | 'abstain' | 'follow' | null
  delivered: boolean
}

export interface Question {
  matter: 'ordinary' | 'special'
  /** The clause: none; delivered counts as taking part; and silence then follows the majority. */
  clause: 'none' | 'delivered-counts' | 'follow-majority'
}

type Said = 'yes' | 'no' | 'abstain' | 'follow'
/** 一个人: one set of owners with all it owns together. */
interface Person {
  units: string[]
  area: bigint
  said: Set<Said>
  delivered: boolean
}

/** 三分之二以上: the number itself is enough (1259). */
const takesPart = (part: bigint, whole: bigint) => part * 3n >= whole * 2n
/** 过半数: the number itself is not enough; 四分之三以上: it is. */
const agrees = {
  ordinary: (yes: bigint, part: bigint) => yes * 2n > part,
  special: (yes: bigint, part: bigint) => yes * 4n >= part * 3n,
}

export function countAgain(rows: readonly Row[], { matter, clause }: Question) {
  const persons = personsOf(rows)
  const torn = persons.filter(({ said }) => said.size > 1)
  const cast = verdict(persons, matter, 'none', new Map())
  const ruled = clause === 'none' ? null : verdict(persons, matter, clause, new Map())
  const turns = (settled: ReadonlyMap<Person, Said>) =>
    verdict(persons, matter, 'none', settled).passed !== cast.passed ||
    (ruled !== null && verdict(persons, matter, clause, settled).passed !== ruled.passed)
  const inDispute = new Set(torn.flatMap(({ units }) => units))
  return {
    asCast: cast,
    withRule: ruled,
    disputed: rows.map(({ unit }) => unit).filter((unit) => inDispute.has(unit)),
    dependsOnDisputed: waysToSettle(torn).some(turns),
  }
}

function personsOf(rows: readonly Row[]): Person[] {
  const persons: { owners: Set<string>; person: Person }[] = []
  for (const { unit, owners, area, choice, delivered } of rows) {
    const set = new Set(owners)
    let known = persons.find((one) => one.owners.size === set.size && [...set].every((owner) => one.owners.has(owner)))
    if (!known) {
      known = { owners: set, person: { units: [], area: 0n, said: new Set(), delivered: false } }
      persons.push(known)
    }
    const { person } = known
    person.units.push(unit)
    person.area += BigInt(area)
    if (choice !== null) person.said.add(choice)
    if (delivered) person.delivered = true
  }
  return persons.map(({ person }) => person)
}

/** Every way in which those in dispute could be settled, nobody left or all of them. */
function waysToSettle(torn: readonly Person[]): Map<Person, Said>[] {
  const [first, ...others] = torn
  if (first === undefined) return [new Map()]
  const rest = waysToSettle(others)
  return [null, 'yes' as const, 'no' as const, 'abstain' as const, 'follow' as const].flatMap((said) =>
    rest.map((way) => (said === null ? way : new Map([...way, [first, said]]))),
  )
}

function verdict(
  persons: readonly Person[],
  matter: Question['matter'],
  clause: Question['clause'],
  settled: ReadonlyMap<Person, Said>,
) {
  const word = (person: Person): Said | null => {
    if (person.said.size > 1) return settled.get(person) ?? null
    const [said] = person.said
    if (said !== undefined) return said
    if (clause === 'none' || !person.delivered) return null
    return clause === 'follow-majority' ? 'follow' : 'abstain'
  }
  const explicit = (said: Said) => persons.filter((person) => word(person) === said).length
  const majority = explicit('yes') > explicit('no') ? 'yes' : explicit('no') > explicit('yes') ? 'no' : 'abstain'
  const final = persons.map((person) => ({
    area: person.area,
    says: word(person) === 'follow' ? majority : word(person),
  }))
  const sum = (which: readonly (string | null)[]) => {
    const some = final.filter(({ says }) => which.includes(says))
    return { area: some.reduce((total, { area }) => total + area, 0n), heads: BigInt(some.length) }
  }
  const [yes, no, abstain] = [sum(['yes']), sum(['no']), sum(['abstain'])]
  const [part, all] = [sum(['yes', 'no', 'abstain']), sum(['yes', 'no', 'abstain', null])]
  const each = <T>(of: (measure: 'area' | 'heads') => T) => ({ area: of('area'), heads: of('heads') })
  const quorum = each((one) => takesPart(part[one], all[one]))
  const consent = each((one) => agrees[matter](yes[one], part[one]))
  return {
    passed: quorum.area && quorum.heads && consent.area && consent.heads,
    quorum,
    consent,
    totals: {
      area: Number(all.area),
      heads: Number(all.heads),
      participatingArea: Number(part.area),
      participatingHeads: Number(part.heads),
      yesArea: Number(yes.area),
      yesHeads: Number(yes.heads),
      noArea: Number(no.area),
      noHeads: Number(no.heads),
      abstainArea: Number(abstain.area),
      abstainHeads: Number(abstain.heads),
    },
    missing: {
      quorum: each((one) => least((more) => takesPart(part[one] + more, all[one]))),
      consent: each((one) => least((more) => agrees[matter](yes[one] + more, part[one]))),
    },
  }
}

/** The smallest number that does: doubled until it is enough, then halved between. */
function least(does: (more: bigint) => boolean): number {
  if (does(0n)) return 0
  let [short, enough] = [0n, 1n]
  while (!does(enough)) [short, enough] = [enough, enough * 2n]
  while (enough - short > 1n) {
    const middle = (short + enough) / 2n
    if (does(middle)) enough = middle
    else short = middle
  }
  return Number(enough)
}
