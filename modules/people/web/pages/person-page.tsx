import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Slot } from '#kit/web/house.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { Panel, PanelHead, PanelPart } from '#kit/web/panel.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import type { MaskedField } from '../../contract/words.ts'
import { AnswerCorrection } from '../parts/corrections.tsx'
import { CarePart } from '../parts/care-part.tsx'
import { Phones, Relatives } from '../parts/contacts.tsx'
import { History } from '../parts/history.tsx'
import { Looks } from '../parts/looks.tsx'
import { PersonActs } from '../parts/person-acts.tsx'
import { PersonDoubts } from '../parts/person-doubts.tsx'
import { Reveal } from '../parts/reveal.tsx'
import { useHere } from '#kit/web/here.ts'
import { type PersonDetail, usePerson } from '../reading.ts'
import { useAbout, useSourceName, useWords } from '../words.ts'

/** What a filling of `person.panels` receives. */
export interface PersonSlot {
  neighbourhoodId: string
  personId: string
}

/** One person: masked facts, what is doubtful, history, who looked, what they asked for. */
export function PersonPage() {
  const { t } = useLingui()
  const { personId } = usePathParams<'personId'>()
  const person = usePerson(personId)
  const neighbourhoodId = useHere()
  const about = useAbout()
  const { data } = person
  if (person.error) {
    return (
      <DeskPage title={t`居民`}>
        <ErrorState error={person.error} again={() => void person.refetch()} />
      </DeskPage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const { person: facts, looks, history, requests } = data
  const { name } = facts
  return (
    <DeskPage
      title={<Title detail={data} />}
      tabTitle={name}
      lead={about(facts)}
      actions={facts.homeId ? <LinkButton to={`/homes/${facts.homeId}`}>{t`看这一户`}</LinkButton> : undefined}
    >
      <div className="columns">
        <div>
          <Masked detail={data} />
          <PersonDoubts doubts={data.doubts} />
          <Requests requests={requests} />
          <PersonActs detail={data} />
          <Slot<PersonSlot> name="person.panels" given={{ neighbourhoodId, personId }} />
        </div>
        <div>
          <Section title={t`谁看过`} hint={t`本人在“我的资料”里也看得到。`}>
            {looks.length === 0 ? <p className="muted">{t`还没有人看过`}</p> : <Looks looks={looks} />}
          </Section>
          <Section title={t`改过什么`}>
            {history.length === 0 ? <p className="muted">{t`登记后没有改过`}</p> : <History history={history} />}
          </Section>
        </div>
      </div>
    </DeskPage>
  )
}

function Title({ detail: { person } }: { detail: PersonDetail }) {
  const { t } = useLingui()
  const { name, address } = person
  const day = person.diedOn ?? person.diedYear
  if (person.deceased) return day ? t`${name}，${day} 故去` : t`${name}，已故去`
  if (person.left) {
    const { leftOn } = person
    return t`${name}，${leftOn} 搬离`
  }
  return address === null ? t`${name}，不住在这里` : t`${name}，住${address}`
}

/** The facts, masked; one link opens them for a reason. */
function Masked({ detail }: { detail: PersonDetail }) {
  const { t } = useLingui()
  const { registrations, sexes } = useWords()
  const sourceName = useSourceName()
  const { person, relatives } = detail
  return (
    <Panel label={t`登记的资料`}>
      <PanelHead title={t`登记的资料`} />
      <PanelPart>
        <Facts
          rows={[
            [t`性别`, person.sex && sexes[person.sex]],
            [t`身份证`, person.idNumber && <span className="num">{person.idNumber}</span>],
            [t`电话`, person.phones.length > 0 ? <Phones person={person} /> : null],
            [t`户籍类别`, person.registration && registrations[person.registration]],
            [t`来源`, sourceName(person.source)],
          ]}
        />
        {person.erased ? (
          <Note>{t`按本人要求，资料已经删除。`}</Note>
        ) : (
          <p>
            <Reveal
              personId={person.id}
              fields={person.behindMask as MaskedField[]}
              word={t`显示全部`}
              whose={person.name}
            />
          </p>
        )}
      </PanelPart>
      {relatives.length > 0 ? (
        <PanelPart title={t`家人`}>
          <Relatives detail={detail} />
        </PanelPart>
      ) : null}
      <CarePart person={person} />
    </Panel>
  )
}

function Requests({ requests }: { requests: PersonDetail['requests'] }) {
  const { t } = useLingui()
  if (requests.length === 0) return null
  const words = { open: t`等答复`, done: t`改好了`, declined: t`没有改` }
  const shapes = { open: 'received', done: 'done', declined: 'idle' } as const
  return (
    <Section title={t`本人请您改正`}>
      <Card flush>
        <Rows>
          {requests.map((request) => (
            <Row
              key={request.id}
              title={<When at={request.askedAt} />}
              end={<State is={shapes[request.state]}>{words[request.state]}</State>}
            >
              <p>{request.text}</p>
              {request.state === 'open' ? (
                <AnswerCorrection id={request.id} />
              ) : (
                <p className="muted">{request.answer}</p>
              )}
            </Row>
          ))}
        </Rows>
      </Card>
      <p className="small muted">
        <TextLink to="/register">{t`回名册`}</TextLink>
      </p>
    </Section>
  )
}
