import { useLingui } from '@lingui/react/macro'
import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '../button.tsx'
import { Modal } from '../dialog.tsx'
import { Problem } from '../problem.tsx'
import { core } from './opening.ts'
import { PIN_DIGITS, pinFault } from './pin.ts'
import { offlineState } from './state.ts'

type Props = {
  /** `choose` begins to keep things on this device, `enter` opens what is kept. */
  way: 'choose' | 'enter'
  onClose: () => void
  onOpened?: () => void
}

/** Asks for the PIN that locks what is kept on this device. Every wrong one counts; after the last, all is erased. */
export function PinDialog({ way, onClose, onOpened }: Props) {
  const { t } = useLingui()
  const form = useId()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const choose = way === 'choose'

  const faultOf = (): string | undefined => {
    const fault = pinFault(pin)
    if (fault === 'digits') return t`要 ${PIN_DIGITS} 位数字。`
    if (!choose) return undefined
    if (fault === 'easy') return t`这个太好猜了，请换一个。`
    return pin === again ? undefined : t`两次输的不一样，请再看看。`
  }
  const open = async () => {
    const { account } = offlineState()
    const { beginVault, unlock } = await core()
    if (choose) {
      if (account !== null) await beginVault(account, pin)
      return true
    }
    const left = await unlock(pin)
    setPin('')
    if (left === 'opened') return true
    if (left > 0) setProblem(t`密码不对，还可以试 ${left} 次。再不对，手机上存的就全清掉。`)
    else onClose()
    return false
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const fault = faultOf()
    setProblem(fault)
    if (fault !== undefined || busy) return
    setBusy(true)
    try {
      if (!(await open())) return
      onClose()
      onOpened?.()
    } catch {
      setProblem(t`这个手机现在存不了，请看看是不是存满了。`)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={choose ? t`定一个 ${PIN_DIGITS} 位数密码` : t`输 ${PIN_DIGITS} 位数密码`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form={form} busy={busy}>
            {choose ? t`存到手机` : t`打开`}
          </Button>
        </>
      }
    >
      <form id={form} className="fields" onSubmit={(event) => void submit(event)} noValidate>
        {choose ? <p>{t`没信号时用它打开。名单是加密的，24 小时后、退出时都会清掉。`}</p> : null}
        <PinField label={t`密码`} value={pin} onType={setPin} fault={problem !== undefined} />
        {choose ? <PinField label={t`再输一次`} value={again} onType={setAgain} fault={problem !== undefined} /> : null}
        <Problem says={problem} />
      </form>
    </Modal>
  )
}

type FieldProps = { label: string; value: string; onType: (pin: string) => void; fault: boolean }

function PinField({ label, value, onType, fault }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input code"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={PIN_DIGITS}
        value={value}
        aria-invalid={fault}
        aria-required
        onChange={(event) => onType(event.target.value.replaceAll(/\D/g, ''))}
      />
    </div>
  )
}
