import '../appraisals.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf, yearOf } from '#kit/pure/shanghai-time.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Section } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { DateField, NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type SubjectKind, subjectKinds } from '../../domain/words.ts'
import { type Candidate, candidate, SubjectEdit } from '../parts/subject-edit.tsx'
import { useCompounds } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** Opens a round: from when to when, of whom it is asked, who is appraised in which words. */
export function NewPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useCompounds()
  if (data) return <NewRound compounds={data} />
  return (
    <DeskPage title={t`开一次评议`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function NewRound({ compounds }: { compounds: readonly { id: string; name: string }[] }) {
  const { t } = useLingui()
  const words = useAppraisalWords()
  const send = useSend('appraisals')
  const go = useGo()
  const today = dayOf(useNow())
  const year = yearOf(today)
  const [id] = useState(newId)
  const [subjects, setSubjects] = useState<Candidate[]>(() => begin(compounds, words.subjects))
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      title: t`${year}年民主评议`,
      words: '',
      opensOn: today,
      closesOn: addDays(today, 20),
      scope: 'all',
      sample: '',
    },
    send: async ({ scope, sample, ...values }) => {
      await send('PUT', `/appraisals/${id}`, {
        ...values,
        year: yearOf(values.opensOn),
        sample: scope === 'all' ? null : Number(sample),
        subjects: subjects.filter((one) => one.on).map(({ on: _on, compound: _compound, ...one }) => one),
      })
      toast(t`开始了。没评的人家，列在下面。`)
      go(`/appraisals/${id}/work`)
    },
  })
  const scope = form.watch('scope')
  return (
    <DeskPage
      title={t`开一次评议`}
      lead={t`评居委会、物业和公用单位：清楚不清楚，参加没参加，满意不满意。`}
      actions={
        <>
          <LinkButton to="/appraisals">{t`回列表`}</LinkButton>
          <Button look="primary" type="submit" form="new-round" busy={busy} disabled={!subjects.some((one) => one.on)}>
            {t`开始评议`}
          </Button>
        </>
      }
    >
      <div className="columns">
        <div>
          <Section title={t`评谁，怎么问`}>
            <Card flush>
              {subjects.map((one, at) => (
                <SubjectEdit key={one.id} one={one} onChange={(changed) => setSubjects(subjects.with(at, changed))} />
              ))}
            </Card>
          </Section>
        </div>
        <form id="new-round" className="fields" onSubmit={(event) => void submit(event)} noValidate>
          <TextField form={form} name="title" label={t`叫什么`} maxLength={40} required />
          <DateField form={form} name="opensOn" label={t`从哪天`} min={today} required />
          <DateField form={form} name="closesOn" label={t`到哪天`} min={today} required />
          <Radio
            form={form}
            name="scope"
            label={t`请谁来评`}
            small
            options={[
              { value: 'all', word: t`每一户` },
              { value: 'sample', word: t`抽签请一部分` },
            ]}
          />
          {scope === 'sample' ? (
            <NumberField
              form={form}
              name="sample"
              label={t`抽多少户`}
              unit={t`户`}
              hint={t`抽签用的种子会公开，谁都能再抽一遍核对。`}
              required
            />
          ) : null}
          <TextArea form={form} name="words" label={t`想对大家说一句`} maxLength={300} />
          <Note>{t`一户一份，不记名。结束后自动算结果，一户一户的回答随即销毁。`}</Note>
          <Problem says={problem} />
        </form>
      </div>
    </DeskPage>
  )
}

/** The committee always; each compound's manager; the services everybody uses. */
function begin(compounds: readonly { id: string; name: string }[], names: Record<SubjectKind, string>): Candidate[] {
  const managers =
    compounds.length === 1
      ? [candidate('property', names.property, true)]
      : compounds.map((one) => candidate('property', `${one.name}物业`.slice(0, 40), true, one))
  const services = subjectKinds
    .filter((kind) => !['committee', 'property', 'other'].includes(kind))
    .map((kind) => candidate(kind, names[kind], false))
  return [candidate('committee', names.committee, true), ...managers.slice(0, 6), ...services]
}
