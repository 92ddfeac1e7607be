import '../people.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import type { CellKind } from '#kit/web/cell-kinds.tsx'
import { Drawer } from '#kit/web/dialog.tsx'
import { Slot } from '#kit/web/house.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconEye, IconHome, IconPhone, IconUserPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Panel, PanelHead, PanelPart } from '#kit/web/panel.tsx'
import { Person, Persons } from '#kit/web/person.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import type { CaredFor, Household, Resident } from '../reading.ts'
import { useHere } from '#kit/web/here.ts'
import { useHousehold } from '../reading.ts'
import { useAbout, useDoubtNames, useFieldNames, useWords } from '../words.ts'
import { CareTags } from './care-look.tsx'
import type { HomeState } from './home-state.tsx'
import { Looks } from './looks.tsx'
import { Reveal } from './reveal.tsx'

/** What a filling of `household.panels` receives: it adds its own parts under those of the register. */
export interface HouseholdSlot {
  neighbourhoodId: string
  homeId: string
}

const shapes: Record<CellKind, StateKind> = {
  doing: 'doing',
  due: 'received',
  check: 'idle',
  ok: 'done',
  vacant: 'idle',
  plain: 'idle',
}

/** The chosen home beside the building: who lives there, why it has its colour, who looked. */
export function HouseholdPanel({
  homeId,
  states,
  care,
}: {
  homeId: string
  states: readonly HomeState[]
  care: readonly CaredFor[] | undefined
}) {
  const { t } = useLingui()
  const here = useHere()
  const household = useHousehold(homeId)
  const { data } = household
  if (household.error) return <ErrorState error={household.error} again={() => void household.refetch()} />
  if (data === undefined) return <Skeleton lines={6} />
  const { home } = data
  const { entrance, floor, room } = home
  const [strongest] = states
  const callable = data.people.find((person) => person.phones.length > 0)
  const area = home.buildingArea === null ? '' : t`，${areaAsMetres(home.buildingArea)} ㎡`
  const use = home.use === 'let' ? t`，出租` : ''
  return (
    <Panel label={home.address}>
      <PanelHead
        title={t`${room} 室`}
        end={strongest ? <State is={shapes[strongest.kind]}>{strongest.says}</State> : undefined}
        under={t`${entrance} ${floor} 楼${area}${use}`}
      >
        <Buttons how="even">
          <LinkButton icon={IconHome} to={`/homes/${homeId}`}>{t`看这一户`}</LinkButton>
          {callable ? (
            <Reveal
              button={IconPhone}
              personId={callable.id}
              fields={['name', 'phones']}
              word={t`打电话`}
              whose={callable.name}
            />
          ) : (
            <LinkButton icon={IconUserPlus} to={`/persons/new?home=${homeId}`}>{t`登记搬入`}</LinkButton>
          )}
        </Buttons>
      </PanelHead>
      <Residents household={data} care={care} />
      <Doubts household={data} />
      <PanelPart title={t`为什么是这个颜色`}>
        {states.map((state) => (
          <p key={state.says}>{state.why ?? state.says}</p>
        ))}
      </PanelPart>
      <Slot<HouseholdSlot> name="household.panels" given={{ neighbourhoodId: here, homeId }} />
      <WhoLooked household={data} />
    </Panel>
  )
}

/** Who lives here and whom one can call, masked; a name leads to the person. */
export function Residents({
  household,
  care,
  head,
}: {
  household: Household
  care?: readonly CaredFor[] | undefined
  /** Says how many as the panel's own head. */
  head?: boolean
}) {
  const { t } = useLingui()
  const about = useAbout()
  const { relations } = useWords()
  const { people, relatives } = household
  const count = people.length
  const first = people[0]
  const title = count === 0 ? t`还没登记谁住` : t`住着 ${count} 人`
  return (
    <>
      {head ? <PanelHead title={title} /> : null}
      <PanelPart {...(head ? {} : { title })}>
        <Persons>
          {people.map((person) => (
            <Person
              key={person.id}
              name={<TextLink to={`/persons/${person.id}`}>{person.name}</TextLink>}
              about={
                <>
                  {about(person)}
                  <CareTags care={care?.find((one) => one.personId === person.id)?.care ?? []} />
                </>
              }
              end={person.phones[0]?.mask}
            />
          ))}
          {relatives.map((relative) => (
            <Person
              key={relative.id}
              faint
              name={
                <>
                  {relations[relative.relation as keyof typeof relations]} {relative.name} {t`（不同住）`}
                </>
              }
              end={relative.phone}
            />
          ))}
        </Persons>
        {first ? <Documents person={first} /> : null}
      </PanelPart>
    </>
  )
}

function Documents({ person }: { person: Resident }) {
  const { t } = useLingui()
  return (
    <p className="small">
      {person.idNumber ? (
        <>
          {person.name} {t`身份证`} <span className="num">{person.idNumber}</span>{' '}
        </>
      ) : null}
      <Reveal
        personId={person.id}
        fields={['name', 'idNumber', 'birthDate', 'phones']}
        word={t`显示全部`}
        whose={person.name}
      />
    </p>
  )
}

function Doubts({ household }: { household: Household }) {
  const { t } = useLingui()
  const said = useDoubtNames()
  const fields = useFieldNames()
  const { doubts, people } = household
  if (doubts.length === 0) return null
  return (
    <PanelPart title={t`资料待核`}>
      {doubts.map((doubt) => {
        const person = people.find((one) => one.id === doubt.personId)
        return (
          <p key={doubt.id} className="small">
            {person ? <TextLink to={`/persons/${person.id}`}>{person.name}</TextLink> : (fields[doubt.field] ?? '')}{' '}
            {said(doubt.kind)}
          </p>
        )
      })}
    </PanelPart>
  )
}

function WhoLooked({ household }: { household: Household }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const count = household.looks.length
  return (
    <PanelPart>
      <p className="small muted">
        <Icon is={IconEye} size={15} />{' '}
        {count === 0 ? (
          t`近 90 天没人看过这一户。`
        ) : (
          <>
            {t`近 90 天看过这一户 ${count} 次，`}
            <button type="button" className="link" onClick={() => setOpen(true)}>{t`都是谁、为什么`}</button>
          </>
        )}{' '}
        {t`住户也看得到。`}
      </p>
      <Drawer open={open} onClose={() => setOpen(false)} title={t`谁看过这一户`}>
        <Looks looks={household.looks} />
      </Drawer>
    </PanelPart>
  )
}
