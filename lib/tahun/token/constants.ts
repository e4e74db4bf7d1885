/** Days that a token may live; one that never ends is one that nobody remembers. */
export const UMUR_TOKEN = [30, 90, 180, 365] as const
