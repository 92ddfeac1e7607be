import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok, send } from '#kit/web/api.ts'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { useSession } from '#kit/web/session.ts'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'

/** The common papers of a compound's desk: whoever sits at it reads them, the three add to them. */
export function Papers({ compoundId }: { compoundId: string }) {
  const { t } = useLingui()
  const neighbourhood = useSession()?.places?.[0]?.id ?? ''
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string>()
  const params = { path: { neighbourhood, id: compoundId } }
  const key = ['files', neighbourhood, 'papers', compoundId]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/compounds/{id}/papers', { params })),
  })
  const add = async (files: readonly File[]) => {
    setProblem(undefined)
    try {
      for (const file of files) {
        const fileId = newId()
        const body = new FormData()
        body.append('file', file, file.name)
        await send(`/api/n/${neighbourhood}/files/${fileId}`, { method: 'PUT', body })
        await ok(api.POST('/api/n/{neighbourhood}/compounds/{id}/papers', { params, body: { fileId } }))
      }
    } catch (failed) {
      setProblem(failed instanceof Error ? failed.message : String(failed))
    }
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
      {problem === undefined ? null : (
        <Note look="bad" live>
          {problem}
        </Note>
      )}
    </Section>
  )
}
