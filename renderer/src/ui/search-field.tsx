import { TextField } from './text-field.tsx'

type Props = {
  /** Stands in the field while it is empty. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/** Words that narrow a list down. */
export const SearchField = ({ label, ...rest }: Props) => (
  <TextField label={label} hideLabel type="search" placeholder={label} {...rest} />
)
