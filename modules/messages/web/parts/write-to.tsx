import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { IconSend } from '#kit/web/icons.ts'
import { PanelPart } from '#kit/web/panel.tsx'

/** In a home's panel: words of one's own to those who live there. */
export function WriteToHome({ homeId }: { homeId: string }) {
  const { t } = useLingui()
  return (
    <PanelPart title={t`通知`}>
      <LinkButton icon={IconSend} to={`/messages/new?home=${homeId}`}>{t`给这户写一条`}</LinkButton>
    </PanelPart>
  )
}

/** On somebody's page: the same to them alone. */
export function WriteToPerson({ personId }: { personId: string }) {
  const { t } = useLingui()
  return (
    <Section title={t`通知`}>
      <LinkButton icon={IconSend} to={`/messages/new?person=${personId}`}>{t`给这位写一条`}</LinkButton>
    </Section>
  )
}
