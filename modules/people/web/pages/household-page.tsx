import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Slot } from '#kit/web/house.tsx'
import { IconUserPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Panel, PanelPart } from '#kit/web/panel.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { CareLook } from '../parts/care-look.tsx'
import { HomeFacts } from '../parts/home-facts.tsx'
import { Residents, type HouseholdSlot } from '../parts/household-panel.tsx'
import { useHomeWords } from '../parts/home-words.ts'
import { Looks } from '../parts/looks.tsx'
import { useHere } from '#kit/web/here.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { type CaredFor, type Household, useAct, useHousehold } from '../reading.ts'
import { useWords } from '../words.ts'

/** One household: who lives there, who heads it, what is doubtful, what other rooms know, who looked. */
export function HouseholdPage() {
  const { t } = useLingui()
  const { homeId } = usePathParams<'homeId'>()
  const household = useHousehold(homeId)
  const neighbourhoodId = useHere()
  const [care, setCare] = useState<readonly CaredFor[]>()
  const { uses } = useHomeWords()
  const { data } = household
  if (household.error) {
    return (
      <DeskPage title={t`住户`}>
        <ErrorState error={household.error} again={() => void household.refetch()} />
      </DeskPage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const { home, looks } = data
  const count = data.people.length
  const { address } = home
  const { use, floor } = home
  const used = uses[use]
  return (
    <DeskPage
      title={use === 'vacant' ? t`${address}，空关` : t`${address}，住着 ${count} 人`}
      tabTitle={address}
      lead={t`${floor} 楼，${used}`}
      actions={
        <>
          <LinkButton to={`/homes?e=${home.entranceId}&h=${homeId}`}>{t`看这个门洞`}</LinkButton>
          <LinkButton look="primary" icon={IconUserPlus} to={`/persons/new?home=${homeId}`}>
            {t`登记搬入`}
          </LinkButton>
        </>
      }
    >
      <div className="columns">
        <div>
          <Panel label={t`住户`}>
            <Residents head household={data} care={care} />
            <Heads household={data} />
            <HomeFacts home={home} />
            <Slot<HouseholdSlot> name="household.panels" given={{ neighbourhoodId, homeId }} />
          </Panel>
        </div>
        <div>
          <Section title={t`关爱标签`} hint={t`平时不显示。看了会记下来，本人查得到。`}>
            <CareLook over={{ homeId }} shown={care} onShown={setCare} />
          </Section>
          <Section title={t`谁看过`} hint={t`近 90 天。住户也看得到。`}>
            {looks.length === 0 ? <p className="muted">{t`没人看过这一户`}</p> : <Looks looks={looks} />}
          </Section>
        </div>
      </div>
    </DeskPage>
  )
}

/** Who heads the household; another is chosen with one press. */
function Heads({ household }: { household: Household }) {
  const { t } = useLingui()
  const act = useAct()
  const { relations } = useWords()
  const [choosing, setChoosing] = useState(false)
  const { people, home } = household
  const head = people.find((person) => person.head)
  if (people.length === 0) return null
  const choose = async (personId: string) => {
    try {
      await act('PUT', `homes/${home.id}/head`, { personId })
      setChoosing(false)
      toast(t`换好了。`)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  return (
    <PanelPart title={relations.head}>
      <p>
        {head ? <TextLink to={`/persons/${head.id}`}>{head.name}</TextLink> : t`还没写明谁是户主。`}{' '}
        <Button look="quiet" onClick={() => setChoosing(!choosing)} aria-expanded={choosing}>
          {t`换一位`}
        </Button>
      </p>
      {choosing ? (
        <div className="btns">
          {people
            .filter((person) => !person.head)
            .map((person) => (
              <Button key={person.id} onClick={() => void choose(person.id)}>
                {person.name}
              </Button>
            ))}
        </div>
      ) : null}
    </PanelPart>
  )
}
