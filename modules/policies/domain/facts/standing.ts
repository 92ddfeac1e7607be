import type { FactDefinition } from '../fact-definition.ts'

const said = (zh: string, en: string) => ({ zh, en })

/** How somebody stands: what the register mostly knows. */
export const standing = {
  birthDate: {
    kind: 'date',
    register: true,
    touch: 'plain',
    name: said('出生日期', 'Date of birth'),
    question: said('出生日期是哪天？', 'What is the date of birth?'),
  },
  sex: {
    kind: 'choice',
    register: true,
    touch: 'plain',
    name: said('性别', 'Sex'),
    question: said('身份证上的性别？', 'Sex as on the ID card?'),
    options: [
      { value: 'male', zh: '男', en: 'Male' },
      { value: 'female', zh: '女', en: 'Female' },
    ],
  },
  shanghaiHukou: {
    kind: 'boolean',
    register: true,
    touch: 'plain',
    name: said('上海户籍', 'Shanghai hukou'),
    question: said('户口在上海吗？', 'Is the hukou in Shanghai?'),
  },
  livingAlone: {
    kind: 'boolean',
    register: true,
    touch: 'plain',
    name: said('独自居住', 'Lives alone'),
    question: said('平时是一个人住吗？', 'Do you usually live alone?'),
    freshMonths: 12,
  },
  onMinimumAllowance: {
    kind: 'boolean',
    register: true,
    touch: 'economic',
    name: said('低保家庭', 'Family on minimum allowance'),
    question: said('家里现在拿低保吗？', 'Does your family receive the minimum allowance now?'),
    freshMonths: 12,
  },
  lowIncomeFamily: {
    kind: 'boolean',
    register: true,
    touch: 'economic',
    name: said('低保边缘家庭', 'Low-income (marginal) family'),
    question: said('家里认定过低保边缘吗？', 'Is your family recognised as low-income (marginal)?'),
    freshMonths: 12,
  },
  rigidExpenseFamily: {
    kind: 'boolean',
    touch: 'economic',
    name: said('刚性支出困难家庭', 'Family with unavoidable costs'),
    question: said('家里认定过刚性支出困难吗？', 'Is your family recognised for unavoidable costs?'),
    freshMonths: 12,
  },
  destitute: {
    kind: 'boolean',
    touch: 'economic',
    name: said('特困人员', 'Destitute person'),
    question: said('认定过特困人员吗？', 'Have you been recognised as destitute (tekun)?'),
    freshMonths: 12,
  },
  withoutSupporter: {
    kind: 'boolean',
    register: true,
    touch: 'plain',
    name: said('没有能赡养、抚养的人', 'Nobody able to support them'),
    question: said(
      '有没有法定该赡养、抚养您又有能力的人？没有就答“是”。',
      'Is there nobody bound by law and able to support you? Answer yes if there is nobody.',
    ),
    freshMonths: 24,
  },
  disabled: {
    kind: 'boolean',
    register: true,
    touch: 'health',
    name: said('持残疾人证', 'Holds a disability certificate'),
    question: said('有残疾人证吗？', 'Do you hold a disability certificate?'),
  },
  disabilityGrade: {
    kind: 'integer',
    unit: 'grade',
    register: true,
    touch: 'health',
    least: 1,
    most: 4,
    name: said('残疾等级', 'Grade of disability'),
    question: said('残疾人证上是几级？', 'Which grade does the disability certificate say?'),
  },
  jobless: {
    kind: 'boolean',
    register: true,
    touch: 'plain',
    name: said('没有工作', 'Out of work'),
    question: said('现在没有工作，是吗？', 'Are you out of work now?'),
    freshMonths: 6,
  },
} as const satisfies Record<string, FactDefinition>
