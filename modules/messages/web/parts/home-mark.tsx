import { Plural, useLingui } from '@lingui/react/macro'
import { Icon } from '#kit/web/icon.tsx'
import { IconMail } from '#kit/web/icons.ts'
import { Link } from '#kit/web/link.tsx'
import { useInbox } from '../reading.ts'
import '../mark.css'

/** On the home page, only while there is something new: how many, and the latest in one line. */
export function HomeMark({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useInbox(neighbourhood.id, 1)
  const [latest] = data?.messages ?? []
  if (!data || data.unseen === 0) return null
  return (
    <Link className="home-mark" to="/inbox">
      <Icon is={IconMail} />
      <span>
        <b>
          <Plural value={data.unseen} one="# 条新消息" other="# 条新消息" />
        </b>
        {latest && !latest.seen ? <span className="home-mark-line">{latest.text}</span> : null}
      </span>
      <span className="sr">{t`打开`}</span>
    </Link>
  )
}
