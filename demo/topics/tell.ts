import { keepFile } from '#files'
import { listEntrances } from '#places'
import {
  addPoint,
  answerPoint,
  decide,
  drawPlace,
  enterPoint,
  levels,
  moveUp,
  openTopic,
  proposeTopic,
  putCall,
  putIdlePlace,
  putOption,
  putPlan,
  setForum,
  enterSupport,
  supportPoint,
  tellBecame,
} from '#topics'
import { room as topics } from '#topics/room'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from '../anchor.ts'
import { draw, drawPlan, spotsOnPlan } from './draw.ts'
import type { Scene, ToldForum, ToldOption, ToldPlace, ToldTopic } from './story.ts'

/** Who acts in a neighbourhood's topics. */
export interface Hands {
  chair: Actor
  worker: Actor
  residents: readonly Actor[]
  /** Somebody of the register without an account. */
  elder?: string
}

/** Everything a neighbourhood talked over, by the room's own commands; the clock then does what it does each morning. */
export async function tellForum(
  parts: Parts,
  ground: Ground,
  told: ToldForum,
  hands: Hands,
  anchor: Anchor,
): Promise<void> {
  await inUnit(parts, { actor: null, now: anchor.at, ground }, async (unit) => {
    const teller = new Teller(unit, hands, anchor, await groundOf(unit, told.compound))
    await teller.forum(told)
  })
  // As it does each morning; what closed in the year was told then.
  for (const back of [120, 0]) {
    const at = back === 0 ? anchor.at : instantAt(addDays(anchor.day, -back), 450)
    const clock = { ...parts, clock: () => at, grounds: async () => [ground] }
    await topics.jobs?.['topics.clock']?.run(clock, {})
  }
}

/** One topic by itself, where it belongs; gives its id. */
export async function tellTopic(
  unit: Unit,
  told: ToldTopic,
  hands: Hands,
  anchor: Anchor,
  ground: { compoundId: string; entranceId: string },
): Promise<string> {
  const id = await new Teller(unit, hands, anchor, ground).topic(told, 0)
  await unit.flush()
  return id
}

/** Where in a compound it is told: the compound and its first door. */
export async function groundOf(unit: Unit, compound: string) {
  const all = await listEntrances(unit)
  const here = all.filter((one) => one.compound === compound)
  const first = here[0] ?? all[0]
  if (first === undefined) throw new RangeError(`${compound} has no homes`)
  return { compoundId: first.compoundId, entranceId: first.id }
}

class Teller {
  readonly #unit: Unit
  readonly #hands: Hands
  readonly #anchor: Anchor
  readonly #ground: { compoundId: string; entranceId: string }
  #callId: string | null = null
  #minute = 0
  #onPlanSoFar = 0
  #drawn = false

  constructor(unit: Unit, hands: Hands, anchor: Anchor, ground: { compoundId: string; entranceId: string }) {
    this.#unit = unit
    this.#hands = hands
    this.#anchor = anchor
    this.#ground = ground
  }

  /** So many days before the anchor day, in office hours, each act a little after the one before; never after the anchor. */
  #by(actor: Actor, back: number): Unit {
    this.#minute = (this.#minute + 7) % 300
    const at = instantAt(addDays(this.#anchor.day, -back), 540 + this.#minute)
    return this.#unit.as(actor, at < this.#anchor.at ? at : this.#anchor.at)
  }

  #resident(at: number): Actor {
    const { residents, worker } = this.#hands
    return residents[at % residents.length] ?? worker
  }

