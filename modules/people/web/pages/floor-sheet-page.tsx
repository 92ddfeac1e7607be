import '../people.css'
import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { useNow } from '#kit/web/when.tsx'
import { sectionOf } from '../parts/floors.ts'
import { useEntrances, useGrid, useRegister } from '../reading.ts'

/** One entrance as an A4 sheet to take along: a row is a floor, masked names, room to write. */
export function FloorSheetPage() {
  const { t } = useLingui()
  const [address] = useAddress()
  const session = useSession()
  const today = dayOf(useNow())
  const entrance = useEntrances().data?.entrances.find((one) => one.id === address.e)
  const grid = useGrid(address.e)
  const register = useRegister({ entrance: address.e })
  useTabTitle(t`楼层表`)
  if (register.hasNextPage && !register.isFetchingNextPage) void register.fetchNextPage()
  if (address.e === undefined) {
    return (
      <DeskPage title={t`楼层表`}>
        <Empty title={t`先选一个门洞`} action={<LinkButton look="primary" to="/homes">{t`去选`}</LinkButton>}>
          {t`在“住户”里打开一栋楼，再点“打印楼层表”。`}
        </Empty>
      </DeskPage>
    )
  }
  if (entrance === undefined || grid.data === undefined || register.data === undefined) return <Skeleton page />
  const people = Map.groupBy(
    register.data.pages.flatMap((page) => page.people),
    (person) => person.homeId,
  )
  const floors = sectionOf(grid.data.homes)
  const { name, compound } = entrance
  const who = session?.account?.name ?? ''
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        number={today}
        title={t`${compound}${name} 楼层表`}
        foot={[t`含个人信息，用完收好，不要张贴`, t`${who} 于 ${today} 打印`]}
      >
        <table className="floor-sheet">
          <tbody>
            {floors.map(({ floor, homes }) => (
              <tr key={floor}>
                {homes.map((home, place) =>
                  home === undefined ? (
                    // A place where this floor has no home.
                    <td key={place}>{'　'}</td>
                  ) : (
                    <td key={home.id}>
                      <b>{home.room}</b>
                      {home.use === 'vacant'
                        ? t`空关`
                        : people
                            .get(home.id)
                            ?.map((one) => one.name)
                            .join(t`、`)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </PrintSheet>
    </main>
  )
}
