import { useLingui } from '@lingui/react/macro'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { counted } from '#kit/web/figures.tsx'
import { IconArrowLeft, IconChevronRight } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Panel } from '#kit/web/panel.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TableOf } from '#kit/web/table-toggle.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useDate } from '#kit/web/when.tsx'
import { Cells, CourseTable } from '../parts/cells.tsx'
import { Definition } from '../parts/definition.tsx'
import { NeedTable } from '../parts/need-table.tsx'
import { Records } from '../parts/records.tsx'
import { SetButtons } from '../parts/set-buttons.tsx'
import { addressOf, type FiguresPageData, periods, useFigures, useView, type View } from '../reading.ts'
import { useWording } from '../wording.ts'

/** Where help is needed, with the figures that say so; every one of them opens to its records. */
export function FiguresPage() {
  const { t } = useLingui()
  const [view, change] = useView()
  const { data: page, error, refetch } = useFigures(view)
  const { periodWord } = useWording()
  const title = useTitle(page)
  const lead = useLead(page)
  const file = page ? exportOf(page, view) : ''
  return (
    <DeskPage
      tabTitle={t`数字`}
      title={title}
      lead={lead}
      actions={
        <Views
          label={t`看多久`}
          on={view.period}
          onChoose={(key) => change({ period: key as View['period'] })}
          views={periods.map((key) => ({ key, word: periodWord[key] }))}
        />
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!page && !error ? <Skeleton lines={8} /> : null}
      {page ? <Content page={page} view={view} change={change} file={file} /> : null}
    </DeskPage>
  )
}

const exportOf = ({ unit }: FiguresPageData, { period }: View): string =>
  `/api/figures/export?unit=${unit.code}&period=${period}${unit.compound === null ? '' : `&compound=${unit.compound}`}`

type ContentProps = {
  page: FiguresPageData
  view: View
  change: (change: Partial<View>) => void
  file: string
}

function Content({ page, view, change, file }: ContentProps) {
  const { t } = useLingui()
  const chosen = page.figures.find(({ definition }) => definition.key === (view.figure ?? 'overdue-open'))
  const row = page.places.find(({ code }) => code === view.inside)
  const { above, level, neighbourhoodId, name } = page.unit
  const one = level === 'compound'
  const opened = one || level === 'neighbourhood' ? neighbourhoodId : (row?.neighbourhoodId ?? null)
  const upName = above?.name === '' ? t`全区` : above?.name
  return (
    <>
      <Cells page={page} view={view} on={chosen?.definition.key ?? ''} />
      <div className="columns above">
        <div>
          {one ? null : <NeedTable page={page} view={view} chosen={chosen} />}
          <div className="above">
            <Buttons>
              {above ? (
                <LinkButton
                  icon={IconArrowLeft}
                  to={addressOf(view, { unit: above.code, compound: undefined, inside: undefined })}
                >
                  {t`回${upName}`}
                </LinkButton>
              ) : null}
              <TableOf title={t`一年里怎样变的`}>
                <CourseTable page={page} />
              </TableOf>
              <SetButtons page={page} />
            </Buttons>
          </div>
          <div className="above">
            <Exports xlsx={`${file}&format=xlsx`} csv={`${file}&format=csv`} />
          </div>
        </div>
        {chosen ? (
          <Panel label={t`这个数字从哪里来`}>
            {opened === null ? (
              <p className="muted">
                {level === 'district' ? t`点一个街道，再点居民区，就看到记录。` : t`点一个居民区，就看到它的记录。`}
              </p>
            ) : (
              <Records
                neighbourhoodId={opened}
                name={row?.name ?? name}
                compound={page.unit.compound ?? (level === 'neighbourhood' ? view.inside : undefined)}
                figure={chosen}
                view={view}
                change={change}
              />
            )}
            {row && (level === 'subdistrict' || level === 'neighbourhood') ? (
              <div>
                <LinkButton
                  icon={IconChevronRight}
                  to={addressOf(view, {
                    ...(level === 'subdistrict' ? { unit: row.code } : { unit: page.unit.code, compound: row.code }),
                    inside: undefined,
                  })}
                >
                  {t`看${row.name}自己的数字`}
                </LinkButton>
              </div>
            ) : null}
            <Definition page={page} figure={chosen} view={view} />
          </Panel>
        ) : null}
      </div>
    </>
  )
}

/** The news: who needs help first, or how much is overdue here. */
function useTitle(page: FiguresPageData | undefined): string {
  const { t } = useLingui()
  if (!page) return t`数字`
  const overdue = page.figures.find(({ definition }) => definition.key === 'overdue-open')?.now.numerator ?? 0
  if (page.unit.level === 'neighbourhood' || page.unit.level === 'compound')
    return overdue > 0 ? t`还有 ${overdue} 件超时，先看这几件` : t`没有超时的事`
  const first = page.places.filter(({ rank, total }) => rank === 1 && total > 0)
  if (first.length === 0) return t`没有停住的事`
  const names = first.slice(0, 3).map(({ name }) => name)
  const list = names.join(t`、`)
  return first.length > 3 ? t`先帮${list}等 ${first.length} 处：停住的事最密` : t`先帮${list}：停住的事最密`
}

function useLead(page: FiguresPageData | undefined): string | undefined {
  const { t } = useLingui()
  const date = useDate()
  if (!page) return undefined
  const { unit, period, homes, places } = page
  const name = unit.name === '' ? t`全区` : unit.name
  const count = places.length
  const below =
    unit.level === 'district'
      ? t`${count} 个街道`
      : unit.level === 'subdistrict'
        ? t`${count} 个居民区`
        : t`${count} 个小区`
  const within = unit.level === 'compound' ? name : t`${name}，${below}`
  const all = counted(homes)
  return t`${within}，${all} 户有人住。${date(period.from)} 到 ${date(period.to)}。虚线是目标。`
}
