/** HTML that was written by us. Everything else that gets into a page is text. */
export class Html {
  constructor(readonly teks: string) {}
}

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** A text as HTML shows it, also within a quoted attribute. */
export const lepas = (teks: string): string => teks.replace(/[&<>"']/g, (huruf) => GANTI[huruf] ?? huruf)

type Isi = Html | string | number | null | false | readonly Isi[]
function tulis(isi: Isi): string {
  if (isi === null || isi === false) return ''
  if (isi instanceof Html) return isi.teks
  if (typeof isi === 'string' || typeof isi === 'number') return lepas(String(isi))
  return isi.map(tulis).join('')
}

/** A piece of a page; what is put in is text unless it is such a piece itself. */
export const html = (bagian: TemplateStringsArray, ...isi: readonly Isi[]): Html =>
  new Html(bagian.reduce((hasil, satu, i) => hasil + satu + (i < isi.length ? tulis(isi[i] ?? null) : ''), ''))

/** Data within a page, for search engines: it can end no element. */
export const dataSkrip = (data: unknown): Html => new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)
