const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar day of this machine at `time` (milliseconds since 1970), as an ISO date. */
export const localDate = (time: number): string => {
  const date = new Date(time)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
