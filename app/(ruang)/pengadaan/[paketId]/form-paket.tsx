'use client'

import Link from 'next/link'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { simpanPaket } from '@/lib/lapor/pengadaan/actions'
import type { PaketRinci, SubPilihan } from '@/lib/lapor/pengadaan/types'
import { NAMA_JENIS, NAMA_METODE, NAMA_STATUS } from '@/lib/lihat/panel/pengadaan/nama'
import { JENIS_PENGADAAN, METODE } from '@/lib/realisasi/pengadaan/tahap'
import { AngkaField, kataKirim, OPSI_BULAN, pengisian } from './isian'

interface FormPaketProps {
  unitId: number
  tahun: number
  sub: readonly SubPilihan[]
  /** null: a new one */
  semula: PaketRinci | null
}

const opsi = (nama: Readonly<Record<string, string>>, nilai: readonly string[]) => nilai.map((satu) => ({ nilai: satu, nama: nama[satu] ?? satu }))

/** What a package is; the same form writes a new one and changes one. */
export function FormPaket({ unitId, tahun, sub, semula }: FormPaketProps) {
  const aksi = useAksi(simpanPaket, { kosongkan: semula === null })
  const isi = pengisian(aksi)
  const baru = semula === null ? aksi.hasil.data?.id : undefined
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {baru === undefined ? null : <p><Link href={`/pengadaan/${baru}`} className="tautan">Buka paket yang baru disimpan</Link></p>}
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="paketId" value={semula?.id ?? ''} />
      <input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <TextField label="Nama paket" {...isi('nama', semula?.nama)} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label="Kode RUP" opsional hint="Dari SiRUP. Kosong: tidak ada di RUP." inputMode="numeric" {...isi('kodeRup', semula?.kodeRup)} />
        <SelectField label="Jenis pengadaan" {...isi('jenis', semula?.jenis)} opsi={[{ nilai: '', nama: 'Pilih jenis' }, ...opsi(NAMA_JENIS, JENIS_PENGADAAN)]} />
        <SelectField label="Metode" {...isi('metode', semula?.metode)} opsi={[{ nilai: '', nama: 'Pilih metode' }, ...opsi(NAMA_METODE, METODE)]} />
      </div>
      <SelectField label="Sub-kegiatan" opsional {...isi('subKegiatanId', semula?.subKegiatanId)} opsi={[{ nilai: '', nama: 'Belum ditautkan' }, ...sub.map(({ id, kode, nama }) => ({ nilai: String(id), nama: `${kode} ${nama}` }))]} />
      <div className="grid gap-3 sm:grid-cols-2">
        <AngkaField label="Pagu paket (Rp)" {...isi('pagu', semula ? tulisAngka(semula.pagu) : '')} />
        <AngkaField label="HPS (Rp)" opsional {...isi('hps', semula?.hps ? tulisAngka(semula.hps) : '')} />
      </div>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField label="Rencana pemilihan" opsional {...isi('rencanaPemilihan', semula?.rencanaPemilihan)} opsi={OPSI_BULAN} />
        <SelectField label="Rencana kontrak" opsional {...isi('rencanaKontrak', semula?.rencanaKontrak)} opsi={OPSI_BULAN} />
        <SelectField label="Rencana selesai" opsional {...isi('rencanaSelesai', semula?.rencanaSelesai)} opsi={OPSI_BULAN} />
      </div>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label="Sumber dana" opsional hint="Menurut RUP." {...isi('sumberDana', semula?.sumberDana)} />
        <TextField label="Lokasi" opsional {...isi('lokasi', semula?.lokasi)} />
        <SelectField label="Keadaan" {...isi('status', semula?.status ?? 'AKTIF')} opsi={opsi(NAMA_STATUS, Object.keys(NAMA_STATUS))} />
      </div>
      <TextareaField label="Penjelasan" opsional hint="Wajib bila dibatalkan, tidak dilaksanakan, atau HPS maupun kontrak melebihi batasnya." {...isi('penjelasan', semula?.penjelasan)} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan paket')}</Button></div>
    </form>
  )
}
