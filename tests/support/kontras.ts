import type { Page } from '@playwright/test'
import { axe } from './axe'

const BARU = 'data-uji-baru'
/** Of each pair of colours so many pieces of text are judged. */
const WAKIL = 3

/** Pairs of colours that the checker has judged, of all pages; what fails is told each time. */
const sudah = new Set<string>()

/**
 * Contrast, which is most of what the checker costs: text of one colour and size on one ground has one verdict, on whatever page it stands.
 * So the checker judges each pair the first time it is met. What a piece of text stands on is read from its ancestors; where that does not
 * tell it (something transparent that is laid over others, a picture, a filter), text is of one kind with that in elements of the same classes.
 */
export async function nilaiKontras(page: Page, di: 'main' | 'body'): Promise<{ id: string; help: string; jumlah: number; nodes: string[] }[]> {
  const pasangan = await page.evaluate(tandai, { di, baru: BARU, wakil: WAKIL, sudah: [...sudah] })
  if (pasangan.length === 0) return []
  const { violations } = await axe(page).include(`[${BARU}]`).withRules(['color-contrast']).analyze()
  const gagal = await page.evaluate(({ baru, pilih }) => {
    const nomor = pilih.flatMap((satu) => document.querySelector(satu)?.getAttribute(baru) ?? [])
    for (const satu of document.querySelectorAll(`[${baru}]`)) satu.removeAttribute(baru)
    return nomor
  }, { baru: BARU, pilih: violations.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0]))) })
  for (const [ke, satu] of pasangan.entries()) if (!gagal.includes(String(ke))) sudah.add(satu)
  return violations.map(({ id, help, nodes }) => ({ id, help, jumlah: nodes.length, nodes: nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)) }))
}

/** In the page: marks text whose colours are new, a few of each. @returns the pairs that are new */
function tandai({ di, baru, wakil, sudah: lama }: { di: string; baru: string; wakil: number; sudah: string[] }): string[] {
  const kenal = new Set(lama)
  const tembus = (warna: string): boolean => !warna.startsWith('rgb(') && (warna === 'transparent' || /[,/]\s*0?\.\d+\)$|[,/]\s*0\)$/.test(warna))
  const alas = new WeakMap<Element, { warna: string; pasti: boolean }>()
  /** What an element's text stands on: its own ground over its ancestors', and whether they alone tell it. */
  const alasDari = (satu: Element): { warna: string; pasti: boolean } => {
    const ada = alas.get(satu)
    if (ada) return ada
    const gaya = getComputedStyle(satu)
    const rata = gaya.backgroundImage === 'none' && gaya.opacity === '1' && gaya.filter === 'none' && gaya.mixBlendMode === 'normal'
    let hasil: { warna: string; pasti: boolean }
    if (!tembus(gaya.backgroundColor)) hasil = { warna: gaya.backgroundColor, pasti: rata }
    else {
      const induk = satu.parentElement === null ? { warna: 'kanvas', pasti: true } : alasDari(satu.parentElement)
      const lapis = gaya.backgroundColor === 'transparent' || /[,/]\s*0\)$/.test(gaya.backgroundColor) ? '' : `${gaya.backgroundColor}/`
      hasil = { warna: `${lapis}${induk.warna}`, pasti: induk.pasti && rata && !['absolute', 'fixed', 'sticky'].includes(gaya.position) && gaya.transform === 'none' }
    }
    alas.set(satu, hasil)
    return hasil
  }
  const berteks = (satu: Element): boolean => satu.matches('input, textarea, select') || Array.from(satu.childNodes).some((anak) => anak.nodeType === Node.TEXT_NODE && (anak.textContent ?? '').trim() !== '')
  /** what the checker does not judge: switched off, or there for screen readers alone */
  const luput = (satu: Element): boolean => {
    const { width, height } = satu.getBoundingClientRect()
    return width <= 1 || height <= 1 || satu.closest('svg, [disabled], [aria-disabled="true"]') !== null
  }
  /** the classes of an element and those around it, as far as the content's edge */
  const kelasDari = (satu: Element): string => (satu.parentElement === null || satu.matches('main, body') ? '' : `${kelasDari(satu.parentElement)} ${satu.tagName}.${satu.getAttribute('class') ?? ''}`)
  /** of each new pair how many were met, in the order of their numbers */
  const hitung = new Map<string, { nomor: number; banyak: number }>()
  for (const satu of document.querySelectorAll(`${di}, ${di} *`)) {
    if (!berteks(satu) || luput(satu) || !satu.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const [gaya, { warna, pasti }] = [getComputedStyle(satu), alasDari(satu)]
    const kunci = [gaya.color, warna, gaya.fontSize, Number(gaya.fontWeight) >= 700 ? 'tebal' : 'biasa', gaya.textShadow, satu.matches('input, textarea, select') ? satu.tagName : '', pasti ? '' : kelasDari(satu)].join(' | ')
    if (kenal.has(kunci)) continue
    const pasangan = hitung.get(kunci) ?? { nomor: hitung.size, banyak: 0 }
    pasangan.banyak += 1
    hitung.set(kunci, pasangan)
    if (pasangan.banyak <= wakil) satu.setAttribute(baru, String(pasangan.nomor))
  }
  return [...hitung.keys()]
}
