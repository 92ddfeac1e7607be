import type { MessageDescriptor } from '@lingui/core'
import type { Role } from '#kit/contract/actor.ts'
import { createContext, createElement, lazy, Suspense, use, type ComponentType, type ReactNode } from 'react'
import { loadPhoneTexts, loadTexts } from './texts.ts'

/** A page of a room. `load` brings the page's own chunk; the room's texts come with it. */
export type PageRoute = {
  /** `/report`, `/matters/$matterId`; parameters are read with `usePathParams`. */
  path: string
  load: () => Promise<ComponentType>
  /** `public` pages open without signing in; any other sends a stranger to `/sign-in` first. */
  access?: 'public'
  /** Opened on a telephone by those who work here: weighed against their limit, not against the residents'. */
  for?: 'work'
  /** Opens without a network once it was opened with one (README, “Without signal”): its files are put by. */
  offline?: true
  /** Does with the texts for residents. Not written by hand: the build marks residents' pages (`scripts/web-texts.ts`). */
  phone?: true
}

/**
 * An entry of the desk's top bar. `for` names the roles that see it; without it everybody at a desk does. `under` is the
 * heading it stands beneath where many stand under 更多.
 */
export type NavEntry = {
  to: string
  label: MessageDescriptor
  order: number
  for?: readonly Role[]
  under?: NavHeading
}
export type NavHeading = 'deciding' | 'telling' | 'people' | 'keeping'

/** Something a room shows inside a page of a room above it (`home.panels`, `household.panels`). */
export type SlotFilling = {
  slot: string
  order: number
  load: () => Promise<ComponentType<Record<string, never>> | ComponentType<never>>
  /** As on a page: fills a slot of a resident's page. */
  phone?: true
}

/** What `modules/<room>/web/index.tsx` exports as `web`. */
export type RoomWeb = {
  /** The folder's name, which is also the name of its catalogue of texts. */
  room: string
  pages: PageRoute[]
  nav?: NavEntry[]
  /** Fills the search place of the desk's top bar; one room in the house has it. */
  search?: () => Promise<ComponentType>
  /** Who may search there; nobody else is shown the place. */
  searchFor?: readonly Role[]
  fills?: SlotFilling[]
}

/**
 * Brings a part of a room out of a file of its own, by the name it has there. Written so it weighs little in the main chunk,
 * which every resident loads and which names every page of the house.
 */
export const part =
  <File, Name extends keyof File>(file: () => Promise<File>, name: Name) =>
  async (): Promise<File[Name]> =>
    (await file())[name]

type House = { rooms: readonly RoomWeb[] }

const HouseContext = createContext<House>({ rooms: [] })

export function HouseProvider({ rooms, children }: { rooms: readonly RoomWeb[]; children: ReactNode }) {
  return <HouseContext value={{ rooms }}>{children}</HouseContext>
}

export function useRooms(): readonly RoomWeb[] {
  return use(HouseContext).rooms
}

const made = new WeakMap<object, ComponentType<object>>()

/** A lazily loaded component of a room that waits for the room's texts as well. Made once for each loader. */
function lazyOf({ room, load, phone }: Lazy): ComponentType<object> {
  const known = made.get(load)
  if (known) return known
  const fresh = lazy(async () => {
    const [component] = await Promise.all([load(), phone ? loadPhoneTexts(room) : loadTexts('kit', 'apps', room)])
    return { default: component as ComponentType<object> }
  })
  made.set(load, fresh)
  return fresh
}

/** Where rooms below may show something of theirs. What they receive is said by the page that offers the slot. */
export function Slot<Given extends object>({ name, given }: { name: string; given: Given }) {
  const fillings = useRooms()
    .flatMap((room) => (room.fills ?? []).map((filling) => ({ ...filling, room: room.room })))
    .filter((filling) => filling.slot === name)
    .toSorted((one, other) => one.order - other.order)
  return fillings.map(({ room, order, load, phone }) => (
    <Late key={`${room}.${order}`} room={room} load={load} phone={phone} given={given} />
  ))
}

/** A component of a room, shown when its chunk and texts are there; until then `meanwhile`. */
export function Late<Given extends object>({ given, meanwhile = null, ...lazily }: LateProps<Given>) {
  return <Suspense fallback={meanwhile}>{createElement(lazyOf(lazily), given)}</Suspense>
}

/** `phone`: it is part of a resident's page, and does with the texts of those; without it all texts of the room come too. */
type Lazy = { room: string; load: () => Promise<unknown>; phone?: true | undefined }
type LateProps<Given> = Lazy & { given: Given; meanwhile?: ReactNode }
