import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { keepFile } from '#kit/web/keep-file.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { colon } from '#kit/web/marks.ts'
import type { Detail, TopicOption } from '../reading.ts'
import { fenOf, yuanOf } from '../yuan.ts'
import { Options } from './options.tsx'

/** Options at the desk: put one, change it, take it away while nothing is decided. */
export function OptionsDesk({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const [writing, setWriting] = useState<TopicOption | 'new'>()
  const drop = async (id: string) => {
    try {
      await send('DELETE', `/topic-options/${id}`)
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  if (topic.options.length === 0 && !topic.may.run) return null
  return (
    <Section
      title={t`方案`}
      end={topic.may.run ? <Button onClick={() => setWriting('new')}>{t`摆一个方案`}</Button> : undefined}
    >
      {topic.options.length === 0 ? (
        <p className="muted">{t`两三个方案摆在一起，花多少钱、影响谁，一看就明白。`}</p>
      ) : null}
      <Options
        options={topic.options}
        deeds={(option) =>
          topic.may.run ? (
            <Buttons>
              <Button onClick={() => setWriting(option)}>
                {t`改`}
                <span className="sr">
                  {colon()}
                  {option.title}
                </span>
              </Button>
              <Button look="quiet" onClick={() => void drop(option.id)}>
                {t`拿掉`}
                <span className="sr">
                  {colon()}
                  {option.title}
                </span>
              </Button>
            </Buttons>
          ) : null
        }
      />
      {writing ? (
        <OptionDialog
          topicId={topic.id}
          option={writing === 'new' ? undefined : writing}
          onClose={() => setWriting(undefined)}
        />
      ) : null}
    </Section>
  )
}

type DialogProps = { topicId: string; option: TopicOption | undefined; onClose: () => void }

function OptionDialog({ topicId, option, onClose }: DialogProps) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('topics')
  const [id] = useState(() => option?.id ?? newId())
  const [pictures, setPictures] = useState<{ before?: File; after?: File }>({})
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      title: option?.title ?? '',
      words: option?.words ?? '',
      cost: option?.costFen == null ? '' : yuanOf(option.costFen),
      paidBy: option?.paidBy ?? '',
      affects: option?.affects ?? '',
    },
    send: async ({ cost, ...values }) => {
      const costFen = cost === '' ? null : fenOf(cost)
      if (costFen === undefined) throw new Error(t`费用请写数字，最多两位小数。`)
      const { before, after } = pictures
      await send('PUT', `/topic-options/${id}`, {
        topicId,
        ...values,
        costFen,
        beforeFile: before ? await keepFile(here, before, 'photo.jpg') : (option?.beforeFile ?? null),
        afterFile: after ? await keepFile(here, after, 'photo.jpg') : (option?.afterFile ?? null),
      })
      toast(t`摆好了。`)
      onClose()
    },
  })
  const picture = (which: 'before' | 'after', label: string) => (
    <fieldset className="field plain">
      <legend className="label">{label}</legend>
      <PhotoSet
        most={1}
        photos={pictures[which] ? [{ id: which, photo: pictures[which] }] : []}
        onPhoto={(photo) => setPictures((now) => ({ ...now, [which]: photo }))}
        onDrop={() => setPictures(({ [which]: _gone, ...rest }) => rest)}
      />
    </fieldset>
  )
  return (
    <FormDialog title={t`摆一个方案`} act={t`摆上`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="title" label={t`叫什么`} maxLength={40} required />
      <TextArea form={form} name="words" label={t`怎么做`} maxLength={1000} />
      <NumberField form={form} name="cost" label={t`大约多少钱`} unit={t`元`} decimals />
      <TextField form={form} name="paidBy" label={t`谁出钱`} maxLength={100} />
      <TextField form={form} name="affects" label={t`影响谁，怎么影响`} maxLength={300} />
      {picture('before', t`现在的样子`)}
      {picture('after', t`改好以后的样子`)}
    </FormDialog>
  )
}
