import i18next from 'i18next'

/** How a journal command is called to a person, e.g. `answers.save` → "report text changed". */
export const stepName = (command: string): string => {
  const key = `commands:steps.${command}`
  return i18next.exists(key) ? String(i18next.t(key as 'commands:unknown')) : i18next.t('commands:unknown')
}
