import type { Page } from '@playwright/test'

/** So many of a kind stay: the first, one between two others, and one beside it. */
const WAKIL = 3

/** What is alike and stands where the page itself may draw anew is left in its place and not judged. */
export const TAK_DINILAI = '[data-uji-berulang]'

/**
 * Leaves a few of each kind: of siblings that are the same but for their words and figures (rows, items of a list, tiles, options) the
 * checker would say the same of each, and a page of hundreds costs minutes to judge. Two are the same kind when their elements, classes,
 * roles, states and colours are, down to the last child; empty and not empty are two kinds. Cells stay (a heading needs its cells), and
 * so does what another element refers to. The page is looked at and left: what is taken out is not put back.
 */
export const sisakanWakil = (page: Page): Promise<void> => page.evaluate(({ wakil }) => {
  /** Attributes whose value can change a verdict; of the others it counts whether they have one. */
  const BERARTI = new Set(['class', 'role', 'type', 'scope', 'lang', 'tabindex', 'fill', 'stroke', 'opacity', 'fill-opacity', 'aria-hidden', 'aria-disabled', 'aria-current', 'aria-checked', 'aria-expanded',
    'aria-selected', 'aria-pressed', 'aria-sort', 'aria-invalid', 'aria-required', 'aria-live', 'autocomplete', 'inputmode', 'colspan', 'rowspan', 'start'])
  const RUJUKAN = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-errormessage', 'aria-activedescendant']
  const CELL = new Set(['TD', 'TH', 'COL', 'COLGROUP', 'THEAD', 'TBODY', 'TFOOT'])
  const gaya = (nilai: string): string => (/color|background|fill|stroke|opacity|shadow/i.test(nilai) ? nilai : nilai.replace(/-?[\d.]+/g, '0'))

  const kenal = new Map<string, number>()
  const bentuk = new WeakMap<Element, number>()
  const bentukDari = (satu: Element): number => {
    const atribut = Array.from(satu.attributes, ({ name, value }) => `${name}=${BERARTI.has(name) ? value : name === 'style' ? gaya(value) : value.trim() === '' ? '' : '#'}`).sort()
    const isi = Array.from(satu.childNodes, (anak) => (anak instanceof Element ? bentukDari(anak) : (anak.textContent ?? '').trim() === '' ? '' : '#'))
    const kunci = `${satu.tagName} ${atribut.join(' ')} [${isi.join(' ')}]`
    const nomor = kenal.get(kunci) ?? kenal.size
    kenal.set(kunci, nomor)
    bentuk.set(satu, nomor)
    return nomor
  }
  const penunjuk = new Map<string, Element[]>()
  const catat = (id: string, oleh: Element) => penunjuk.set(id, [...(penunjuk.get(id) ?? []), oleh])
  for (const satu of document.querySelectorAll(RUJUKAN.map((nama) => `[${nama}]`).join(','))) {
    for (const nama of RUJUKAN) for (const id of (satu.getAttribute(nama) ?? '').split(/\s+/)) if (id !== '') catat(id, satu)
  }
  for (const satu of document.querySelectorAll('a[href^="#"]')) catat(decodeURIComponent((satu.getAttribute('href') ?? '').slice(1)), satu)
  const ditunjuk = (satu: Element): boolean => [satu, ...satu.querySelectorAll('[id]')].some(({ id }) => (penunjuk.get(id) ?? []).some((oleh) => !satu.contains(oleh)))

  const susut = (induk: Element): void => {
    const hitung = new Map<number, number>()
    for (const anak of Array.from(induk.children)) {
      const nomor = bentuk.get(anak) ?? -1
      const ke = (hitung.get(nomor) ?? 0) + 1
      hitung.set(nomor, ke)
      if (ke <= wakil || CELL.has(anak.tagName) || ditunjuk(anak)) susut(anak)
      else if (anak.closest('svg, [role="rowgroup"]') !== null) anak.setAttribute('data-uji-berulang', '')
      else anak.remove()
    }
  }
  bentukDari(document.body)
  susut(document.body)
}, { wakil: WAKIL })
