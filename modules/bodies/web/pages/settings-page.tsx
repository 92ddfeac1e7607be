import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useDate } from '#kit/web/when.tsx'
import { DefinitionDialog } from '../parts/definition-dialog.tsx'
import { PictureForm } from '../parts/picture-form.tsx'
import { useBodySettings } from '../reading.ts'

/** What X and N are here, and from which share of members on a committee counts as red. */
export function SettingsPage() {
  const { t } = useLingui()
  const date = useDate()
  const settings = useBodySettings()
  const [defining, setDefining] = useState(false)
  const { data } = settings
  const [now] = data?.definitions ?? []
  const percent = now?.percent
  return (
    <DeskPage
      title={
        data === undefined
          ? t`组织设置`
          : now === undefined
            ? t`还没定什么算红色业委会`
            : now.over
              ? t`党员委员超过 ${percent}% 算红色业委会`
              : t`党员委员不少于 ${percent}% 算红色业委会`
      }
      tabTitle={t`组织设置`}
      lead={now && !now.verified ? t`这个口径还没核实。` : t`改口径不改过去的数，新的从哪天起算写清楚。`}
      actions={
        <>
          <LinkButton to="/bodies">{t`全部组织`}</LinkButton>
          <Button look="primary" icon={IconPlus} onClick={() => setDefining(true)}>
            {t`定新口径`}
          </Button>
        </>
      }
    >
      {settings.error ? <ErrorState error={settings.error} again={() => void settings.refetch()} /> : null}
      {data === undefined && !settings.error ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          <Section title={t`红色业委会的口径`}>
            <DataTable
              caption={t`红色业委会的口径`}
              rows={data.definitions}
              keyOf={(one) => one.id}
              empty={<Empty title={t`还没定口径`}>{t`定了口径，才算得出比例。`}</Empty>}
              columns={[
                {
                  key: 'since',
                  head: t`从哪天起`,
                  names: true,
                  cell: (one) => date(one.since),
                },
                {
                  key: 'line',
                  head: t`党员委员`,
                  cell: (one) => (one.over ? t`超过 ${one.percent}%` : t`不少于 ${one.percent}%`),
                },
                { key: 'source', head: t`依据`, cell: (one) => one.source },
                {
                  key: 'verified',
                  head: t`核实`,
                  cell: (one) =>
                    one.verified ? <State is="done">{t`核实过`}</State> : <State is="idle">{t`未核实`}</State>,
                },
                { key: 'by', head: t`谁定的`, cell: (one) => one.by },
              ]}
            />
          </Section>
          <Section title={t`X 和 N`} hint={t`1 是党组织，3 是三驾马车，不用设。`}>
            <PictureForm key={data.picture.version} picture={data.picture} />
          </Section>
        </>
      ) : null}
      {defining ? <DefinitionDialog onClose={() => setDefining(false)} /> : null}
    </DeskPage>
  )
}
