import { useLingui } from '@lingui/react/macro'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { fenAsYuan } from '#kit/web/figures.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { DateField, NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { inBrackets } from '#kit/web/marks.ts'
import { instantOf, wallOf } from '../instant.ts'
import type { Choices, Draft } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/**
 * What a vote is made of. `draft`: the one that is being changed, as it was entered; then it is also said what becomes of
 * its roll.
 */
export function VoteForm({ id, choices, draft }: { id: string; choices: Choices; draft?: Draft }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const go = useGo()
  const { language } = useSettings()
  const { electorates } = useBallotWords()
  const { form, submit, busy, problem } = useMulinForm({
    ...(draft ? {} : { draft: 'ballots.new' }),
    values: draft ? valuesOf(draft) : nothing,
    send: async ({ scope, silence, yuan, costWords, topicId, conventionId, closesAt, ...values }) => {
      const chosen = choices.scopes.find((one) => keyOf(one) === scope) ?? choices.scopes[0]
      const [rule, compoundId] = silence.split(' ')
      const fen = Math.round(Number(yuan) * 100)
      await send('PUT', `/votes/${id}`, {
        ...values,
        scope: { kind: chosen?.kind, id: chosen?.id },
        silence: rule && compoundId ? { rule, compoundId } : null,
        cost: fen > 0 ? { fen, words: costWords } : null,
        topicId: topicId === '' ? null : topicId,
        conventionId: conventionId === '' ? null : conventionId,
        closesAt: instantOf(closesAt),
      })
      toast(draft ? t`改好了。` : t`存好了，先看看名册齐不齐。`)
      go(`/ballots/${id}`)
    },
  })
  const electorate = form.watch('electorate')
  const rules = choices.rules.filter((rule) => rule.electorates.includes(electorate))
  const clauses = choices.compounds.filter(({ clause }) => clause !== null)
  const owners = electorate === 'owners'
  const sameRoll = draft && electorate === draft.electorate && form.watch('scope') === keyOf(draft.scope)
  return (
    <form className="fields" onSubmit={(event) => void submit(event)} noValidate>
      <TextField form={form} name="title" label={t`叫什么`} placeholder={t`3号楼电梯换新`} maxLength={60} required />
      <TextField
        form={form}
        name="question"
        label={t`问什么`}
        hint={t`一句话，能用同意、不同意来答。`}
        maxLength={120}
        required
      />
      <TextArea form={form} name="words" label={t`说明`} rows={5} maxLength={4000} />
      <Select
        form={form}
        name="electorate"
        label={t`谁来投`}
        options={Object.entries(electorates).map(([value, word]) => ({ value, word }))}
        required
      />
      <Select
        form={form}
        name="scope"
        label={t`范围`}
        options={choices.scopes.map((one) => ({
          value: keyOf(one),
          word: one.kind === 'neighbourhood' ? t`整个居民区` : one.label,
        }))}
        required
      />
      {draft ? <RollNote stays={sameRoll === true} /> : null}
      <Select
        form={form}
        name="rule"
        label={t`按哪条规则`}
        hint={t`拿不准的，先问房管部门。`}
        options={rules.map((rule) => {
          const word = language === 'en' ? rule.name.en : rule.name.zh
          return { value: rule.key, word: word + inBrackets(rule.source.article) }
        })}
        required
      />
      {owners && clauses.length > 0 ? (
        <Select
          form={form}
          name="silence"
          label={t`送到了不投，怎么算`}
          empty={t`不算参加`}
          options={clauses.flatMap(({ id: compound, name }) => [
            { value: `abstain ${compound}`, word: t`${name}的规约：算弃权` },
            { value: `follow-majority ${compound}`, word: t`${name}的规约：算随多数` },
          ])}
        />
      ) : null}
      {owners ? (
        <>
          <NumberField form={form} name="yuan" label={t`一共花多少`} unit={t`元`} decimals />
          <TextField form={form} name="costWords" label={t`钱从哪里出`} maxLength={200} />
        </>
      ) : null}
      {choices.topics.length > 0 || draft?.topicId ? (
        <Select
          form={form}
          name="topicId"
          label={t`从哪个议题来`}
          empty={t`没有议题`}
          options={withChosen(choices.topics, draft?.topicId, t`原来选的议题`)}
        />
      ) : null}
      {choices.conventions.length > 0 || draft?.conventionId ? (
        <Select
          form={form}
          name="conventionId"
          label={t`通过哪份公约`}
          hint={t`律师看过的才能选；投票以后改了一个字，就不能按这次结果通过。`}
          empty={t`不是公约`}
          options={withChosen(choices.conventions, draft?.conventionId, t`原来选的公约`)}
        />
      ) : null}
      <DateField form={form} name="closesAt" label={t`投到什么时候`} withTime required />
      <Problem says={problem} />
      <Buttons>
        <Button look="primary" type="submit" busy={busy}>
          {draft ? t`存好` : t`存好，看名册`}
        </Button>
        {draft ? <LinkButton to={`/ballots/${id}`}>{t`不改了`}</LinkButton> : null}
      </Buttons>
    </form>
  )
}

/** What saving does to the roll that was prepared for this vote. */
function RollNote({ stays }: { stays: boolean }) {
  const { t } = useLingui()
  return stays ? (
    <Note>{t`谁来投和范围没变，名册里补好的都留着。`}</Note>
  ) : (
    <Note look="wait" live>{t`谁来投或范围变了：存好以后名册重新准备，原来补的要再补一遍。`}</Note>
  )
}

const nothing = {
  title: '',
  question: '',
  words: '',
  electorate: 'owners' as Draft['electorate'],
  scope: 'neighbourhood',
  rule: '',
  silence: '',
  yuan: '',
  costWords: '',
  topicId: '',
  conventionId: '',
  closesAt: '',
}

const valuesOf = (draft: Draft): typeof nothing => ({
  title: draft.title,
  question: draft.question,
  words: draft.words,
  electorate: draft.electorate,
  scope: keyOf(draft.scope),
  rule: draft.rule,
  silence: draft.silence ? `${draft.silence.rule} ${draft.silence.compoundId}` : '',
  yuan: draft.cost ? fenAsYuan(draft.cost.fen).replaceAll(',', '') : '',
  costWords: draft.cost?.words ?? '',
  topicId: draft.topicId ?? '',
  conventionId: draft.conventionId ?? '',
  closesAt: wallOf(draft.closesAt),
})

/** What was chosen once is offered although nobody could choose it now: leaving the field alone must not change it. */
function withChosen(
  offered: readonly { id: string; title: string }[],
  chosen: string | null | undefined,
  word: string,
) {
  const options = offered.map(({ id: value, title }) => ({ value, word: title }))
  return chosen && !offered.some(({ id }) => id === chosen) ? [...options, { value: chosen, word }] : options
}

const keyOf = (scope: { kind: string; id: string }) => (scope.kind === 'neighbourhood' ? scope.kind : scope.id)
