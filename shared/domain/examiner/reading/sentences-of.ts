const sentence = /[^。！？；!?\n]+?(?:[。！？；!?]+|\.(?=\s|$)|(?=\n)|$)/gu

/** The sentences of a text, trimmed, none empty; a semicolon ends one too. */
export const sentencesOf = (text: string): readonly string[] =>
  [...text.matchAll(sentence)].map(match => match[0].trim()).filter(part => part !== '')
