/** The last character of a folded text that is no space; a space where it has none. Asked before a long text is made tight. */
export const lastSign = (plain: string): string => plain.trimEnd().at(-1) ?? ' ';
