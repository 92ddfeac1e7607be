import { useLingui } from '@lingui/react/macro'
import { Fragment, useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere } from '#kit/web/here.ts'
import { IconHeartHandshake, IconPlus } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { PickPerson, type Picked } from '../parts/pick-person.tsx'
import { Ways } from '../parts/ways.tsx'
import { keepPaper, useGuardians, useAct } from '../reading.ts'

/** 监护人同意: what parents and guardians agreed to for children under fourteen. */
export function GuardiansPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useGuardians()
  const send = useAct()
  const [noting, setNoting] = useState(false)
  const [ending, setEnding] = useState<string>()
  const standing = data?.consents.filter(({ withdrawnAt }) => withdrawnAt === null).length ?? 0
  const relations = { parent: t`父母`, guardian: t`其他监护人` }
  const purposes = { account: t`开自己的账号`, care: t`记照顾事项` }
  return (
    <DeskPage
      tabTitle={t`监护人同意`}
      title={t`${standing} 份监护人同意有效`}
      lead={t`不满十四周岁：没有父母或监护人同意，不开账号，也不多记照顾事项（《个人信息保护法》第三十一条）。`}
      actions={<Button look="primary" icon={IconPlus} onClick={() => setNoting(true)}>{t`记一份同意`}</Button>}
    >
      <Ways on="/guardians" />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t`监护人同意`}
          rows={data?.consents}
          keyOf={(one) => one.id}
          empty={<Empty icon={IconHeartHandshake} title={t`还没有记过`} />}
          columns={[
            { key: 'child', head: t`孩子`, names: true, cell: (one) => one.child },
            { key: 'guardian', head: t`谁同意的`, cell: (one) => `${one.guardian} ${relations[one.relation]}` },
            { key: 'purpose', head: t`同意什么`, cell: (one) => purposes[one.purpose] },
            { key: 'paper', head: t`签字的纸在哪里`, cell: (one) => <Papers consent={one} /> },
            { key: 'given', head: t`哪天`, cell: (one) => <WhenDay day={one.givenOn} /> },
            {
              key: 'act',
              head: <span className="sr">{t`能做的`}</span>,
              end: true,
              cell: (one) =>
                one.withdrawnAt ? (
                  <State is="idle">{t`收回了`}</State>
                ) : (
                  <Button onClick={() => setEnding(one.id)}>
                    {t`收回`}
                    <span className="sr">{one.child}</span>
                  </Button>
                ),
            },
          ]}
        />
      )}
      {noting ? <NoteConsent onClose={() => setNoting(false)} /> : null}
      <ConfirmDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t`监护人收回同意？`}
        act={t`收回`}
        danger
        onAct={async () => {
          await send('POST', `/guardian-consents/${ending ?? ''}/withdraw`)
          toast(t`收回了`)
        }}
      >
        <p>{t`收回以后，请把孩子的账号解绑、多记的照顾事项去掉。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}

/** Where the signed paper lies, and its photos. */
function Papers({ consent }: { consent: { paper: string; files: readonly string[] } }) {
  const { t } = useLingui()
  const here = useHere()
  return (
    <>
      {consent.paper}
      {consent.files.map((file, place) => (
        <Fragment key={file}>
          {' '}
          <a href={`/api/n/${here}/files/${file}?size=full`} target="_blank" rel="noreferrer">
            {consent.files.length === 1 ? t`看照片` : t`看照片 ${place + 1}`}
          </a>
        </Fragment>
      ))}
    </>
  )
}

function NoteConsent({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useAct()
  const [id] = useState(newId)
  const [child, setChild] = useState<Picked>()
  const [papers, setPapers] = useState<readonly File[]>([])
  const here = useHere()
  const names = papers.map(({ name }) => name).join(t`、`)
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: { guardian: '', relation: 'parent', purpose: 'account', paper: '', givenOn: today },
    send: async (values) => {
      if (!child) throw new Error(t`先选是哪个孩子。`)
      const files = await Promise.all(papers.map((file) => keepPaper(here, file)))
      await send('POST', '/guardian-consents', { id, childId: child.id, files, ...values })
      toast(t`记下了`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`记一份监护人同意`}
      act={t`记下`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      <PickPerson label={t`孩子`} picked={child} onPick={setChild} />
      <TextField form={form} name="guardian" label={t`谁同意的`} maxLength={40} required />
      <Radio
        form={form}
        name="relation"
        label={t`是孩子的`}
        small
        options={[
          { value: 'parent', word: t`父母` },
          { value: 'guardian', word: t`其他监护人` },
        ]}
      />
      <Radio
        form={form}
        name="purpose"
        label={t`同意什么`}
        small
        options={[
          { value: 'account', word: t`开自己的账号` },
          { value: 'care', word: t`记照顾事项` },
        ]}
      />
      <TextField
        form={form}
        name="paper"
        label={t`签字的纸在哪里`}
        hint={t`比如：档案柜 3 号，2026 年同意书。`}
        maxLength={200}
        required
      />
      <FileDrop
        label={names === '' ? t`签字的纸拍张照` : names}
        hint={t`照片或 PDF，最多 5 份。`}
        accept="image/*,.pdf"
        many
        onFiles={(files) => setPapers(files.slice(0, 5))}
      />
      <DateField form={form} name="givenOn" label={t`哪天签的`} max={today} required />
    </FormDialog>
  )
}
