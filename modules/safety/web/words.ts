import { useLingui } from '@lingui/react/macro'
import {
  IconEar,
  IconEyeOff,
  IconHome,
  IconLungs,
  IconMoodKid,
  IconStairsDown,
  IconUserQuestion,
  IconWheelchair,
} from '#kit/web/icons.ts'
import type { IconShape } from '#kit/web/icon.tsx'
import type { EventKind, IncidentKind, Mark } from '../domain/incident.ts'
import type { Need } from '../domain/needs.ts'

export const needIcons: Record<Need, IconShape> = {
  'cannot-walk': IconWheelchair,
  device: IconLungs,
  'child-alone': IconMoodKid,
  slow: IconStairsDown,
  'does-not-see': IconEyeOff,
  'does-not-hear': IconEar,
  alone: IconHome,
  'very-old': IconUserQuestion,
}

/** Those who do not get out by themselves. */
export const urgentNeeds: readonly Need[] = ['cannot-walk', 'device', 'child-alone']

export function useAlarmWords() {
  const { t } = useLingui()
  const needs: Record<Need, string> = {
    'cannot-walk': t`下不了楼`,
    device: t`有设备`,
    'child-alone': t`孩子独自在家`,
    slow: t`下楼慢`,
    'does-not-see': t`看不见`,
    'does-not-hear': t`听不见`,
    alone: t`常一个人`,
    'very-old': t`高龄，还没问过`,
  }
  const kinds: Record<IncidentKind, string> = {
    fire: t`起火`,
    smoke: t`冒烟`,
    gas: t`燃气味`,
    flood: t`进水`,
    lift: t`电梯困人`,
    other: t`别的急事`,
  }
  const marks: Record<Mark, string> = { down: t`已下楼`, reached: t`已联系`, absent: t`没人应` }
  const events: Record<EventKind, string> = {
    ...marks,
    called: t`打了电话`,
    responder: t`赶去的人`,
    arrived: t`到了`,
    step: t`做了`,
    withdrawn: t`更正`,
    linked: t`连到`,
    ended: t`结束`,
    note: t`总结`,
  }
  const relations: Record<string, string> = {
    spouse: t`老伴`,
    son: t`儿子`,
    daughter: t`女儿`,
    'son-in-law': t`女婿`,
    'daughter-in-law': t`儿媳`,
    parent: t`父母`,
    'parent-in-law': t`公婆岳父母`,
    grandchild: t`孙辈`,
    grandparent: t`祖辈`,
    sibling: t`兄弟姐妹`,
    'nephew-or-niece': t`侄甥`,
    tenant: t`租客`,
    'co-tenant': t`合租`,
    helper: t`保姆`,
    'other-kin': t`亲戚`,
    'non-kin': t`朋友`,
    head: t`户主`,
  }
  const floor = (number: number) => (number < 0 ? t`地下 ${-number} 层` : t`${number} 楼`)
  return { needs, kinds, marks, events, relations, floor }
}
