import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useNotes } from '../queries.ts'
import { type LeafPlace, leafList, neighbour } from '../tree/leaf-list.ts'
import styles from './interview.module.css'
import { InterviewQuestion } from './interview-question.tsx'
import { useInterviewKeys } from './use-interview-keys.ts'

type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly place: LeafPlace
  /** The question to begin with; otherwise the first without a note. */
  readonly focus: string | undefined
}

/** The questions of a leaf over the whole width, for the table of a client; everything by keyboard. */
export const InterviewView = ({ assessmentId, instrument, place, focus }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const navigate = useNavigate()
  const list = useRef<HTMLOListElement>(null)
  const { item, leaf } = place
  const stored = useNotes(assessmentId, leaf.code).data?.notes
  const scale = instrument.scales.find(one => one.id === item.scale)
  const places = leafList(instrument)
  const codes = places.map(one => one.leaf.code)
  const fields = (): Element[] => [...(list.current?.querySelectorAll('textarea') ?? [])]
  const enter = (index: number) => {
    const field = fields().at(index)
    if (field instanceof HTMLElement) field.focus()
    field?.closest('li')?.scrollIntoView({ block: 'center' })
  }
  const go = (code: string, last = false) =>
    void navigate({
      to: '/assess',
      search: { leaf: code, tab: 'interview', ...(last ? { focus: 'last' } : {}) },
      replace: true,
    })
  const goLeaf = (step: 1 | -1, last = false) => {
    const code = neighbour(codes, leaf.code, step)
    if (code !== null) go(code, last)
  }
  const goQuestion = (step: 1 | -1) => {
    const at = document.activeElement ? fields().indexOf(document.activeElement) : -1
    const next = at < 0 ? 0 : at + step
    if (next < 0) return goLeaf(-1, true)
    if (next >= leaf.questions.length) return goLeaf(1)
    enter(next)
  }
  const leave = () => void navigate({ to: '/assess', search: { leaf: leaf.code, focus: 'report' } })
  useInterviewKeys({ onQuestion: goQuestion, onLeaf: goLeaf, onLeave: leave })
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current || stored === undefined) return
    arrived.current = true
    const wanted = leaf.questions.findIndex(question => question.id === focus)
    const open = leaf.questions.findIndex(question => !stored.some(note => note.question === question.id))
    enter(focus === 'last' ? -1 : wanted >= 0 ? wanted : Math.max(0, open))
  })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Button small variant="quiet" icon={<ArrowLeftOutlined />} onClick={leave}>
          {t('interview.leave')} <kbd>Esc</kbd>
        </Button>
        <SelectField
          label={t('interview.leaf')}
          hideLabel
          className={styles.leaves}
          value={leaf.code}
          options={places.map(one => ({
            value: one.leaf.code,
            label: `${one.leaf.code} ${pick(one.leaf.title)}`,
          }))}
          onChange={code => go(code)}
        />
        <span role="status" className={styles.asked}>
          {t('questions.asked', { asked: stored?.length ?? 0, total: leaf.questions.length })}
        </span>
        <p className={styles.keys}>{t('interview.keys')}</p>
      </header>
      <h1>
        {leaf.code} {pick(leaf.title)}
      </h1>
      <p className={styles.lead}>
        <span>{t('leaf.looksFor')}</span>
        {pick(leaf.looksFor)}
      </p>
      {stored ? (
        <ol ref={list} key={leaf.code} className={styles.list}>
          {leaf.questions.map((question, index) => (
            <InterviewQuestion
              key={question.id}
              place={{ assessmentId, leaf: leaf.code, question: question.id }}
              number={index + 1}
              question={question}
              dimension={scale?.dimensions.find(one => one.id === question.dimension)}
              stored={stored.find(note => note.question === question.id)}
              onStep={goQuestion}
            />
          ))}
        </ol>
      ) : null}
    </div>
  )
}
