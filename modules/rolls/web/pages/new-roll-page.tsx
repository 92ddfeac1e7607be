import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { type Electorate, electorates as all, type ScopeKind, scopeKinds } from '../../contract/words.ts'
import { RollNumbers } from '../parts/roll-numbers.tsx'
import { usePreview, useRolls } from '../reading.ts'
import { useRollWords } from '../words.ts'

/** Who decides and over what; the numbers stand there at once. */
export function NewRollPage() {
  const { t } = useLingui()
  const ids = useId()
  const go = useGo()
  const send = useSend('rolls')
  const { electorates, scopes: scopeWords } = useRollWords()
  const { data, error, refetch } = useRolls()
  const [id] = useState(newId)
  const [electorate, setElectorate] = useState<Electorate>('owners')
  const [kind, setKind] = useState<ScopeKind>('compound')
  const [chosen, setChosen] = useState<string>()
  const [label, setLabel] = useState('')
  const { busy, problem, run } = useDeed()
  const ofKind = data?.scopes.filter((one) => one.kind === kind) ?? []
  const scope = ofKind.find((one) => one.id === chosen) ?? ofKind[0]
  const preview = usePreview(electorate, kind, scope?.id)
  const usual = scope ? t`${scope.label}${electorates[electorate]}名册` : ''
  const prepare = async () => {
    if (scope === undefined) return
    await run(async () => {
      const body = { electorate, scope: { kind, id: scope.id }, label: label.trim() || usual }
      await send('PUT', `/rolls/${id}`, body)
      go(`/rolls/${id}`)
    })
  }
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const under: Record<Electorate, string> = {
    owners: t`物业和房产的事。按户数和专有面积算。`,
    adults: t`居民公约、居委会的事。满十八周岁、住在这里的，一人一份。`,
    households: t`一户一份，家里哪位成年人来都行。`,
    delegates: t`居民小组推选的代表，名单由您录。`,
  }
  return (
    <DeskPage
      title={t`做一份权利名册`}
      lead={t`先选谁表决、管到哪里，数字马上就有。`}
      actions={<LinkButton to="/rolls">{t`回列表`}</LinkButton>}
    >
      <div className="columns">
        <div className="fields">
          <fieldset className="field">
            <legend>{t`谁表决`}</legend>
            {all.map((one) => (
              <ChoiceCard
                key={one}
                name="electorate"
                value={one}
                word={electorates[one]}
                under={under[one]}
                on={one === electorate}
                onChoose={() => setElectorate(one)}
              />
            ))}
          </fieldset>
          <div className="field">
            <label htmlFor={`${ids}-kind`}>{t`管到哪里`}</label>
            <select
              id={`${ids}-kind`}
              className="input"
              value={kind}
              onChange={(event) => setKind(event.target.value as ScopeKind)}
            >
              {scopeKinds.map((one) => (
                <option key={one} value={one}>
                  {scopeWords[one]}
                </option>
              ))}
            </select>
          </div>
          {ofKind.length < 2 ? null : (
            <div className="field">
              <label htmlFor={`${ids}-scope`}>{t`哪一个`}</label>
              <select
                id={`${ids}-scope`}
                className="input"
                value={scope?.id ?? ''}
                onChange={(event) => setChosen(event.target.value)}
              >
                {ofKind.map((one) => (
                  <option key={one.id} value={one.id}>
                    {t`${one.label}（${one.homes} 户）`}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div className="field">
            <label htmlFor={`${ids}-label`}>{t`叫什么`}</label>
            <input
              id={`${ids}-label`}
              className="input"
              maxLength={60}
              value={label}
              placeholder={usual}
              onChange={(event) => setLabel(event.target.value)}
            />
          </div>
          <Problem says={problem} />
          <p className="btns">
            <Button look="primary" busy={busy} disabled={scope === undefined} onClick={() => void prepare()}>
              {t`按现在的登记做一份`}
            </Button>
          </p>
        </div>
        <div>
          {electorate === 'delegates' ? (
            <Note>{t`做好以后，把代表一位一位录进去。`}</Note>
          ) : preview.data ? (
            <RollNumbers electorate={electorate} numbers={preview.data} />
          ) : (
            <Skeleton lines={5} />
          )}
        </div>
      </div>
    </DeskPage>
  )
}
