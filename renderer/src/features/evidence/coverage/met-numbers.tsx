import { useTranslation } from 'react-i18next'

/** So many are named; how many there are in all says the rest. */
const mostNamed = 8

/** The numbers of the evidence that seems to meet an expectation. */
export const MetNumbers = ({ numbers }: { readonly numbers: readonly number[] }) => {
  const { t } = useTranslation('linking')
  const named = numbers.slice(0, mostNamed).map(number => `E-${number}`)
  return [
    ...named,
    ...(numbers.length > mostNamed ? [t('coverage.inAll', { count: numbers.length })] : []),
  ].join(' ')
}
