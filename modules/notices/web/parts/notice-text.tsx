import '../notices.css'
import { blocksOf, type Block } from '../../domain/body.ts'

/** A notice's text as it hangs; `lead` sets the first paragraph large and centred, as on paper. */
export function NoticeText({ body, lead }: { body: string; lead?: boolean }) {
  return (
    <div className="notice-text" lang="zh-CN">
      {blocksOf(body).map((block, place) => (
        // Blocks have no identity but their place.
        <BlockOf key={place} block={block} large={lead === true && place === 0} />
      ))}
    </div>
  )
}

function BlockOf({ block, large }: { block: Block; large: boolean }) {
  if (block.is === 'paragraph') return <p className={large ? 'notice-lead' : undefined}>{block.text}</p>
  if (block.is === 'list') {
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  }
  return (
    <dl className="notice-cells">
      {block.cells.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
