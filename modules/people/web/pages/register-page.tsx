import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconUserPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { RegisterFilterBar } from '../parts/register-filter-bar.tsx'
import { Corrections } from '../parts/corrections.tsx'
import { useHere } from '#kit/web/here.ts'
import { type RegisterFilters, type RegisterRow, useRegister } from '../reading.ts'
import { useWords } from '../words.ts'

const places = ['here', 'waiting', 'left', 'deceased', 'all'] as const

/** The register as a list: narrowed by the address of the page, so that a list can be kept and sent on. */
export function RegisterPage() {
  const { t } = useLingui()
  const here = useHere()
  const [address, change] = useAddress()
  const [text, setText] = useState(address.text ?? '')
  const typed = useDeferredValue(text)
  const where = places.find((one) => one === address.where) ?? 'here'
  const filters = filtersOf(address, typed, where)
  const register = useRegister(filters)
  const people = register.data?.pages.flatMap((page) => page.people)
  const total = register.data?.pages[0]?.total
  const words = { here: t`住在这里`, waiting: t`等安排住处`, left: t`已搬离`, deceased: t`已故`, all: t`全部` }
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([key, value]): [string, string][] => (value ? [[key, String(value)]] : [])),
  ).toString()
  const file = (format: 'xlsx' | 'csv') => `/api/n/${here}/persons/export?format=${format}&${query}`

  return (
    <DeskPage
      title={
        total === undefined ? t`名册` : filters.doubtful ? t`${total} 人的资料待核` : t`${words[where]} ${total} 人`
      }
      tabTitle={t`名册`}
      lead={t`名字和号码都遮着。要看全，点进去写明理由。`}
      actions={
        <>
          <Views
            label={t`名册里的谁`}
            views={places.map((key) => ({ key, word: words[key] }))}
            on={where}
            onChoose={(key) => change({ where: key === 'here' ? undefined : key })}
          />
          <LinkButton look="primary" icon={IconUserPlus} to="/persons/new">{t`登记一位`}</LinkButton>
        </>
      }
    >
      <Corrections />
      <RegisterFilterBar text={text} onText={setText} />
      {register.error ? (
        <ErrorState error={register.error} again={() => void register.refetch()} />
      ) : (
        <DataTable
          caption={t`名册`}
          rows={people}
          keyOf={(person) => person.id}
          exports={{ xlsx: file('xlsx'), csv: file('csv') }}
          empty={<Empty title={t`没有这样的人`}>{t`换个说法，或少选一项试试。`}</Empty>}
          columns={useColumns()}
        />
      )}
      {register.hasNextPage ? (
        <p className="above">
          <Button busy={register.isFetchingNextPage} onClick={() => void register.fetchNextPage()}>
            {t`再看 50 位`}
          </Button>
        </p>
      ) : null}
    </DeskPage>
  )
}

function filtersOf(
  address: Record<string, string | undefined>,
  text: string,
  where: (typeof places)[number],
): RegisterFilters {
  const number = (value: string | undefined) => (value && /^\d{1,3}$/.test(value) ? Number(value) : undefined)
  return {
    text: text.trim() || undefined,
    entrance: address.e,
    registration: (['registered', 'separated', 'incoming'] as const).find((one) => one === address.registration),
    sex: (['male', 'female'] as const).find((one) => one === address.sex),
    ageFrom: number(address.from),
    ageTo: number(address.to),
    where: where === 'here' ? undefined : where,
    doubtful: address.doubtful === 'yes' ? 'yes' : undefined,
  }
}

function useColumns() {
  const { t } = useLingui()
  const { relations, registrations, sexes } = useWords()
  return [
    {
      key: 'name',
      head: t`姓名`,
      names: true,
      cell: (person: RegisterRow) => <TextLink to={`/persons/${person.id}`}>{person.name}</TextLink>,
    },
    {
      key: 'home',
      head: t`住址`,
      cell: (person: RegisterRow) =>
        person.homeId ? <TextLink to={`/homes/${person.homeId}`}>{person.address}</TextLink> : '',
    },
    {
      key: 'relation',
      head: t`关系`,
      cell: (person: RegisterRow) => (person.head ? relations.head : person.relation && relations[person.relation]),
    },
    { key: 'sex', head: t`性别`, cell: (person: RegisterRow) => person.sex && sexes[person.sex] },
    { key: 'age', head: t`年龄`, end: true, cell: (person: RegisterRow) => person.age },
    {
      key: 'registration',
      head: t`户籍`,
      cell: (person: RegisterRow) => person.registration && registrations[person.registration],
    },
    { key: 'phone', head: t`电话`, cell: (person: RegisterRow) => person.phones.map((phone) => phone.mask).join(' ') },
    {
      key: 'doubts',
      head: t`待核`,
      cell: (person: RegisterRow) => (person.doubts > 0 ? <State is="idle">{t`${person.doubts} 处`}</State> : ''),
    },
  ]
}
