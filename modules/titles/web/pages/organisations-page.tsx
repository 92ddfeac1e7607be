import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useHere } from '#kit/web/here.ts'
import { newId, type Organisation, useAct, useOrganisations } from '../reading.ts'
import { useWords } from '../words.ts'

/** Organisations that own homes here: developers, landlords of public housing, companies. */
export function OrganisationsPage() {
  const { t } = useLingui()
  const organisations = useOrganisations()
  const { organisations: kinds } = useWords()
  const [editing, setEditing] = useState<Organisation | 'new'>()
  const here = useHere()
  const file = (format: 'xlsx' | 'csv') => `/api/n/${here}/organisations/export?format=${format}`
  const rows = organisations.data?.organisations
  const count = rows?.length ?? 0
  return (
    <DeskPage
      title={rows === undefined ? t`单位` : count === 0 ? t`还没有登记单位` : t`${count} 个单位在这里有房`}
      tabTitle={t`单位`}
      lead={t`开发商、公房产权单位、公司，产权按单位记。`}
      actions={
        <Button look="primary" icon={IconPlus} onClick={() => setEditing('new')}>
          {t`登记单位`}
        </Button>
      }
    >
      {organisations.error ? (
        <ErrorState error={organisations.error} again={() => void organisations.refetch()} />
      ) : (
        <DataTable
          caption={t`单位`}
          rows={rows}
          keyOf={(one) => one.id}
          exports={{ xlsx: file('xlsx'), csv: file('csv') }}
          empty={<Empty title={t`还没有登记单位`} />}
          columns={[
            {
              key: 'name',
              head: t`名称`,
              names: true,
              cell: (one) => (
                <button type="button" className="link" onClick={() => setEditing(one)}>
                  {one.name}
                </button>
              ),
            },
            { key: 'kind', head: t`性质`, cell: (one) => kinds[one.kind] },
            { key: 'code', head: t`统一社会信用代码`, cell: (one) => <span className="num">{one.creditCode}</span> },
            { key: 'contact', head: t`联系`, cell: (one) => one.contact },
            { key: 'homes', head: t`户数`, end: true, cell: (one) => one.homes },
          ]}
        />
      )}
      {editing ? (
        <OrganisationDialog
          {...(editing === 'new' ? {} : { organisation: editing })}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </DeskPage>
  )
}

function OrganisationDialog({ organisation, onClose }: { organisation?: Organisation; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { organisations: kinds } = useWords()
  const [id] = useState(newId)
  const form = useMulinForm({
    values: {
      name: organisation?.name ?? '',
      kind: organisation?.kind ?? '',
      creditCode: organisation?.creditCode ?? '',
      contact: organisation?.contact ?? '',
    },
    send: async ({ name, kind, creditCode, contact }) => {
      const body = { name, kind, creditCode: creditCode || null, contact: contact || null }
      await (organisation
        ? act('PATCH', `organisations/${organisation.id}`, { ...body, version: organisation.version })
        : act('POST', 'organisations', { ...body, id }))
      toast(t`登记好了。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={organisation ? t`改正单位` : t`登记单位`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form="organisation" busy={form.busy}>{t`登记`}</Button>
        </>
      }
    >
      <form id="organisation" className="fields" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField form={form.form} name="name" label={t`名称`} required maxLength={80} />
        <Select
          form={form.form}
          name="kind"
          label={t`性质`}
          required
          options={Object.entries(kinds).map(([value, word]) => ({ value, word }))}
        />
        <TextField form={form.form} name="creditCode" label={t`统一社会信用代码`} maxLength={18} />
        <TextField form={form.form} name="contact" label={t`联系`} maxLength={80} />
        {form.problem === undefined ? null : (
          <Note look="bad" live>
            {form.problem}
          </Note>
        )}
      </form>
    </Modal>
  )
}
