'use client'

/** The element that holds a written part; `div` stands in no layout. */
export type Wadah = 'div' | 'tbody' | 'tfoot'

/** What this document brought, for when its page is shown again: React's data of it have only the keys. */
const dibawa = new Map<string, string>()

/** On the server what `Tertulis` put there; in the browser what stands in the document, which is the same. */
function isi(kunci: string): string {
  if (typeof window === 'undefined') {
    const html = globalThis.rakorTertulis?.getStore()?.get(kunci)
    if (html === undefined) throw new Error(`Bagian halaman ${kunci} tidak ada`)
    return html
  }
  const ada = dibawa.get(kunci) ?? document.querySelector(`[data-tertulis="${kunci}"]`)?.innerHTML ?? ''
  dibawa.set(kunci, ada)
  return ada
}

/** A part that came written: taken over as it stands. */
export function IsiTertulis({ kunci, sebagai: Wadah }: { kunci: string; sebagai: Wadah }) {
  // our own page, as the server wrote it: every text in it was escaped
  return <Wadah data-tertulis={kunci} {...(Wadah === 'div' ? { className: 'contents' } : {})} dangerouslySetInnerHTML={{ __html: isi(kunci) }} />
}
