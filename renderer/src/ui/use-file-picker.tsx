import { type ReactElement, useCallback, useRef } from 'react'

type Options = {
  /** Names the field to those who do not see it. */
  readonly label: string
  /** Endings or media types, as the `accept` of a file field. */
  readonly accept?: string
  readonly multiple?: boolean
  /** Chooses a folder with all that is in it. */
  readonly folder?: boolean
  /** Gets at least one file. */
  readonly onFiles: (files: readonly File[]) => void
}

/** The system’s dialog that chooses files: `choose` opens it; `input` has to stand somewhere in the page. */
export const useFilePicker = ({
  label,
  accept,
  multiple = false,
  folder = false,
  onFiles,
}: Options): { readonly choose: () => void; readonly input: ReactElement } => {
  const field = useRef<HTMLInputElement>(null)
  return {
    choose: useCallback(() => field.current?.click(), []),
    input: (
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        {...(folder ? { webkitdirectory: '' } : {})}
        hidden
        aria-label={label}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    ),
  }
}
