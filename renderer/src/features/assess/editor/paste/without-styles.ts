const tags = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/giu
const handlers = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu
const styles = /\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/giu

/**
 * Pasted HTML without style sheets and event handlers, its style attributes called `data-style`, where they can be
 * read and apply to nothing (the page's content policy reports every `style` that is parsed); with an empty name
 * they go.
 */
export const withStylesAs = (name: '' | 'data-style', html: string): string =>
  html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/giu, '')
    .replace(tags, tag => tag.replace(handlers, '').replace(styles, name === '' ? '' : ` ${name}=$1`))

/** Pasted HTML without style sheets, style attributes and event handlers, which nothing here may apply. */
export const withoutStyles = (html: string): string => withStylesAs('', html)
