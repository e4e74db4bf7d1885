/** Control characters, which the database refuses or nobody sees, and marks that turn the direction of what follows or hide in it. */
const TAK_TAMPAK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/**
 * A text that people write for other people, without what cannot be seen in it: what a browser or a chat program leaves, and what would
 * show "1.000" as "000.1" on a screen and a printed form. Line ends as one `\n`; a half surrogate becomes U+FFFD.
 */
export const rapikanProsa = (teks: string): string => teks.replace(/\r\n?/g, '\n').replace(TAK_TAMPAK, '').replace(/\p{Surrogate}/gu, '\ufffd')
