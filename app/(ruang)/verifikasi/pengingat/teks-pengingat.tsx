'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Textarea } from '@/components/dasar/ui/field'

/** A ready text: read, changed, copied. Without script it is marked and copied by hand. */
export function TeksPengingat({ label, teks, baris }: { label: string; teks: string; baris: number }) {
  const id = useId()
  const [kata, setKata] = useState('')
  const salin = async (): Promise<void> => {
    const isian = document.getElementById(id)
    if (!(isian instanceof HTMLTextAreaElement)) return
    isian.select()
    try {
      await navigator.clipboard.writeText(isian.value)
      setKata('Tersalin.')
    } catch {
      setKata('Teks sudah ditandai. Tekan Ctrl+C untuk menyalin.')
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-medium">{label}</label>
      <Textarea id={id} rows={baris} defaultValue={teks} key={teks} />
      <div className="flex items-center gap-3">
        <Button type="button" kecil onClick={() => void salin()}>Salin teks</Button>
        <span role="status" className="text-sm text-redup">{kata}</span>
      </div>
    </div>
  )
}