  async forum({ forum, call, topics: all, idle = [] }: ToldForum): Promise<void> {
    const { chair, worker } = this.#hands
    const { compoundId } = this.#ground
    if (forum) await setForum(this.#by(chair, 300), { id: this.#unit.id(), ...forum })
    if (call) {
      const id = this.#unit.id()
      const closesOn = addDays(this.#anchor.day, call.days - call.back)
      const { title, words, everyMonths = null } = call
      await putCall(this.#by(worker, call.back), id, { compoundId, title, words, closesOn, everyMonths })
      this.#callId = id
    }
    for (const [at, topic] of all.entries()) await this.topic(topic, at)
    for (const place of idle) await this.#place(place, 30)
  }

  async topic(told: ToldTopic, at: number): Promise<string> {
    const id = this.#unit.id()
    const { compoundId, entranceId } = this.#ground
    const idlePlaceId = told.place ? await this.#place(told.place, told.back + 3) : null
    const said = { id, kind: told.kind, title: told.title, words: told.words, photos: [], idlePlaceId }
    const callId = told.source === 'call' ? this.#callId : null
    const own = told.level === 'compound' && (told.source === 'resident' || told.source === 'call')
    if (own) await proposeTopic(this.#by(this.#resident(at), told.back), { ...said, compoundId, callId })
    else {
      const of = told.level === 'building-group' ? entranceId : null
      const from = told.source === 'resident' ? ({ way: 'door', personId: null, name: '楼组里的居民' } as const) : null
      const by = this.#by(this.#hands.worker, told.back)
      const opened = { source: told.source, level: told.level, entranceId: of, matterIds: [], from }
      await openTopic(by, { ...said, ...opened, compoundId, callId })
    }
    await this.#points(told, id)
    const chosen = await this.#options(told, id)
    await this.#course(told, id, chosen)
    return id
  }

  /** What was said, a day apart, with those who agreed; answered the day after. */
  async #points({ points, back }: ToldTopic, topicId: string): Promise<void> {
    const { worker } = this.#hands
    const ids = points.map(() => this.#unit.id())
    const later = (days: number) => Math.max(0, back - days)
    for (const [at, point] of points.entries()) {
      const pin = point.pin ?? null
      if (pin !== null) await this.#drawing(this.#by(worker, back))
      const said = { id: ids[at] ?? '', stance: point.stance, words: point.words, pin }
      if (point.way === undefined) await addPoint(this.#by(this.#resident(at + 1), later(1 + at)), topicId, said)
      else {
        const heard = { way: point.way, personId: null, name: point.name ?? null }
        await enterPoint(this.#by(worker, later(1 + at)), topicId, { ...said, ...heard })
      }
      const { elder } = this.#hands
      // Who has no telephone says it at the door.
      if (elder !== undefined && at === 0 && (point.supports ?? 0) > 2)
        await enterSupport(this.#by(worker, later(2 + at)), said.id, { personId: elder, way: 'door' })
      for (let more = 0; more < (point.supports ?? 0); more += 1)
        await supportPoint(this.#by(this.#resident(at + 2 + more), later(2 + at)), said.id)
    }
    for (const [at, { answer }] of points.entries()) {
      if (answer === undefined) continue
      const into = answer.into === undefined ? null : (ids[answer.into] ?? null)
      const input = { answer: answer.is, reason: answer.reason, into }
      await answerPoint(this.#by(worker, later(3 + points.length)), ids[at] ?? '', input)
    }
  }

  async #options({ options = [], back }: ToldTopic, topicId: string): Promise<string | null> {
    let chosen: string | null = null
    for (const option of options) {
      const id = this.#unit.id()
      const pictures = await this.#pictures(option, back)
      const { title, words, paidBy, affects } = option
      const input = { topicId, title, words, paidBy, affects, costFen: option.yuan * 100, ...pictures }
      await putOption(this.#by(this.#hands.worker, Math.max(0, back - 5)), id, input)
      if (option.chosen) chosen = id
    }
    return chosen
  }

  async #pictures({ scene }: ToldOption, back: number) {
    if (scene === undefined) return { beforeFile: null, afterFile: null }
    return {
      beforeFile: await this.#picture(scene, 'before', back),
      afterFile: await this.#picture(scene, 'after', back),
    }
  }

  async #picture(scene: Scene, when: 'before' | 'after', back: number): Promise<string> {
    const id = this.#unit.id()
    const hand = this.#by(this.#hands.worker, back)
    await keepFile(hand, { id, name: '照片.jpg', content: await draw(scene, when) })
    await hand.flush()
    return id
  }

  /** Up the levels, the decision, what became of it. */
  async #course(
    { level, up = [], decided, became = [] }: ToldTopic,
    id: string,
    optionId: string | null,
  ): Promise<void> {
    const { chair, worker } = this.#hands
    for (const [at, step] of up.entries()) {
      const from = levels[levels.indexOf(level) + at] ?? level
      await moveUp(this.#by(worker, step.back), id, from, step.reason)
      await this.#unit.flush()
    }
    if (decided) {
      const { outcome, reason } = decided
      await decide(this.#by(chair, decided.back), id, { outcome, reason, optionId })
      await this.#unit.flush()
    }
    for (const { back, to, words } of became) {
      await tellBecame(this.#by(worker, back), id, to, words)
      await this.#unit.flush()
    }
  }

  async #place({ scene, onPlan, ...place }: ToldPlace, back: number): Promise<string> {
    const id = this.#unit.id()
    const photos = scene === undefined ? [] : [await this.#picture(scene, 'before', back)]
    const { compoundId } = this.#ground
    const input = { ...place, version: null, compoundId, state: 'idle' as const, photos }
    const worker = this.#by(this.#hands.worker, back)
    await putIdlePlace(worker, id, input)
    await this.#onPlan(worker, id, onPlan ?? this.#onPlanSoFar)
    return id
  }

  /** Each place has its own spot on the drawing. */
  async #onPlan(worker: Unit, id: string, nth: number): Promise<void> {
    const outline = spotsOnPlan[nth]
    if (outline === undefined) return
    await this.#drawing(worker)
    this.#onPlanSoFar += 1
    await drawPlace(worker, id, 1, outline)
  }

  /** The drawing of the compound, once. */
  async #drawing(worker: Unit): Promise<void> {
    if (this.#drawn) return
    this.#drawn = true
    const fileId = this.#unit.id()
    await keepFile(worker, { id: fileId, name: '平面图.jpg', content: await drawPlan() })
    await this.#unit.flush()
    await putPlan(worker, this.#ground.compoundId, fileId)
    await this.#unit.flush()
  }
}
