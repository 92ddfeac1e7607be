import { useLingui } from '@lingui/react'
import { useLingui as useMacro } from '@lingui/react/macro'
import { memo } from 'react'
import { AccountMenu } from './account-menu.tsx'
import { Late, type NavEntry, type NavHeading, useRooms } from './house.tsx'
import { Icon } from './icon.tsx'
import { IconChevronDown } from './icons.ts'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { MenuButton } from './menu.tsx'
import { useNavEntries } from './nav.ts'
import { PlaceSwitch } from './place-switch.tsx'
import { useHere } from './router.tsx'
import { rolesOf, useSession } from './session.ts'

/** Entries from this order on stand under 更多, so that what is used each hour keeps its place in the bar. */
const daily = 50
/** More than so many under 更多 stand in parts with headings. */
const few = 8
const headings: readonly NavHeading[] = ['deciding', 'telling', 'people', 'keeping']

/** The desk's top bar: the place, what one can go to, the search that one room brings, the account. A page drawn anew leaves it be. */
export const TopBar = memo(function TopBar() {
  const { t } = useMacro()
  const { i18n } = useLingui()
  const rooms = useRooms()
  const session = useSession()
  const entries = useNavEntries()
  const here = useHere()
  const more = entries.filter(({ order }) => order >= daily)
  const inMore = more.some(({ to }) => here === to || here.startsWith(`${to}/`))
  const roles = rolesOf(session)
  const searching = rooms.find((room) => room.search && room.searchFor?.some((role) => roles.includes(role)) !== false)
  const entryOf = ({ to, label }: NavEntry) => ({ key: to, to, word: i18n._(label) })
  const heads: Record<NavHeading, string> = {
    deciding: t`商量和表决`,
    telling: t`告诉大家`,
    people: t`人和房`,
    keeping: t`数字和设置`,
  }
  const partsOf = (all: readonly NavEntry[]) =>
    headings.flatMap((key) => {
      const under = all.filter((entry) => (entry.under ?? 'keeping') === key)
      return under.length === 0 ? [] : [{ key, word: heads[key], entries: under.map(entryOf) }]
    })
  return (
    <header className="topbar">
      <span className="topbar-place">
        <Mark name={session?.places?.[0]?.name ?? t`睦邻`} to={entries[0]?.to ?? '/'} />
        <PlaceSwitch home={entries[0]?.to ?? '/'} />
      </span>
      <nav aria-label={t`主要`}>
        {entries
          .filter(({ order }) => order < daily)
          .map(({ to, label }) => (
            <Link key={to} to={to}>
              {i18n._(label)}
            </Link>
          ))}
      </nav>
      {more.length > 0 ? (
        <MenuButton
          button={
            <button type="button" className={inMore ? 'nav-more active' : 'nav-more'}>
              {t`更多`}
              <Icon is={IconChevronDown} size={16} />
            </button>
          }
          {...(more.length > few ? { parts: partsOf(more) } : { entries: more.map(entryOf) })}
        />
      ) : null}
      <span className="grow" />
      {searching?.search ? (
        <Late room={searching.room} load={searching.search} given={{}} meanwhile={<span className="search" />} />
      ) : null}
      <AccountMenu />
    </header>
  )
})
