import Link from 'next/link'
import { Notice } from '@/components/dasar/ui/notice'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { TandaTerimaTeruji } from '@/lib/lapor/pelaporan/tanda-terima/types'
import { alamatTandaTerima, nomorTampil, sidikTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'

/** Whether what stands now is what was handed in then, and what became of the handing in. */
export function KeadaanTandaTerima({ tanda }: { tanda: TandaTerimaTeruji }) {
  const { cocok } = tanda
  const baru = { nomor: tanda.nomorTerakhir, tahun: tanda.tahun }
  return (
    <Notice nada={cocok && tanda.ditarikPada === null ? 'berhasil' : 'peringatan'} className="max-w-3xl" judul={cocok ? 'Cocok: isi yang tersimpan sekarang sama dengan yang dikirim' : 'Berubah sejak dikirim'}>
      {cocok ? null : <p className="break-words">Sidik isi sekarang: <span className="font-mono text-sm">{sidikTampil(tanda.sidikKini)}</span></p>}
      {tanda.ditarikPada === null ? null : <p>Pengiriman ini ditarik kembali oleh unit pada {waktuWib(tanda.ditarikPada)}, sebelum diperiksa.</p>}
      {baru.nomor > tanda.nomor ? <p>Laporan bulan ini dikirim lagi: <Link className="tautan" href={alamatTandaTerima(baru)}>tanda terima {nomorTampil(baru)}</Link>.</p> : null}
    </Notice>
  )
}
