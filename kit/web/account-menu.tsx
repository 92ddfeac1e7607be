import { useLingui } from '@lingui/react/macro'
import { LinkButton } from './button.tsx'
import { IconLanguage, IconLogout, IconMoon, IconSettings, IconSun, IconTextSize } from './icons.ts'
import { MenuButton, type MenuEntry } from './menu.tsx'
import { RoleName } from './role-name.tsx'
import { useSession, useSignOut } from './session.ts'
import { changeSettings, nextSize, useSettings } from './settings.ts'

/** The signed-in worker at the end of the top bar, with what concerns them and this screen. */
export function AccountMenu() {
  const { t } = useLingui()
  const session = useSession()
  const { language, size, theme } = useSettings()
  const signOut = useSignOut()
  const account = session?.account
  const screen: MenuEntry[] = [
    {
      key: 'language',
      icon: IconLanguage,
      // Each language is offered in its own words.
      word: language === 'en' ? '中文' : 'English',
      run: () => changeSettings({ language: language === 'en' ? 'zh-CN' : 'en' }),
    },
    { key: 'size', icon: IconTextSize, word: t`字再大一点`, run: () => changeSettings({ size: nextSize(size) }) },
    {
      key: 'theme',
      icon: theme === 'dark' ? IconSun : IconMoon,
      word: theme === 'dark' ? t`白天的颜色` : t`夜里的颜色`,
      run: () => changeSettings({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
  ]
  if (!account)
    return session ? <LinkButton look="quiet" to="/sign-in">{t`登录`}</LinkButton> : <span className="who" />
  const own: MenuEntry[] = [
    { key: 'settings', icon: IconSettings, word: t`设置`, to: '/settings' },
    { key: 'leave', icon: IconLogout, word: t`退出`, run: () => void signOut() },
  ]
  return (
    <MenuButton
      entries={[...screen, ...own]}
      button={
        <button type="button" className="who">
          <span className="face" aria-hidden="true">
            {account.name.slice(0, 1)}
          </span>
          <span className="who-name">{account.name}</span>
          {account.role ? (
            <small className="muted">
              <RoleName role={account.role} />
            </small>
          ) : null}
          <span className="sr">{t`账号`}</span>
        </button>
      }
    />
  )
}
