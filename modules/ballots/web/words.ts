import { useLingui } from '@lingui/react/macro'
import { areaAsMetres } from '#kit/web/figures.tsx'
import type { Ballot, Choice, Listed, Turnout } from './reading.ts'

/** The words of the closed lists. */
export function useBallotWords() {
  const { t } = useLingui()
  return {
    choices: { yes: t`同意`, no: t`不同意`, abstain: t`弃权`, follow: t`随多数` } satisfies Record<Choice, string>,
    channels: {
      app: t`手机，本人`,
      phone: t`电话`,
      visit: t`上门`,
      paper: t`纸票`,
      proxy: t`委托`,
    } satisfies Record<Ballot['channel'], string>,
    ballots: {
      stands: t`算数`,
      superseded: t`后来改过`,
      'taken-back': t`已撤回`,
      late: t`来晚了，不计`,
      unclear: t`要裁定`,
    } satisfies Record<Ballot['is'], string>,
    states: { draft: t`在准备`, noticed: t`公示中`, open: t`投票中`, closed: t`已开票` } satisfies Record<
      Listed['state'],
      string
    >,
    electorates: {
      owners: t`业主表决`,
      adults: t`居民表决（成年居民）`,
      households: t`居民表决（每户一票）`,
      delegates: t`居民代表表决`,
    } satisfies Record<Listed['electorate'], string>,
    ways: {
      app: t`手机打开`,
      hand: t`当面交给`,
      post: t`邮寄`,
      door: t`门口送到`,
      phone: t`电话告知`,
      paper: t`发了纸票`,
    },
  }
}

/** `三分之二` where it is that, else `3/4`; 过半数 where the bar is more than a half. */
export function useBarWord(): (bar: Turnout['quorum']) => string {
  const { t } = useLingui()
  return ({ parts, whole, more }) => {
    if (more && whole === 2) return t`一半`
    if (whole === 3) return t`三分之二`
    return whole === 4 ? t`四分之三` : `${parts}/${whole}`
  }
}

export const metres = (area: number): string => areaAsMetres(area)
