import { useTranslation } from 'react-i18next'
import type { RequirableFact } from '../../../../../shared/packs/evidence-kinds.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../evidence.module.css'
import { isUnwatched } from '../facts-problems.ts'
import { readDate } from '../read-date.ts'
import own from './facts.module.css'
import { OfferLine } from './offer-line.tsx'
import { type OfferedFact, offerFor } from './offers.ts'
import { TokensField } from './tokens-field.tsx'
import type { FactsDraft } from './use-facts-draft.ts'
import { useKinds } from './use-kinds.ts'

type TextFact = Exclude<OfferedFact, 'kind'>
const dates: ReadonlySet<string> = new Set(['issuedOn', 'validFrom', 'validTo'])
const longest = { title: 300, issuer: 200, documentNumber: 120, issuedOn: 20, validFrom: 20, validTo: 20 }

/** One field per fact, beside each what is proposed for it, and a mark where its kind expects it. */
export const FactsFields = ({ draft }: { readonly draft: FactsDraft }) => {
  const { t } = useTranslation(['evidence', 'facts'])
  const kinds = useKinds()
  const { value, set, saver, problems, proposal } = draft
  const suggestions = proposal?.suggestions
  const expected = kinds.find(value.kind)?.requires ?? []
  const perpetual = suggestions?.validTo[0]?.why === 'perpetual'
  const isMissing = (fact: string) =>
    expected.includes(fact as RequirableFact) &&
    value[fact as RequirableFact] === '' &&
    !(fact === 'validTo' && perpetual)
  const offerLine = (fact: OfferedFact, label: string) => {
    const offer = offerFor(fact, value, suggestions)
    const shown = fact === 'kind' && offer !== undefined ? { shown: kinds.nameOf(offer.value) } : {}
    return offer === undefined ? null : (
      <OfferLine offer={offer} {...shown} fact={label} onAccept={() => set({ [fact]: offer.value })} />
    )
  }
  const text = (fact: TextFact) => (
    <div key={fact} className={own.fact}>
      <TextField
        name={fact}
        label={t(`evidence:facts.${fact}`)}
        value={value[fact]}
        maxLength={longest[fact]}
        error={
          problems.includes(fact)
            ? t(fact === 'title' ? 'evidence:facts.titleNeeded' : 'evidence:facts.dateWrong')
            : undefined
        }
        hint={
          isMissing(fact)
            ? t('facts:expected')
            : fact === 'validTo' && perpetual && value.validTo === ''
              ? t('facts:perpetual')
              : undefined
        }
        {...(dates.has(fact) ? { placeholder: t('evidence:facts.dateHint') } : {})}
        onChange={typed => set({ [fact]: typed })}
        onBlur={() => {
          const read = dates.has(fact) ? readDate(value[fact]) : value[fact]
          if (read !== value[fact]) set({ [fact]: read })
          void saver.flush()
        }}
      />
      {offerLine(fact, t(`evidence:facts.${fact}`))}
    </div>
  )
  const listed = kinds.options.some(option => option.value === value.kind)
  const options: readonly { readonly value: string; readonly label: string; readonly group?: string }[] =
    listed ? kinds.options : [{ value: value.kind, label: kinds.nameOf(value.kind) }, ...kinds.options]
  return (
    <div className={styles.form}>
      {text('title')}
      <div className={own.fact}>
        <SelectField
          label={t('evidence:facts.kind')}
          value={value.kind}
          options={options}
          hint={isUnwatched(value) ? t('evidence:facts.chooseKind') : undefined}
          onChange={kind => set({ kind })}
        />
        {offerLine('kind', t('evidence:facts.kind'))}
      </div>
      {(['issuer', 'documentNumber', 'issuedOn', 'validFrom', 'validTo'] as const).map(text)}
      <Segmented
        label={t('evidence:facts.original')}
        value={value.original}
        options={(['original', 'copy'] as const).map(one => ({
          value: one,
          label: t(`evidence:facts.${one}`),
        }))}
        onChange={original => set({ original })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value.confidential}
          onChange={event => set({ confidential: event.target.checked })}
        />
        {t('evidence:facts.confidential')}
      </label>
      <TokensField
        label={t('facts:keywords.label')}
        value={value.keywords}
        offered={suggestions?.keywords.map(one => one.value).slice(0, 3) ?? []}
        onChange={keywords => set({ keywords })}
      />
      <TextField
        name="owner"
        label={t('facts:owner')}
        value={value.owner}
        maxLength={120}
        onChange={owner => set({ owner })}
        onBlur={() => void saver.flush()}
      />
      <TextArea
        label={t('evidence:facts.note')}
        rows={2}
        maxLength={2000}
        value={value.note}
        onChange={note => set({ note })}
        onBlur={() => void saver.flush()}
      />
    </div>
  )
}
