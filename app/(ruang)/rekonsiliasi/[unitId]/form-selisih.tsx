'use client'

import type { ReactNode } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField } from '@/components/dasar/ui/field'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { jelaskanSelisih, setujuiTiada, tandaiTiada, terimaPenjelasan } from '@/lib/lapor/rekonsiliasi/actions'
import { ALASAN, NAMA_ALASAN } from '@/lib/lapor/rekonsiliasi/constants'
import type { Sen } from '@/lib/realisasi/rupiah'

interface Alamat {
  tahun: number
  bulan: number
  unitId: number
}
const Tersembunyi = ({ alamat }: { alamat: Alamat }) => (
  <>{Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}</>
)
const GalatBaris = ({ pesan }: { pesan: string | undefined }) => (pesan ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{pesan}</p> : null)

/** Words for the ticked rows of the table that it holds. */
export function FormJelaskan({ alamat, ada, children }: { alamat: Alamat; ada: boolean; children: ReactNode }) {
  const aksi = useAksi(jelaskanSelisih)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ tersimpan }) => `Penjelasan untuk ${bilangan(tersimpan)} baris disimpan; menunggu diterima orang lain.`} />
      <Tersembunyi alamat={alamat} />
      {children}
      {ada ? (
        <div className="flex max-w-2xl flex-col gap-3">
          <GalatBaris pesan={salah.baris} />
          <SelectField label="Penyebab selisih baris yang dicentang" name="kategori" defaultValue={aksi.nilai('kategori', '')} error={salah.kategori} opsi={[{ nilai: '', nama: 'Pilih penyebab', mati: true }, ...ALASAN.map((nilai) => ({ nilai, nama: NAMA_ALASAN[nilai] }))]} />
          <TextareaField label="Penjelasan" name="uraian" minLength={10} maxLength={1000} hint="Sebut dokumen, tanggal, atau rekening yang menerangkan selisihnya. Jangan menulis nama orang." defaultValue={aksi.nilai('uraian')} error={salah.uraian} />
          <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan penjelasan'}</Button></div>
        </div>
      ) : null}
    </form>
  )
}

/** Accepts the ticked explanations of someone else. */
export function FormTerima({ alamat, children }: { alamat: Alamat; children: ReactNode }) {
  const aksi = useAksi(terimaPenjelasan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ diterima }) => `${bilangan(diterima)} penjelasan diterima.`} />
      <Tersembunyi alamat={alamat} />
      {children}
      <GalatBaris pesan={aksi.galat?.isian.baris} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Terima yang dicentang'}</Button></div>
    </form>
  )
}

/** BKAD has no figure of this unit, and why. */
export function FormTiada({ alamat, versi }: { alamat: Alamat; versi: number }) {
  const aksi = useAksi(tandaiTiada)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Tersembunyi alamat={{ ...alamat }} />
      <input type="hidden" name="versi" value={versi} />
      <TextareaField label="Mengapa BKAD tidak punya angkanya" name="alasan" minLength={10} maxLength={1000} hint="Misalnya: dicatat BKAD dalam angka Dinas Kesehatan. Angka BKAD yang sudah tercatat untuk unit ini dihapus. Bila unit ini melaporkan realisasi, orang kantor lain menyetujuinya." defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Tandai tidak ada di BKAD</Button></div>
    </form>
  )
}

/** A second person agrees that the unit is absent at BKAD, for the figure that she sees. */
export function FormSetujuTiada({ alamat, versi, dilaporkan }: { alamat: Alamat; versi: number; dilaporkan: Sen }) {
  const aksi = useAksi(setujuiTiada)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="mt-2 flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Tersembunyi alamat={alamat} />
      <input type="hidden" name="versi" value={versi} />
      <input type="hidden" name="dilaporkan" value={String(dilaporkan)} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : `Setujui untuk ${rupiah(dilaporkan)}`}</Button></div>
    </form>
  )
}
