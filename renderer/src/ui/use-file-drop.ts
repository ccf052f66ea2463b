import { type DragEvent, useState } from 'react'
import { droppedFiles } from './given-files.ts'

const dragsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

type FileDrop = {
  /** Files hover over the place. */
  readonly over: boolean
  /** To be spread over the element that takes the files. */
  readonly place: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Makes an element a place on which files and folders can be dropped; anything else that is dragged passes by. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): FileDrop => {
  const [over, setOver] = useState(false)
  return {
    over,
    place: {
      onDragOver: event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
      },
      onDrop: event => {
        if (!dragsFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        void droppedFiles(event.dataTransfer).then(files => {
          if (files.length > 0) onFiles(files)
        })
      },
    },
  }
}
