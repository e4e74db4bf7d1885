'use client'

import Link from 'next/link'
import { useRef, useState, type ReactNode } from 'react'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { langkahBanyak } from '@/lib/lapor/pelaporan/borongan/actions'
import { HasilBorongan } from './hasil-borongan'

interface FormBoronganProps {
  periode: { tahun: number; bulan: number }
  /** reports of the list that can be decided together */
  bisa: number
  /** how the address of a report goes on */
  kueri: string
  /** where the month is locked, for who may */
  kunci: string | null
  children: ReactNode
}

/** Several reports at once: ticked in the table inside, decided by one press, each with its own answer. */
export function FormBorongan({ periode, bisa, kueri, kunci, children }: FormBoronganProps) {
  const aksi = useAksi(langkahBanyak)
  const form = useRef<HTMLFormElement>(null)
  const [dipilih, setDipilih] = useState(0)
  const centang = (): HTMLInputElement[] => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name="pilih[]"]') ?? [])]
  const hitung = (): void => setDipilih(centang().filter((satu) => satu.checked).length)
  const semua = (nilai: boolean): void => {
    for (const satu of centang()) satu.checked = nilai
    hitung()
  }
  return (
    <form ref={form} action={aksi.formAction} onChange={hitung} onSubmit={(event) => aksi.onSubmit(event)} aria-label="Beberapa laporan sekaligus">
      <input type="hidden" name="tahun" value={periode.tahun} />
      <input type="hidden" name="bulan" value={periode.bulan} />
      {!aksi.menunggu && aksi.galat ? <Notice nada="galat" umumkan className="mb-3">{aksi.galat.isian.pilih ?? aksi.galat.pesan}</Notice> : null}
      {!aksi.menunggu && aksi.hasil.data ? <HasilBorongan hasil={aksi.hasil.data} kueri={kueri} kunci={kunci} /> : null}
      {bisa > 0 ? (
        <div className="cetak-sembunyi sticky top-0 z-30 flex flex-wrap items-center gap-2 border-b border-garis-kuat bg-latar py-2">
          <Button kecil onClick={() => semua(true)}>Pilih semua tanpa kesalahan ({bilangan(bisa)})</Button>
          {dipilih > 0 ? <Button kecil ragam="halus" onClick={() => semua(false)}>Batalkan pilihan</Button> : null}
          <span role="status" className="text-sm text-redup tabular-nums">{bilangan(dipilih)} dipilih</span>
          <span className="flex flex-wrap gap-2 sm:ml-auto">
            <Button kecil type="submit" name="langkah" value="periksa" aria-disabled={aksi.menunggu}>Mulai periksa</Button>
            <Button kecil ragam="utama" type="submit" name="langkah" value="verifikasi" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Verifikasi terpilih'}</Button>
          </span>
        </div>
      ) : null}
      {children}
      {bisa === 0 && kunci ? <p className="mt-4"><Link className="tautan" href={kunci}>Kunci periode ini</Link> setelah daftarnya diperiksa.</p> : null}
    </form>
  )
}
