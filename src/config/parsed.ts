// What reading one setting comes to. Mistakes are values, because all of them are reported at once.

/** The value, or what is wrong with the text, as the end of a sentence that begins with its name. */
export type Parsed<Value> = { readonly value: Value } | { readonly mistake: string };
