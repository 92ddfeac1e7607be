import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Section } from '#kit/web/card.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { Tag } from '#kit/web/tag.tsx'
import { toast } from '#kit/web/toast.tsx'

/** In which language short messages come. The page itself speaks that of the screen. */
export function Language({ neighbourhood }: { neighbourhood: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const queryKey = ['messages', 'language', neighbourhood]
  const { data } = useQuery({
    queryKey,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/inbox/language', { params: { path: { neighbourhood } } })),
  })
  const choose = async (language: 'zh' | 'en') => {
    try {
      await ok(
        api.PUT('/api/n/{neighbourhood}/inbox/language', {
          params: { path: { neighbourhood } },
          body: { language },
        }),
      )
      queries.setQueryData(queryKey, { language })
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  if (!data) return null
  return (
    <Section title={t`短信用什么文字`}>
      <div className="btns" role="group" aria-label={t`短信用什么文字`}>
        <Tag on={data.language === 'zh'} onPress={() => void choose('zh')}>
          <span lang="zh-CN">中文</span>
        </Tag>
        <Tag on={data.language === 'en'} onPress={() => void choose('en')}>
          <span lang="en">English</span>
        </Tag>
      </div>
    </Section>
  )
}
