'use client'

import { useRouter } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { IsianKembalikan } from '@/components/lapor/forms/form-catatan'
import { galatDari } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { bilangan } from '@/lib/dasar/format/angka'
import { kembalikanLaporan, periksaLaporan, verifikasiLaporan } from '@/lib/lapor/pelaporan/actions'
import { ASAL, type Antrean } from '@/lib/lapor/pelaporan/utils'

interface KeputusanProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  status: StatusLaporan
  versi: number
  /** stands for the figures that are shown on this page */
  sidik: string
  catatanTerbuka: number
  /** why she does not verify this one; null: she may */
  halangan: string | null
  antrean: Antrean
  /** how the address of the next report goes on */
  kueri: string
}

type Langkah = 'periksa' | 'verifikasi' | 'kembalikan'

const Tersembunyi = ({ isi }: { isi: Readonly<Record<string, number | string>> }) => (
  <>{Object.entries(isi).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}</>
)

/** Where the queue goes on, after a decision or instead of one. */
function Lanjut({ antrean: { berikut, jumlah }, kueri }: Pick<KeputusanProps, 'antrean' | 'kueri'>) {
  if (!berikut) return <p>Tidak ada lagi laporan yang menunggu. <LinkButton kecil ragam="halus" href={`/verifikasi?${kueri}`}>Ke daftar</LinkButton></p>
  return <p className="mt-1">Berikutnya, {bilangan(jumlah)} menunggu: <LinkButton kecil href={`/verifikasi/${berikut.unitId}?${kueri}`}>{berikut.nama}</LinkButton></p>
}

/**
 * The decision on a report. The message of an act stays after the form that did it has gone, and says what comes next; with the second
 * button of verifying the next report opens at once.
 */
export function Keputusan({ alamat, status, versi, sidik, catatanTerbuka, halangan, antrean, kueri }: KeputusanProps) {
  const router = useRouter()
  const [periksa, verifikasi, kembalikan] = [useAksi(periksaLaporan), useAksi(verifikasiLaporan), useAksi(kembalikanLaporan)]
  const semua = { periksa, verifikasi, kembalikan }
  const [terakhir, setTerakhir] = useState<Langkah | null>(null)
  const nama = terakhir ?? (['kembalikan', 'verifikasi', 'periksa'] as const).find((satu) => semua[satu].hasil.data ?? semua[satu].galat)
  const kini = nama ? semua[nama] : null
  const kirim = (langkah: Langkah) => (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setTerakhir(langkah)
    const lanjut = event.nativeEvent.submitter?.getAttribute('value') === 'lanjut' ? antrean.berikut : null
    semua[langkah].kirim(new FormData(event.currentTarget), (hasil) => {
      if (galatDari(hasil)?.kode === 'BERSAMAAN') router.refresh()
      if (lanjut && hasil.data) router.push(`/verifikasi/${lanjut.unitId}?${kueri}&dari=${alamat.unitId}`)
    })
  }
  const menunggu = periksa.menunggu || verifikasi.menunggu || kembalikan.menunggu
  return (
    <div className="flex flex-col gap-3">
      {kini?.galat && !kini.menunggu ? <Notice nada="galat" umumkan>{kini.galat.pesan}</Notice> : null}
      {kini?.hasil.data && !kini.menunggu ? <Notice nada="berhasil" umumkan judul={kini.hasil.data.pesan}>{nama === 'periksa' ? null : <Lanjut antrean={antrean} kueri={kueri} />}</Notice> : null}
      {status === 'DIAJUKAN' ? (
        <form action={periksa.formAction} onSubmit={kirim('periksa')}>
          <Tersembunyi isi={{ ...alamat, versi }} />
          <Button type="submit" aria-disabled={menunggu}>{periksa.menunggu ? 'Mencatat…' : 'Mulai periksa'}</Button>
        </form>
      ) : null}
      {halangan && ASAL.verifikasi.includes(status) ? <Notice nada="peringatan" judul="Laporan ini diverifikasi orang lain">{halangan}</Notice> : null}
      {!halangan && ASAL.verifikasi.includes(status) ? (
        <form action={verifikasi.formAction} onSubmit={kirim('verifikasi')} className="flex flex-wrap gap-2">
          <Tersembunyi isi={{ ...alamat, versi, sidik }} />
          <Button type="submit" ragam="utama" aria-disabled={menunggu}>{verifikasi.menunggu ? 'Mencatat…' : 'Verifikasi laporan ini'}</Button>
          {antrean.berikut ? <Button type="submit" name="sesudah" value="lanjut" aria-disabled={menunggu}>Verifikasi, lalu berikutnya</Button> : null}
        </form>
      ) : null}
      {ASAL.kembalikan.includes(status) ? (
        <Disclosure label="Kembalikan dengan catatan">
          <IsianKembalikan pakai={kembalikan} onSubmit={kirim('kembalikan')} alamat={alamat} versi={versi} tombol="Kembalikan ke unit" catatanSel={catatanTerbuka} />
        </Disclosure>
      ) : null}
    </div>
  )
}
