import { useLingui } from '@lingui/react/macro'
import { ThresholdBar } from '#kit/web/bars.tsx'
import { Facts } from '#kit/web/card.tsx'
import { Panel, PanelPart } from '#kit/web/panel.tsx'
import { State } from '#kit/web/state.tsx'
import { useDate, When } from '#kit/web/when.tsx'
import type { Body } from '../reading.ts'
import { TelLink } from './tel-link.tsx'

/** Office, term, the share of Party members, meetings. */
export function BodySide({ body }: { body: Body }) {
  const { t } = useLingui()
  const date = useDate()
  const [term] = body.terms
  const number = term?.number
  const seats = term?.seats
  const majority = body.majority
  const meetings = body.meetings.slice(0, 6)
  return (
    <Panel label={t`情况`}>
      <PanelPart title={t`办公`}>
        <Facts
          rows={[
            [t`电话`, body.officePhone === null ? null : <TelLink number={body.officePhone} />],
            [t`地点`, body.officePlace],
            [t`小区`, body.compounds.map((one) => one.name).join(t`、`)],
            [t`说明`, body.note],
          ]}
        />
      </PanelPart>
      {term ? (
        <PanelPart title={t`这一届`}>
          <Facts
            rows={[
              [t`届别`, t`第 ${number} 届`],
              [t`任期`, t`${date(term.from)} 到 ${date(term.until)}`],
              [t`委员`, t`${seats} 人`],
              [t`备案`, term.filedOn && date(term.filedOn)],
              [t`报街道`, term.reportedOn && date(term.reportedOn)],
              [t`换届小组`, term.groupFormedOn && date(term.groupFormedOn)],
              [t`议事过半`, majority === null ? null : t`${majority} 人到会、${majority} 人签字才算`],
            ]}
          />
        </PanelPart>
      ) : null}
      {body.share ? (
        <PanelPart>
          <Share body={body} share={body.share} />
        </PanelPart>
      ) : null}
      {meetings.length > 0 ? (
        <PanelPart title={t`开过的会`}>
          <dl className="days">
            {meetings.map((meeting) => (
              <div key={meeting.id} style={{ display: 'contents' }}>
                <dt>
                  <When at={meeting.at} precision="day" />
                </dt>
                <dd>{meeting.present === null ? meeting.place : t`${meeting.place}，${meeting.present} 人到会`}</dd>
              </div>
            ))}
          </dl>
        </PanelPart>
      ) : null}
    </Panel>
  )
}

function Share({ body, share }: { body: Body; share: NonNullable<Body['share']> }) {
  const { t } = useLingui()
  const { declared, party, seated } = share
  const silent = seated - declared
  const line = body.definition?.percent ?? 0
  return (
    <>
      <ThresholdBar
        title={t`党员委员`}
        end={`${party} / ${seated}`}
        value={party}
        whole={Math.max(1, seated)}
        line={(seated * line) / 100}
        lineWord={body.definition ? `${line}%` : undefined}
        says={t`${seated} 位委员里，${party} 位说明是党员`}
        under={silent > 0 ? t`${silent} 位还没有说明。只看比例，不看是谁。` : t`只看比例，不看是谁。`}
      />
      {body.red === null ? null : (
        <p className="above">
          {body.red ? <State is="done">{t`红色业委会`}</State> : <State is="idle">{t`还不算红色业委会`}</State>}
          {body.definition && !body.definition.verified ? <span className="muted small"> {t`口径未核实`}</span> : null}
        </p>
      )}
    </>
  )
}
