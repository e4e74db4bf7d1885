'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil } from '@/lib/dasar/akses/hasil'
import { mintaCadangan } from '@/lib/tahun/cadangan/actions'

interface Props {
  /** what is being done now */
  sedang: string | null
  kemajuan: number | null
  /** asked for, not yet begun */
  menunggu: boolean
}

/** Asks for a copy or a drill, and shows how far it is. Without script the page is reloaded by hand. */
export function FormCadangan({ sedang, kemajuan, menunggu }: Props) {
  const { hasil, menunggu: mengirim, formAction: kirim, onSubmit } = useAksi(mintaCadangan)
  const router = useRouter()
  const sibuk = sedang !== null || menunggu
  useEffect(() => {
    if (!sibuk) return
    const jam = setInterval(() => router.refresh(), 2500)
    return () => clearInterval(jam)
  }, [sibuk, router])
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-3">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="kerja" value="cadang" ragam="utama" aria-disabled={mengirim || sibuk}>Buat cadangan sekarang</Button>
        <Button type="submit" name="kerja" value="latih" aria-disabled={mengirim || sibuk}>Coba pulihkan cadangan terakhir</Button>
      </div>
      {sibuk ? (
        <div className="flex max-w-xl flex-col gap-1">
          <progress className="h-3 w-full" aria-label={sedang ?? 'Menunggu giliran'} {...(kemajuan === null || kemajuan === 0 ? {} : { value: kemajuan, max: 100 })} />
          <p role="status">{sedang === null ? 'Diminta; dimulai dalam beberapa detik.' : `${sedang}${kemajuan === null || kemajuan === 0 ? '' : `, ${kemajuan}%`}. Pekerjaan lain tidak menunggu.`}</p>
          <noscript>Muat ulang halaman ini untuk melihat kemajuan.</noscript>
        </div>
      ) : null}
    </form>
  )
}
