import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { keepFile } from '#kit/web/keep-file.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { useSession } from '#kit/web/session.ts'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'

/** The common papers of a compound's desk: whoever sits at it reads them, the three add to them. */
export function Papers({ compoundId }: { compoundId: string }) {
  const { t } = useLingui()
  const neighbourhood = useSession()?.places?.[0]?.id ?? ''
  const queries = useQueryClient()
  const { problem, run } = useDeed()
  const params = { path: { neighbourhood, id: compoundId } }
  const key = ['files', neighbourhood, 'papers', compoundId]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/compounds/{id}/papers', { params })),
  })
  const add = async (files: readonly File[]) => {
    await run(async () => {
      for (const file of files) {
        const fileId = await keepFile(neighbourhood, file, file.name)
        await ok(api.POST('/api/n/{neighbourhood}/compounds/{id}/papers', { params, body: { fileId } }))
      }
    })
    await queries.invalidateQueries({ queryKey: key })
  }
  const papers = data?.papers ?? []
  return (
    <Section title={t`共同的材料`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {papers.length === 0 ? null : (
        <Card flush>
          <Rows>
            {papers.map((paper) => (
              <Row
                key={paper.id}
                title={<TextLink to={`/api/n/${neighbourhood}/files/${paper.id}`}>{paper.name}</TextLink>}
                end={
                  <span className="muted">
                    <When at={paper.at} precision="day" />
                  </span>
                }
              />
            ))}
          </Rows>
        </Card>
      )}
      {papers.length === 0 && data ? <p className="muted">{t`还没有，放在这里三家都看得到。`}</p> : null}
      {data?.may.add ? (
        <div className="above">
          <FileDrop label={t`放一份材料`} hint={t`照片、PDF、Word、Excel`} many onFiles={(files) => void add(files)} />
        </div>
      ) : null}
      <Problem says={problem} />
    </Section>
  )
}
