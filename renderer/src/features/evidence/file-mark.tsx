import styles from './evidence.module.css'

const marks: readonly (readonly [RegExp, string])[] = [
  [/pdf/, 'PDF'],
  [/jpeg/, 'JPG'],
  [/png/, 'PNG'],
  [/wordprocessing|msword/, 'DOC'],
  [/spreadsheet|excel/, 'XLS'],
  [/presentation|powerpoint/, 'PPT'],
  [/csv/, 'CSV'],
  [/^text\//, 'TXT'],
  [/^image\//, 'IMG'],
  [/zip/, 'ZIP'],
]

/** What kind of file it is, in three letters. */
export const fileMark = (mediaType: string): string =>
  marks.find(([pattern]) => pattern.test(mediaType))?.[1] ?? '···'

export const FileMark = ({ mediaType }: { readonly mediaType: string }) => (
  <span className={styles.thumb} aria-hidden="true">
    {fileMark(mediaType)}
  </span>
)
