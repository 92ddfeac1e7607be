import { Plural } from '@lingui/react/macro'
import { IconMail } from '#kit/web/icons.ts'
import { NewsMark } from '#kit/web/news-mark.tsx'
import { useInbox } from '../reading.ts'

/** On the home page, only while there is something new: how many, and the latest of them. */
export function HomeMark({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { data } = useInbox(neighbourhood.id, 1)
  const [latest] = data?.messages ?? []
  if (!data || data.unseen === 0) return null
  return (
    <NewsMark
      to="/inbox"
      icon={IconMail}
      title={<Plural value={data.unseen} one="# 条新消息" other="# 条新消息" />}
      {...(latest && !latest.seen ? { line: latest.text } : {})}
    />
  )
}
