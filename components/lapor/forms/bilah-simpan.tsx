'use client'

import { Button } from '@/components/dasar/ui/button'
import type { HasilSimpan } from '@/lib/lapor/entri/types'
import type { GalatTampil } from './types'

interface BilahSimpanProps {
  berubah: number
  takTerbaca: number
  konflik: number
  menunggu: boolean
  galat: GalatTampil | undefined
  hasil: HasilSimpan | undefined
  masukLagi: string
  tanpaDraf: boolean
  onBuang: () => void
}

function Keadaan({ berubah, takTerbaca, konflik, menunggu, galat, hasil, masukLagi }: BilahSimpanProps) {
  if (menunggu) return <span>Menyimpan…</span>
  if (galat) {
    return (
      <span className="font-medium text-merah">
        {galat.pesan}{' '}
        {galat.kode === 'TIDAK_MASUK' ? <a className="tautan" href={masukLagi}>Masuk lagi</a> : null}
        {galat.kode === 'USANG' ? <a className="tautan" href="">Muat ulang halaman</a> : null}
      </span>
    )
  }
  if (takTerbaca > 0) return <span className="font-medium text-merah">{takTerbaca} isian tidak terbaca sebagai angka. Perbaiki dulu.</span>
  if (konflik > 0) return <span className="font-medium text-kuning">{konflik} sel menunggu pilihan Anda di atas.</span>
  if (berubah > 0) return <span>{berubah} sel berubah, belum disimpan.</span>
  if (hasil && hasil.konflik.length === 0) {
    return <span className="font-medium text-hijau">{hasil.tersimpan > 0 ? `${hasil.tersimpan} sel tersimpan.` : 'Sudah tersimpan; tidak ada yang berubah.'}</span>
  }
  return <span className="text-redup">Belum ada perubahan.</span>
}

/** Stays at the bottom of the window while a table is long: what is open, and the one thing to do. */
export function BilahSimpan(props: BilahSimpanProps) {
  const { berubah, menunggu, onBuang, tanpaDraf, konflik } = props
  return (
    <div className="sticky bottom-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-garis-kuat bg-latar py-2">
      <Button type="submit" ragam="utama" aria-disabled={menunggu || konflik > 0}>Simpan</Button>
      {berubah > 0 ? <Button ragam="halus" onClick={onBuang}>Buang perubahan</Button> : null}
      <p role="status" aria-live="polite" className="min-w-0 flex-1 text-sm"><Keadaan {...props} /></p>
      {tanpaDraf ? <p className="text-sm text-kuning">Peramban tidak menyimpan draf. Simpan sebelum meninggalkan halaman.</p> : null}
    </div>
  )
}
