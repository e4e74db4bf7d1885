'use client'

import { useEffect } from 'react'

type Isian = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isIsian = (target: EventTarget | null): target is Isian =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

/** What the browser would say in its own language. */
function pesan(isian: Isian): string {
  const { validity } = isian
  if (validity.valueMissing) {
    if (isian instanceof HTMLSelectElement) return 'Pilih salah satu.'
    if (isian.type === 'file') return 'Pilih berkas dulu.'
    if (isian.type === 'checkbox') return 'Centang dulu untuk melanjutkan.'
    return isian.type === 'radio' ? 'Pilih salah satu.' : 'Isi dulu bagian ini.'
  }
  if (validity.tooShort) return 'Isian ini terlalu pendek.'
  if (validity.tooLong) return 'Isian ini terlalu panjang.'
  if (validity.rangeUnderflow || validity.rangeOverflow) return 'Nilai ini di luar batas yang boleh.'
  return 'Isian ini belum benar.'
}

/** Says in Indonesian what the browser finds wrong in a field, wherever the form is. */
export function PesanIsian() {
  useEffect(() => {
    const salah = ({ target }: Event): void => {
      if (!isIsian(target) || target.validity.customError) return
      target.setCustomValidity(pesan(target))
    }
    // a message set once would refuse the field for ever, also one that a script fills or a radio beside the chosen one
    const bersihkan = ({ target }: Event): void => {
      const tombol = target instanceof Element ? target.closest('button') : null
      const form = isIsian(target) ? target.form : tombol?.form
      for (const isian of form?.elements ?? []) if (isIsian(isian)) isian.setCustomValidity('')
    }
    const jenis = ['input', 'change', 'click'] as const
    document.addEventListener('invalid', salah, true)
    for (const satu of jenis) document.addEventListener(satu, bersihkan, true)
    return () => {
      document.removeEventListener('invalid', salah, true)
      for (const satu of jenis) document.removeEventListener(satu, bersihkan, true)
    }
  }, [])
  return null
}
