import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Facts, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { usePathParams, useGo } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Problem } from '#kit/web/problem.tsx'
import { EditBands } from '../parts/edit-bands.tsx'
import { EditClauses } from '../parts/edit-clauses.tsx'
import { EditPapers } from '../parts/edit-papers.tsx'
import { blankVersion, EditWords, Text } from '../parts/edit-words.tsx'
import { type Tried, TriedExamples } from '../parts/tried-examples.tsx'
import { usePost, useSay, useVersions, type Version } from '../reading.ts'

interface Preview {
  neighbourhoods: { id: string; name: string; gains: number; loses: number; unsure: number; yes: number }[]
}

/** District staff write the next version of a policy: clauses, its own examples as tests, and who would gain or lose. */
export function EditorPage() {
  const { policy } = usePathParams<'policy'>()
  const today = dayOf(useNow())
  const { data, error } = useVersions()
  const latest = data?.versions
    .filter((version) => version.policy === policy)
    .toSorted((a, b) => b.number - a.number)[0]
  if (error) return <ErrorPage error={error} />
  if (!data) return <Skeleton page />
  if (policy === 'new') return <Editor latest={blankVersion(today)} />
  return latest === undefined ? <Unknown /> : <Editor latest={latest} key={latest.number} />
}

function Unknown() {
  const { t } = useLingui()
  return (
    <DeskPage title={t`没有这一项政策`}>
      <LinkButton to="/policies/edit">{t`回政策`}</LinkButton>
    </DeskPage>
  )
}

function Editor({ latest }: { latest: Version }) {
  const { t } = useLingui()
  const say = useSay()
  const post = usePost()
  const go = useGo()
  const tomorrow = addDays(dayOf(useNow()), 1)
  const [draft, setDraft] = useState<Version>({ ...latest, from: latest.from > tomorrow ? latest.from : tomorrow })
  const [tried, setTried] = useState<Tried>()
  const [preview, setPreview] = useState<Preview>()
  const { busy, problem, run } = useDeed()
  const [publishing, setPublishing] = useState(false)
  const change = (some: Partial<Version>) => {
    setDraft({ ...draft, ...some })
    setTried(undefined)
    setPreview(undefined)
  }
  const body = () => {
    const { number: _number, ...version } = draft
    return version
  }
  const tryIt = () => run(async () => setTried((await post('/api/policies/versions/try', body())) as unknown as Tried))
  const look = () =>
    run(async () => setPreview((await post('/api/policies/versions/preview', body())) as unknown as Preview))
  const next = latest.number + 1
  const isNew = latest.number === 0
  return (
    <DeskPage
      title={isNew ? t`写一项新政策` : t`${say(latest.title)}：写第 ${next} 版`}
      tabTitle={isNew ? t`新政策` : say(latest.title)}
      lead={say(latest.text)}
      actions={
        <Buttons>
          <Button busy={busy} onClick={() => void tryIt()}>{t`试例子`}</Button>
          <Button busy={busy} onClick={() => void look()}>{t`看影响多少人`}</Button>
          <Button look="primary" onClick={() => setPublishing(true)}>{t`发布`}</Button>
        </Buttons>
      }
    >
      <Problem says={problem} />
      <div className="columns">
        <div>
          <EditWords version={draft} isNew={isNew} onChange={change} />
          <EditClauses
            clauses={draft.clauses}
            onChange={(clauses) => change({ clauses: clauses as Version['clauses'] })}
          />
          <TriedExamples
            examples={draft.examples}
            tried={tried}
            from={draft.from}
            onChange={(examples) => change({ examples })}
          />
        </div>
        <div>
          <Section title={t`依据和日期`}>
            <div className="fields">
              <Text label={t`出处（没有就不能发布）`} value={draft.source} onChange={(source) => change({ source })} />
              <Text label={t`从哪天起`} type="date" value={draft.from} onChange={(from) => change({ from })} />
              <label className="beside middle">
                <input
                  type="checkbox"
                  checked={draft.verified}
                  onChange={(event) => change({ verified: event.target.checked })}
                />
                {t`对着原文核实过`}
              </label>
            </div>
          </Section>
          {preview === undefined ? null : <Impact preview={preview} />}
          <EditBands bands={draft.bands} onChange={(bands) => change({ bands })} />
          <EditPapers papers={draft.papers} onChange={(papers) => change({ papers })} />
        </div>
      </div>
      <ConfirmDialog
        open={publishing}
        onClose={() => setPublishing(false)}
        title={t`发布第 ${next} 版`}
        act={t`发布`}
        onAct={async () => {
          await post('/api/policies/versions', body())
          toast(t`发布了，到日子自动换用。`)
          go('/policies/edit')
        }}
      >
        <p>{t`发布后不能改，只能再写一版。以前的名单还按以前的版本。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}

function Impact({ preview }: { preview: Preview }) {
  const { t } = useLingui()
  const sum = (of: 'gains' | 'loses' | 'unsure') => preview.neighbourhoods.reduce((all, one) => all + one[of], 0)
  return (
    <Section title={t`影响多少人`} hint={t`这里只有人数；名字只有本居民区看得到。`}>
      <Facts
        ends
        rows={[
          [t`新符合`, sum('gains')],
          [t`不再符合`, sum('loses')],
          [t`变成说不准`, sum('unsure')],
          ...preview.neighbourhoods.map((one) => [one.name, t`+${one.gains}　−${one.loses}　?${one.unsure}`] as const),
        ]}
      />
    </Section>
  )
}
