/** A pasted sheet without what differs from one machine to the next: its line ends, and what stands empty at its end. */
export const rataTempelan = (teks: string): string => teks.replace(/\r\n?/g, '\n').trimEnd()

const kutip = (teks: string): string => (teks.startsWith('"') ? `"${teks.replaceAll('"', '""')}"` : teks)

/** Cells as the text that pasting them would have been, so that what a file holds can be looked at and mended in place. No cell holds a tab or a line end. */
export const teksTempelan = (baris: readonly (readonly string[])[]): string => baris.map((sel) => sel.map(kutip).join('\t').trimEnd()).join('\n').trimEnd()

/** A pasted sheet as the bytes of a file, for the same door as files: tabs part its cells if there are any, else what its reader finds. */
export const bytesTempelan = (teks: string): Uint8Array => new TextEncoder().encode(teks.includes('\t') ? `sep=\t\n${teks}` : teks)
