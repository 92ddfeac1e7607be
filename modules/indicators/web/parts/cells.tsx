import { useLingui } from '@lingui/react/macro'
import { DataTable, type Column } from '#kit/web/data-table.tsx'
import { FigureCell, Figures } from '#kit/web/sparkline.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { addressOf, type Figure, type FiguresPageData, type View } from '../reading.ts'
import { monthWord, useWording } from '../wording.ts'

/** The figures side by side; each opens at the side. */
export function Cells({ page, view, on }: { page: FiguresPageData; view: View; on: string }) {
  const { t } = useLingui()
  const { say, valueOf, ofWhat, changeOf } = useWording()
  return (
    <Figures label={t`数字`}>
      {page.figures.map((figure) => {
        const { definition, now, course } = figure
        const scale = definition.unit === 'share' ? 10 : 1
        return (
          <FigureCell
            key={definition.key}
            name={say(definition.name)}
            figure={valueOf(figure, now.value)}
            spark={{
              values: course.map(({ value }) => value),
              ...(definition.target === null ? {} : { target: definition.target * scale }),
            }}
            of={ofWhat(figure, now)}
            change={changeOf(figure, view.period)}
            means={say(definition.line)}
            to={addressOf(view, { figure: definition.key, only: 'all' })}
            on={definition.key === on}
          />
        )
      })}
    </Figures>
  )
}

/** The same courses as a table: a month a row. */
export function CourseTable({ page }: { page: FiguresPageData }) {
  const { t } = useLingui()
  const { say, valueOf, english } = useWording()
  const months = page.figures[0]?.course.map(({ month }) => month) ?? []
  const columns: Column<string>[] = [
    {
      key: 'month',
      head: t`月份`,
      cell: (month) => <span className="course-month">{monthWord(month, english)}</span>,
      names: true,
    },
    ...page.figures.map((figure: Figure) => ({
      key: figure.definition.key,
      head: say(figure.definition.name),
      end: true,
      cell: (month: string) => valueOf(figure, figure.course.find((one) => one.month === month)?.value ?? null),
    })),
  ]
  return (
    <DataTable
      caption={t`一年里怎样变的`}
      columns={columns}
      rows={months}
      keyOf={(month) => month}
      empty={<Empty title={t`还没有数字`} />}
    />
  )
}
