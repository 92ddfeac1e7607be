import { useLingui } from '@lingui/react/macro'
import type {
  BarredAct,
  BodyKind,
  DutyKey,
  GroundKey,
  HandoverKind,
  PostEnding,
  PostKind,
  Ring,
} from '../contract/words.ts'

/** The words of bodies in the language set. */
export function useWords() {
  const { t } = useLingui()
  const kinds: Record<BodyKind, string> = {
    'party-branch': t`党组织`,
    'residents-committee': t`居委会`,
    'owners-committee': t`业委会`,
    'property-manager': t`物业`,
    police: t`社区民警`,
    partner: t`共建单位`,
    'social-organisation': t`社会组织`,
    subdistrict: t`街道`,
    district: t`区`,
    other: t`其他`,
  }
  const posts: Record<PostKind, string> = {
    secretary: t`书记`,
    'vice-secretary': t`副书记`,
    chair: t`主任`,
    'vice-chair': t`副主任`,
    member: t`委员`,
    manager: t`经理`,
    officer: t`民警`,
    staff: t`工作人员`,
    contact: t`联络员`,
  }
  const endings: Record<PostEnding, string> = {
    'term-over': t`任期届满`,
    resigned: t`辞职`,
    moved: t`调任`,
    removed: t`免职`,
    'not-owner': t`不再是业主`,
    died: t`去世`,
    mistake: t`录错了`,
  }
  return { kinds, posts, endings }
}

/** Words of what the law asks. */
export function useLawWords() {
  const { t } = useLingui()
  const duties: Record<DutyKey, string> = {
    size: t`委员人数要是单数，不少于五人`,
    length: t`任期三年到五年`,
    file: t`到街道备案`,
    'file-change': t`委员变更三十日内备案`,
    report: t`届满五个月前书面报街道`,
    'papers-to-office': t`资料和印章交房管机构`,
    're-elect': t`届满前选出下一届`,
    meet: t`每两个月开一次会`,
    'papers-to-new': t`从房管机构接回资料和印章`,
  }
  const grounds: Record<GroundKey, string> = {
    'state-conditions': t`符合《物业管理条例》规定的条件`,
    'works-for-manager': t`本人不在本小区物业任职`,
    'kin-works-for-manager': t`配偶和直系亲属不在本小区物业任职`,
    'damaged-structure': t`没有损坏房屋承重结构`,
    'illegal-building': t`没有违法搭建`,
    'spoiled-appearance': t`没有破坏房屋外貌`,
    'changed-use': t`没有擅自改变物业使用性质`,
    'owes-fee': t`没有欠物业服务费`,
    'owes-fund': t`没有欠专项维修资金`,
    'illegal-letting': t`没有违法出租房屋`,
  }
  const barred: Record<BarredAct, string> = {
    manager: t`选聘、解聘物业`,
    fees: t`调整物业收费标准`,
    'major-works': t`管理规约以外的重大维修改造`,
    'other-major': t`其他重大事项`,
  }
  const handovers: Record<HandoverKind, string> = {
    'to-housing-office': t`换届：交房管机构`,
    'to-new-committee': t`换届：房管机构交新一届`,
    'member-leaves': t`委员离任：交业委会`,
    'between-holders': t`岗位交接`,
  }
  return { duties, grounds, barred, handovers }
}

/** What X and N are called stands in the neighbourhood's setting; 1 and 3 are given. */
export function useRingWords(picture: { xName: string; nName: string } | undefined): Record<Ring, string> {
  const { t } = useLingui()
  return { one: t`党组织`, three: t`三驾马车`, x: picture?.xName ?? 'X', n: picture?.nName ?? 'N' }
}
