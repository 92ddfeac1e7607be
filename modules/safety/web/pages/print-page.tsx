import '../safety.css'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { listComma, semicolon } from '#kit/web/marks.ts'
import { usePaperDate } from '#kit/web/when.tsx'
import { byFloor } from '../../domain/floors.ts'
import { type AlarmHome, type AlarmList, type OnList, openList, useHere } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** The list on A4, a row a home from the top floor down, with boxes to tick; a look of its own in the record of everybody on it. */
export function PrintPage() {
  const { t } = useLingui()
  const paper = usePaperDate()
  const { kind, placeId } = usePathParams<'kind' | 'placeId'>()
  const here = useHere()
  const session = useSession()
  const over = kind === 'building' ? { buildingId: placeId } : { entranceId: placeId }
  const { data, error } = useQuery({
    queryKey: ['alarm', 'print', here, placeId],
    enabled: here !== '',
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: () => openList(here, over, true),
  })
  useTabTitle(t`打印一键名单`)
  if (error) return <ErrorState error={error} />
  if (data === undefined) return <Skeleton page />
  const at = new Date(data.at)
  const when = paper.moment(at)
  const who = session?.account?.name ?? ''
  const place = `${data.entrances[0]?.compound ?? ''}${data.entrances.map(({ name }) => name).join(listComma())}`
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        number={when}
        title={t`${place} 一键名单`}
        foot={[t`含健康情况，用完收好，当天销毁，不要张贴`, t`${who} 于 ${when} 打印，已记下`]}
      >
        {data.entrances.map((entrance) => (
          <Sheet key={entrance.id} list={data} entranceId={entrance.id} name={entrance.name} />
        ))}
      </PrintSheet>
    </main>
  )
}

function Sheet({ list, entranceId, name }: { list: AlarmList; entranceId: string; name: string }) {
  const { t } = useLingui()
  const words = useAlarmWords()
  const homes = list.homes.filter((home) => home.entranceId === entranceId)
  return (
    <table className="alarm-sheet">
      <caption className={list.entrances.length > 1 ? undefined : 'sr'}>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t`楼层`}</th>
          <th scope="col">{t`室`}</th>
          <th scope="col">{t`先帮谁，怎么帮`}</th>
          <th scope="col">{t`电话、钥匙`}</th>
          <th scope="col">{t`下楼`}</th>
        </tr>
      </thead>
      <tbody>
        {byFloor(homes, list.people).flatMap(({ floor, homes: here }) =>
          rowsOf(here, list.people).map((row, place) => (
            <tr key={row.key}>
              <th scope="row">
                <span className={place === 0 ? undefined : 'sr'}>{words.floor(floor)}</span>
              </th>
              <td>{row.rooms}</td>
              <td>{row.person === null ? t`没有登记要帮的` : <Help person={row.person} />}</td>
              <td>{row.person === null ? '' : <Numbers person={row.person} />}</td>
              <td aria-label={t`下楼了打勾`}>
                <span className="box" />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** A row for each who needs somebody; the other homes of the floor together. */
function rowsOf(homes: readonly AlarmHome[], people: readonly OnList[]) {
  const listed = homes.flatMap((home) =>
    people
      .filter((one) => one.homeId === home.id)
      .map((person) => ({ key: person.id, rooms: home.room, person: person as OnList | null })),
  )
  const others = homes.filter((home) => !home.vacant && !people.some((one) => one.homeId === home.id))
  const [first] = others
  if (first === undefined) return listed
  return [...listed, { key: first.id, rooms: others.map(({ room }) => room).join(listComma()), person: null }]
}

function Help({ person }: { person: OnList }) {
  const { t } = useLingui()
  const words = useAlarmWords()
  const why = [
    ...person.needs.map((need) => words.needs[need]),
    person.device,
    person.alone === null ? null : t`一个人的时候：${person.alone}`,
    person.remark,
  ].filter((one) => one !== null)
  return (
    <>
      <b>{person.age === null ? person.name : t`${person.name}，${person.age} 岁`}</b>
      <br />
      {why.join(semicolon())}
    </>
  )
}

function Numbers({ person }: { person: OnList }) {
  const { t } = useLingui()
  const { relations } = useAlarmWords()
  const lines = [
    ...person.numbers.slice(0, 3).map((number) => {
      const whose = number.whose === 'own' ? t`本人` : (relations[number.relation ?? ''] ?? t`家人`)
      return `${whose} ${number.phone}`
    }),
    ...(person.key === null ? [] : [t`钥匙：${[person.key.who, person.key.phone].filter(Boolean).join(' ')}`]),
  ]
  return lines.map((line) => <div key={line}>{line}</div>)
}
