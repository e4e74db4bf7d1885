'use client'

import { useState } from 'react'
import { Button } from '@/components/dasar/ui/button'

/** Puts a mended sentence on the clipboard; where that is not allowed the sentence stands to be copied by hand. */
export function SalinKalimat({ kalimat }: { kalimat: string }) {
  const [keadaan, setKeadaan] = useState<'awal' | 'disalin' | 'gagal'>('awal')
  const salin = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(kalimat)
      setKeadaan('disalin')
    } catch {
      setKeadaan('gagal')
    }
  }
  return (
    <div className="cetak-sembunyi mt-1">
      <Button kecil onClick={() => void salin()}>Salin kalimat yang betul</Button>
      <span role="status" className="ml-2 text-sm">{keadaan === 'disalin' ? 'Disalin.' : ''}</span>
      {keadaan === 'gagal' ? <p className="mt-1 text-sm select-all">{kalimat}</p> : null}
    </div>
  )
}
