import { useState } from 'react'
import { Button } from '../button.tsx'
import { Checkbox, ChoiceCard, Radio, Select } from '../choice-fields.tsx'
import { Fields } from '../field.tsx'
import { FileDrop } from '../file-drop.tsx'
import { useMulinForm } from '../form.ts'
import { PhonePage } from '../phone-page.tsx'
import { PhotoSet } from '../photo-set.tsx'
import { PickField } from '../pick-field.tsx'
import { Problem } from '../problem.tsx'
import { RefusedError } from '../refused.ts'
import { CodeField, DateField, NumberField, PasswordField, TextArea, TextField } from '../text-fields.tsx'

const BUILDINGS = Array.from({ length: 30 }, (_, place) => ({ value: String(place + 1), word: `${place + 1}号楼` }))

/** Every field, whole and at fault; 交一次 shows a refusal of the server at two of them. */
export function FieldsPage() {
  const [many, setMany] = useState<readonly string[]>(['a'])
  const [photos, setPhotos] = useState<readonly File[]>([])
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      name: '',
      phone: '',
      words: '',
      area: '',
      born: '',
      building: '',
      home: '',
      agree: false,
      opinion: '',
      password: '',
      code: '',
    },
    draft: 'gallery',
    send: async () => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      throw new RefusedError(
        {
          code: 'gallery.no',
          message: '还不能交。',
          fields: { phone: '这个号码少了一位。', building: '这一幢还没有登记。' },
        },
        422,
      )
    },
  })
  return (
    <PhonePage
      back={{ to: '/gallery' }}
      title="表单"
      lead="不填也能看。"
      dock={
        <Button look="primary" type="submit" form="gallery" busy={busy}>
          交一次
        </Button>
      }
    >
      <form id="gallery" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <TextField form={form} name="name" label="姓名" required autoComplete="name" />
          <TextField
            form={form}
            name="phone"
            label="手机号"
            hint="有进展发短信给您。"
            type="tel"
            autoComplete="tel"
            required
          />
          <TextArea form={form} name="words" label="想说的话" />
          <NumberField form={form} name="area" label="建筑面积" unit="㎡" decimals />
          <DateField form={form} name="born" label="出生日期" />
          <Select form={form} name="building" label="哪一幢" options={BUILDINGS} required />
          <PickField form={form} name="home" label="哪一户（可以打字找）" options={BUILDINGS} />
          <Checkbox form={form} name="agree" label="愿意收到活动通知" hint="每月不超过两次。" />
          <Radio
            form={form}
            name="opinion"
            label="您的意见"
            options={[
              { value: 'yes', word: '同意换新' },
              { value: 'no', word: '不同意' },
              { value: 'off', word: '弃权', disabled: true },
            ]}
          />
          <Radio
            form={form}
            name="opinion"
            label="同一题，小字"
            small
            options={[
              { value: 'yes', word: '同意', under: '含有条件的' },
              { value: 'no', word: '不同意' },
            ]}
          />
          <fieldset>
            <legend className="label">可以多选</legend>
            {['a', 'b'].map((value) => (
              <ChoiceCard
                key={value}
                many
                name="many"
                value={value}
                word={value === 'a' ? '独居' : '要人陪诊'}
                on={many.includes(value)}
                onChoose={() => setMany(many.includes(value) ? many.filter((one) => one !== value) : [...many, value])}
              />
            ))}
          </fieldset>
          <PasswordField form={form} name="password" label="密码" required />
          <CodeField form={form} name="code" label="验证码" required end={<Button>发给我</Button>} />
          <PhotoSet
            most={3}
            photos={photos.map((photo) => ({ id: `${photo.lastModified}-${photo.name}`, photo }))}
            onPhoto={(photo) => setPhotos((list) => [...list, photo])}
            onDrop={(id) => setPhotos((list) => list.filter((one) => `${one.lastModified}-${one.name}` !== id))}
            hint="不拍也能交"
          />
          <FileDrop label="居民名册" accept=".xlsx" onFiles={() => undefined} />
        </Fields>
      </form>
    </PhonePage>
  )
}
