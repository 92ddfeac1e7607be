import { useLingui } from '@lingui/react/macro'
import { ChoiceCard } from '#kit/web/choice-fields.tsx'
import { changeSettings, useSettings, type Language, type Size, type Theme } from '#kit/web/settings.ts'

/** How this device shows things: size, language, colours. */
export function OwnScreen({ desk }: { desk: boolean }) {
  const { t } = useLingui()
  const { size, language, theme } = useSettings()
  const sizes: [Size, string][] = [
    ['standard', t`标准字`],
    ['elder', t`长辈版，大字`],
    ['largest', t`最大字`],
  ]
  const languages: [Language, string][] = [
    ['zh-CN', '中文'],
    ['en', 'English'],
  ]
  const themes: [Theme, string][] = [
    ['light', t`白天的颜色`],
    ['dark', t`夜里的颜色`],
  ]
  return (
    <>
      <fieldset className="field">
        <legend className="label">{t`字的大小`}</legend>
        {sizes.map(([value, word]) => (
          <ChoiceCard
            key={value}
            name="size"
            value={value}
            word={word}
            on={size === value}
            onChoose={() => changeSettings({ size: value })}
          />
        ))}
      </fieldset>
      <fieldset className="field above">
        <legend className="label">{t`语言`}</legend>
        {languages.map(([value, word]) => (
          <ChoiceCard
            key={value}
            name="language"
            value={value}
            word={<span lang={value}>{word}</span>}
            on={language === value}
            onChoose={() => changeSettings({ language: value })}
          />
        ))}
      </fieldset>
      {desk ? (
        <fieldset className="field above">
          <legend className="label">{t`颜色`}</legend>
          {themes.map(([value, word]) => (
            <ChoiceCard
              key={value}
              name="theme"
              value={value}
              word={word}
              on={theme === value}
              onChoose={() => changeSettings({ theme: value })}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
