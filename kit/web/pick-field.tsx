import { Select as MantineSelect } from '@mantine/core'
import { useLingui } from '@lingui/react/macro'
import { Controller, type FieldValues } from 'react-hook-form'
import type { Option } from './choice-fields.tsx'
import { Field, rulesOf, useFieldError, type FieldProps } from './field.tsx'
import { MantineHere } from './mantine.tsx'

/** One of many, found by typing. For the desk; on telephones `Select` is the device's own. */
export function PickField<Values extends FieldValues>(
  props: FieldProps<Values> & { options: readonly Option[]; placeholder?: string },
) {
  const { form, name, label, hint, required, disabled, options, placeholder } = props
  const { t } = useLingui()
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <Controller
          control={form.control}
          name={name}
          rules={rulesOf(props) as object}
          render={({ field }) => (
            <MantineHere>
              <MantineSelect
                {...wiring}
                ref={field.ref}
                value={(field.value as string | undefined) || null}
                onChange={(value) => field.onChange(value ?? '')}
                onBlur={field.onBlur}
                disabled={disabled ?? false}
                data={options.map(({ value, word, disabled: off }) => ({ value, label: word, disabled: off ?? false }))}
                placeholder={placeholder ?? t`请选，可打字找`}
                nothingFoundMessage={t`没有这一项`}
                searchable
                clearable={!required}
                clearButtonProps={{ 'aria-label': t`清空`, tabIndex: 0 }}
                comboboxProps={{ withinPortal: false }}
                classNames={{
                  input: 'input',
                  dropdown: 'm-drop',
                  option: 'm-item',
                  options: 'm-options',
                  wrapper: 'm-wrap',
                }}
                withScrollArea={false}
              />
            </MantineHere>
          )}
        />
      )}
    </Field>
  )
}
