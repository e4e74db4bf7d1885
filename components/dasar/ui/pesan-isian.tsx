'use client'

import { useEffect } from 'react'

type Isian = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const TANDA = 'data-pesan-isian'

const isIsian = (target: EventTarget | null): target is Isian =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

/** What the browser would say in its own language. */
function pesan(isian: Isian): string {
  const { validity } = isian
  if (validity.customError) return isian.validationMessage
  if (validity.valueMissing) {
    if (isian instanceof HTMLSelectElement) return 'Pilih salah satu.'
    if (isian.type === 'file') return 'Pilih berkas dulu.'
    if (isian.type === 'checkbox') return 'Centang dulu untuk melanjutkan.'
    return isian.type === 'radio' ? 'Pilih salah satu.' : 'Isi dulu bagian ini.'
  }
  if (validity.tooShort && 'minLength' in isian) return `Tulis paling sedikit ${isian.minLength} huruf; baru ${isian.value.length}.`
  if (validity.tooLong && 'maxLength' in isian) return `Paling panjang ${isian.maxLength} huruf; sekarang ${isian.value.length}.`
  if (validity.typeMismatch && isian.type === 'email') return 'Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id.'
  if (validity.rangeUnderflow || validity.rangeOverflow) return 'Nilai ini di luar batas yang boleh.'
  return 'Isian ini belum benar.'
}

/** Radios of one name are one question: its message stands at the first. */
const wakil = (isian: Isian): Isian => {
  const grup = isian.type === 'radio' ? isian.form?.elements.namedItem(isian.name) : null
  const pertama = grup instanceof RadioNodeList ? grup[0] : null
  return pertama instanceof HTMLInputElement ? pertama : isian
}

/** Takes a field's message away, and gives back what its control said before. */
function hapus(isian: Isian): void {
  const satu = wakil(isian)
  const id = satu.getAttribute(TANDA)
  if (id === null) return
  document.getElementById(id)?.remove()
  satu.removeAttribute(TANDA)
  satu.removeAttribute('aria-invalid')
  const sisa = (satu.getAttribute('aria-describedby') ?? '').split(' ').filter((lain) => lain !== id && lain !== '').join(' ')
  if (sisa === '') satu.removeAttribute('aria-describedby')
  else satu.setAttribute('aria-describedby', sisa)
}

let nomor = 0
/** Writes a field's message under it and ties the two together. */
function tulis(isian: Isian): void {
  const satu = wakil(isian)
  hapus(satu)
  nomor += 1
  const id = `pesan-isian-${nomor}`
  const kalimat = document.createElement('p')
  kalimat.id = id
  kalimat.className = 'flex w-full gap-1 text-sm font-medium text-merah'
  kalimat.append(Object.assign(document.createElement('span'), { ariaHidden: 'true', textContent: '!' }), pesan(isian))
  const tempat = satu.closest('[data-isian]') ?? (satu.type === 'radio' || satu.type === 'checkbox' ? (satu.closest('label') ?? satu.parentElement) : null) ?? satu
  tempat.insertAdjacentElement('afterend', kalimat)
  satu.setAttribute(TANDA, id)
  satu.setAttribute('aria-invalid', 'true')
  satu.setAttribute('aria-describedby', [satu.getAttribute('aria-describedby'), id].filter(Boolean).join(' '))
}

/**
 * Says in Indonesian, at the field, what the browser finds wrong in it, wherever the form is. The browser's own bubble, in the browser's
 * language, never opens; the first wrong field takes the focus.
 */
export function PesanIsian() {
  useEffect(() => {
    let pertama: Isian | null = null
    const salah = (event: Event): void => {
      if (!isIsian(event.target)) return
      event.preventDefault()
      tulis(event.target)
      if (pertama !== null) return
      pertama = event.target
      // after the browser has looked at every field of the form; a microtask would come between two of them
      setTimeout(() => {
        pertama?.focus()
        pertama?.scrollIntoView({ block: 'nearest' })
        pertama = null
      })
    }
    const diisi = ({ target }: Event): void => { if (isIsian(target)) hapus(target) }
    const bersih = ({ target }: Event): void => {
      if (!(target instanceof HTMLFormElement)) return
      for (const isian of target.elements) if (isIsian(isian)) hapus(isian)
      // of fields that are gone meanwhile
      for (const sisa of target.querySelectorAll('p[id^="pesan-isian-"]')) sisa.remove()
    }
    document.addEventListener('invalid', salah, true)
    for (const satu of ['input', 'change'] as const) document.addEventListener(satu, diisi, true)
    for (const satu of ['submit', 'reset'] as const) document.addEventListener(satu, bersih, true)
    return () => {
      document.removeEventListener('invalid', salah, true)
      for (const satu of ['input', 'change'] as const) document.removeEventListener(satu, diisi, true)
      for (const satu of ['submit', 'reset'] as const) document.removeEventListener(satu, bersih, true)
    }
  }, [])
  return null
}
