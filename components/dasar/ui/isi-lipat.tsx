'use client'

import { useEffect, useRef, useState } from 'react'

const TERLIPAT = 'main details[data-lipat]'
const halaman = new Map<string, Promise<Document | null>>()
/** Folds that stand on the page: with the last of them goes what was fetched for it, and whose it was. */
let terpasang = 0

/** The page with everything written out, asked for once however many folds are opened. */
function muat(href: string): Promise<Document | null> {
  const ada = halaman.get(href)
  if (ada) return ada
  const janji = fetch(href)
    .then(async (jawaban) => (jawaban.ok && !jawaban.redirected ? new DOMParser().parseFromString(await jawaban.text(), 'text/html') : null))
    .catch(() => null)
  halaman.set(href, janji)
  void janji.then((hasil) => { if (hasil === null) halaman.delete(href) })
  return janji
}

/** The outermost folds: what they hold is folded once, and written out once with all that is in it. */
const terlipat = (dokumen: Document): Element[] =>
  [...dokumen.querySelectorAll(TERLIPAT)].filter((satu) => !satu.parentElement?.closest('details[data-lipat]'))

/** What tells one page from another: its heading, and the link of the chain at its foot, which every save makes a new one of. */
const PENGENAL = ['h1', 'footer[aria-label="Segel"] p']
const samaHalaman = (satu: Document, lain: Document): boolean => PENGENAL.every((pilih) => satu.querySelector(pilih)?.textContent === lain.querySelector(pilih)?.textContent)

/** What the fold holds there; null where the two are not the same page any more (newer figures, another frame). */
async function ambil(href: string, lipatan: Element): Promise<string | null> {
  const lain = await muat(href)
  const semua = terlipat(document)
  const padanan = lain === null ? [] : terlipat(lain)
  const isi = padanan[semua.indexOf(lipatan)]
  if (lain === null || !isi || semua.length !== padanan.length || !samaHalaman(document, lain)) return null
  // the other page's written parts have keys of their own
  for (const satu of isi.querySelectorAll('[data-tertulis]')) satu.removeAttribute('data-tertulis')
  return isi.querySelector('[data-isi]')?.innerHTML ?? null
}

/** In place of what is folded away: without script a link to the page that has it, with script the thing itself once it is opened. */
export function IsiLipat({ href }: { href: string }) {
  const tautan = useRef<HTMLAnchorElement>(null)
  const [isi, setIsi] = useState<string | null>(null)
  useEffect(() => {
    const lipatan = tautan.current?.closest('details')
    if (!lipatan) return undefined
    let ada = true
    terpasang += 1
    const buka = async (): Promise<void> => {
      if (!lipatan.open) return
      const hasil = await ambil(href, lipatan)
      if (!ada) return
      if (hasil === null) location.assign(href)
      else setIsi(hasil)
    }
    void buka()
    const dengar = (): void => void buka()
    lipatan.addEventListener('toggle', dengar, { once: true })
    return () => {
      ada = false
      terpasang -= 1
      if (terpasang === 0) halaman.clear()
      lipatan.removeEventListener('toggle', dengar)
    }
  }, [href])
  // our own page, as the server wrote it: every text in it went through React
  if (isi !== null) return <div dangerouslySetInnerHTML={{ __html: isi }} />
  return <a ref={tautan} href={href} className="tautan text-sm">Tampilkan semua tabel dan rumus halaman ini</a>
}
