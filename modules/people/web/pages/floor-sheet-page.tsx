import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { useNow } from '#kit/web/when.tsx'
import { useEntrances, useGrid, useRegister } from '../reading.ts'

/** One entrance as an A4 sheet to take along: homes from the top down, masked names, room to write. */
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
  if (entrance === undefined || grid.data === undefined || register.data === undefined) return <Skeleton page />
  const people = Map.groupBy(
    register.data.pages.flatMap((page) => page.people),
    (person) => person.homeId,
  )
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
        <table>
          <thead>
            <tr>
              <th scope="col">{t`室号`}</th>
              <th scope="col">{t`住着`}</th>
              <th scope="col">{t`电话`}</th>
              <th scope="col">{t`记一笔`}</th>
            </tr>
          </thead>
          <tbody>
            {grid.data.homes.map((home) => {
              const here = people.get(home.id) ?? []
              return (
                <tr key={home.id}>
                  <th scope="row">{home.room}</th>
                  <td>{home.use === 'vacant' ? t`空关` : here.map((person) => person.name).join(t`、`)}</td>
                  <td>{here.find((person) => person.phones.length > 0)?.phones[0]?.mask}</td>
                  <td>{'　'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </PrintSheet>
    </main>
  )
}
