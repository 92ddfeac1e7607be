import type { SilenceRule } from '#rules'
import type { CountingRule } from '../../domain/closed-vote.ts'

const flags = (rule: SilenceRule | null): string =>
  rule === null ? '' : ` --delivered-counts${rule === 'follow-majority' ? ' --silence follow-majority' : ''}`

/** The call that counts a pack anew; what `mulin tally` has no name for is counted by `mulin verify` alone. */
function tallyCall({ quorum, consent }: CountingRule, silence: SilenceRule | null): string {
  const [part, whole] = consent.of
  const thirds = quorum.of.join() === '2,3' && !quorum.more
  const matter = part === 1 && whole === 2 && consent.more ? 'ordinary' : part === 3 && whole === 4 ? 'special' : null
  if (!thirds || matter === null) return 'mulin verify'
  return `mulin tally --roll roll.csv --ballots ballots.csv --disputed --matter ${matter}${flags(silence)} --json`
}

/** How to check a full pack by hand. */
export function fullReadme(rule: CountingRule, silence: SilenceRule | null): string {
  const call = tallyCall(rule, silence)
  return `表决证据包（完整）

里面有住户的姓名编号和选择，只给业主和法院，不要转发。

怎样核对：
1. mulin verify 这个文件.zip
   逐个文件核对摘要，逐条核对事件链，从事件重新得出选票，重新计票。
2. ${call}
   算出来的应当和 verdict.json 一样。面积单位是 0.01 平方米。
3. 没有睦邻也能核对：每个文件的 SHA-256 写在 manifest.json；events.jsonl 每行去掉 hash，
   按 RFC 8785 写成一行，取 SHA-256，应当等于 hash；prev 是上一行的 hash，n 从 1 起不断号。

文件：
vote.json     题目、规则、条款、期限、延期
roll.json     冻结的权利名册；它的 SHA-256 就是 events.jsonl 里开始表决时（或最后一次更正时）锁定的那个
roll.csv      同一份名册，用来计票：unit,owners,area（一行一户，owners 相同算一个人数）
ballots.csv   算进去的票：unit,choice,delivered（disputed = 有争议，两边都不算，所以要 --disputed）
rights.csv    每一票怎么来的、凭条号、争议、排除的
openings.csv  打开每一张算数的票；改过、收回的票不在里面，谁也打不开
scans.csv     每张纸票扫描件的编号和摘要，可以和扫描件对
verdict.json  两种算法的结果
papers.json   纸票：发出 = 收回 + 作废 + 遗失 + 没回
events.jsonl  从开始到截止发生的每一件事

----

Evidence pack (full)

It holds who chose what. For owners and courts only; do not pass it on.

How to check it:
1. mulin verify this-file.zip
   checks the digest of every file and every link of the chain, rebuilds the ballots from the events and counts again.
2. ${call}
   has to give what verdict.json says. Areas are in 0.01 m².
   openings.csv opens the ballots that stand; those that were changed or taken back stay sealed.
   roll.json is the frozen roll: its SHA-256 is the one that events.jsonl locked at opening, or with the last correction.
   scans.csv names the scan of each paper by its digest.
3. Without Mulin: the SHA-256 of each file stands in manifest.json; each line of events.jsonl without its hash, written by
   RFC 8785, has that hash as its SHA-256; prev is the hash of the line before, n runs from 1 without a gap.
`
}

/** How to check a public pack by hand. */
export function publicReadme(): string {
  return `表决证据包（公开）

里面没有姓名、房号、电话，也没有哪一户的面积。户数按面积分段；分得多细，以“别人推不出哪一户选了什么”为限，
推得出的比例写在 manifest.json 的 inference 里，写的是上限。

怎样核对：
1. mulin verify 这个文件.zip
2. groups.csv 各段户数相加，应当等于 verdict.json 的户数。面积按 areas.step 取整，单位 0.01 平方米。
3. 您的凭条号应当在 receipts.csv 里。里面没有选择，别人看不出您选了什么。
4. events.jsonl 是加盐摘要的链；有完整证据包的业主可以用里面的盐（manifest.json 的 salt）逐条对上。

----

Evidence pack (public)

It holds no name, flat, telephone, and no area of a single flat. Heads stand in bands of area, as fine as they can be without
anybody telling what one household chose; the share that might be told, at most, stands in manifest.json under inference.

How to check it:
1. mulin verify this-file.zip
2. The heads of groups.csv add up to those of verdict.json. Areas are rounded to areas.step, in 0.01 m².
3. The code on your slip stands in receipts.csv, without your choice: nobody sees from it what you chose.
4. events.jsonl is a chain of salted digests; owners who hold the full pack have the salt (salt in manifest.json) and can
   hold each line against the event itself.
`
}
