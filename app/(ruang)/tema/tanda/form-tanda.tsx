'use client'

import { useRef, useState, type ReactNode } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { putuskanTema, urungkanTema } from '@/lib/lapor/tema/actions'
import { jumlah, NOL, senFromText, type Sen } from '@/lib/realisasi/rupiah'

interface FormTandaProps {
  /** year, APBD version, theme and filter of the list, as hidden fields */
  tempat: Readonly<Record<'tahun' | 'urutan' | 'tema' | 'keadaan' | 'unit' | 'cari' | 'sidik', string>>
  /** rows on this page, and in the whole filter with their rupiah */
  halaman: number
  saringan: { jumlah: number; pagu: string }
  children: ReactNode
}

/** Takes back what the last press did, while nobody decided anew. */
function Urungkan({ urung, tempat }: { urung: string; tempat: FormTandaProps['tempat'] }) {
  const aksi = useAksi(urungkanTema)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="mb-3 flex flex-wrap items-center gap-2">
      {(['tahun', 'urutan', 'tema'] as const).map((nama) => <input key={nama} type="hidden" name={nama} value={tempat[nama]} />)}
      <input type="hidden" name="butir" value={urung} />
      {aksi.hasil.data ? null : <Button kecil type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengurungkan…' : 'Urungkan'}</Button>}
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
    </form>
  )
}

/** Sub-kegiatan ticked in the table inside, decided by one press; the rupiah of the choice beside their number. */
export function FormTanda({ tempat, halaman, saringan, children }: FormTandaProps) {
  const aksi = useAksi(putuskanTema)
  const form = useRef<HTMLFormElement>(null)
  const [dipilih, setDipilih] = useState<{ jumlah: number; pagu: Sen; semua: boolean }>({ jumlah: 0, pagu: NOL, semua: false })
  const centang = (): HTMLInputElement[] => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name="pilih[]"]') ?? [])]
  const hitung = (): void => {
    const isi = centang().filter((satu) => satu.checked)
    setDipilih({ jumlah: isi.length, pagu: jumlah(isi.map((satu) => senFromText(satu.dataset.pagu ?? '0'))), semua: false })
  }
  const tandai = (nilai: boolean): void => {
    for (const satu of centang()) satu.checked = nilai
    hitung()
  }
  const semua = (): void => {
    for (const satu of centang()) satu.checked = true
    setDipilih({ jumlah: saringan.jumlah, pagu: senFromText(saringan.pagu), semua: true })
  }
  const { data } = aksi.hasil
  return (
    <>
      {!aksi.menunggu && data?.urung ? <Urungkan key={data.urung} urung={data.urung} tempat={tempat} /> : null}
      <form
        ref={form} action={aksi.formAction} onChange={hitung} aria-label="Putuskan tema sub-kegiatan"
        onSubmit={(event) => {
          event.preventDefault()
          const isi = event.currentTarget
          aksi.kirim(new FormData(isi, event.nativeEvent.submitter), (hasil) => { if (hasil.data) tandai(false) })
        }}
      >
        {Object.entries(tempat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
        <input type="hidden" name="semua" value={dipilih.semua ? '1' : ''} />
        {!aksi.menunggu && aksi.galat ? <Notice nada="galat" umumkan className="mb-3">{aksi.galat.isian.pilih ?? aksi.galat.pesan}</Notice> : null}
        {!aksi.menunggu && data ? <Notice nada="berhasil" umumkan className="mb-3">{data.pesan}</Notice> : null}
        {halaman === 0 ? null : (
          <div className="cetak-sembunyi sticky top-0 z-30 flex flex-wrap items-center gap-2 border-b border-garis-kuat bg-latar py-2">
            <Button kecil onClick={() => tandai(true)}>Pilih halaman ini ({bilangan(halaman)})</Button>
            {saringan.jumlah > halaman ? <Button kecil onClick={semua}>Pilih semua hasil saringan ({bilangan(saringan.jumlah)})</Button> : null}
            {dipilih.jumlah > 0 ? <Button kecil ragam="halus" onClick={() => tandai(false)}>Batalkan pilihan</Button> : null}
            <span role="status" className="text-sm text-redup tabular-nums">{bilangan(dipilih.jumlah)} dipilih, pagu {rupiahSingkat(dipilih.pagu)}</span>
            <span className="flex flex-wrap gap-2 sm:ml-auto">
              <Button kecil type="submit" name="putusan" value="BATAL" aria-disabled={aksi.menunggu}>Belum diputus lagi</Button>
              <Button kecil type="submit" name="putusan" value="TIDAK" aria-disabled={aksi.menunggu}>Bukan tema ini</Button>
              <Button kecil ragam="utama" type="submit" name="putusan" value="YA" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Termasuk tema ini'}</Button>
            </span>
          </div>
        )}
        {children}
      </form>
    </>
  )
}
