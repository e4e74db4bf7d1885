'use client'

import { useRouter } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { DaftarTemuan } from '@/components/lapor/forms/daftar-temuan'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { MilikDraf } from '@/components/lapor/forms/kirim/belum-tersimpan'
import { DaftarBelum } from '@/components/lapor/forms/kirim/daftar-belum'
import { useBelumTersimpan } from '@/components/lapor/forms/kirim/use-belum-tersimpan'
import { labelDari, type NamaSel } from '@/components/lapor/forms/kunci-bagian'
import { galatDari } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { ajukanLaporan } from '@/lib/lapor/pelaporan/actions'
import type { Temuan } from '@/lib/lapor/pelaporan/utils'

interface FormKirimProps {
  milik: MilikDraf
  versi: number
  temuan: readonly Temuan[]
  /** stands for the warnings that are shown on this page */
  tanda: string
  /** stands for the figures that are shown on this page */
  sidik: string
  keKepala: boolean
  /** names of lines ("B12") and sub-kegiatan ("S3"), for cells that are not stored */
  nama: NamaSel
  /** the worksheet; a cell's key is added to open it there */
  alamatSel: string
}

/**
 * Handing in: a tick on the warnings, then one button. First every window of this browser saves; what is not stored is listed and
 * nothing is sent. New figures and findings come back from the server and ask for a new look.
 */
export function FormKirim({ milik, versi, temuan, tanda, sidik, keKepala, nama, alamatSel }: FormKirimProps) {
  const router = useRouter()
  const aksi = useAksi(ajukanLaporan)
  const { belum, selesaikan, buang } = useBelumTersimpan(milik)
  const [tertahan, setTertahan] = useState(0)
  const [menyiapkan, setMenyiapkan] = useState(false)
  const ditinjau = aksi.hasil.data?.terkirim === false && aksi.hasil.data.tanda !== tanda ? aksi.hasil.data : null
  const kini = ditinjau?.temuan ?? temuan
  const galat = kini.some((satu) => satu.keparahan === 'galat')
  const peringatan = kini.filter((satu) => satu.keparahan === 'peringatan').length
  const sibuk = menyiapkan || aksi.menunggu
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    if (sibuk) return
    setMenyiapkan(true)
    setTertahan(0)
    void selesaikan().then((sisa) => {
      setMenyiapkan(false)
      setTertahan(sisa.length)
      if (sisa.length > 0) return
      aksi.kirim(isi, (hasil) => {
        if (galatDari(hasil)?.kode === 'BERSAMAAN') router.refresh()
      })
    })
  }
  const { unitId, tahun, bulan } = milik
  return (
    <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-3">
      {menyiapkan || tertahan > 0 ? null : <HasilForm aksi={aksi} />}
      <DaftarBelum belum={belum} label={(kunci) => labelDari(nama, kunci)} tautan={(kunci) => `${alamatSel}${encodeURIComponent(kunci)}`} onBuang={buang} />
      {tertahan > 0 && belum.length > 0 ? <Notice nada="galat" umumkan>Belum dikirim: {bilangan(belum.length)} isian belum tersimpan. Selesaikan dulu yang disebut di atas.</Notice> : null}
      {ditinjau ? <DaftarTemuan temuan={ditinjau.temuan} alamat={null} /> : null}
      {Object.entries({ unitId, tahun, bulan }).map(([isian, nilai]) => <input key={isian} type="hidden" name={isian} value={nilai} />)}
      <input type="hidden" name="versi" value={versi} />
      <input type="hidden" name="tanda" value={ditinjau?.tanda ?? tanda} />
      <input type="hidden" name="sidik" value={sidik} />
      {peringatan > 0 && !galat ? (
        <CheckField key={`${ditinjau?.tanda ?? tanda}${sidik}`} name="setuju" value="ya" required label={`${peringatan} peringatan di atas sudah saya periksa dan benar adanya.`} />
      ) : null}
      <div>
        <Button type="submit" ragam="utama" disabled={galat} aria-disabled={sibuk}>
          {menyiapkan ? 'Menyimpan yang masih terbuka…' : aksi.menunggu ? 'Mengirim…' : keKepala ? 'Kirim ke kepala perangkat daerah' : 'Kirim ke kantor'}
        </Button>
        {galat ? <p className="mt-1 text-sm text-redup">Perbaiki dulu kesalahan di atas.</p> : <p className="mt-1 text-sm text-redup">Setelah dikirim, isian ditutup sampai dikembalikan.{keKepala ? ' Tepat waktu dihitung saat kepala menyetujui: laporan harus sampai di kantor sebelum tenggat.' : ''}</p>}
      </div>
    </form>
  )
}
