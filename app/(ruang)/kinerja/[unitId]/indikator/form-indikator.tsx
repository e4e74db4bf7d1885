'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { hapusIndikatorKinerja, salinIndikatorTahunLalu, simpanIndikatorKinerja } from '@/lib/lapor/kinerja/actions'
import { ARTI_RUMUS, NAMA_JENIS, NAMA_RUMUS } from '@/lib/lapor/kinerja/constants'
import { JENIS_INDIKATOR, RUMUS_INDIKATOR } from '@/lib/realisasi/kinerja/types'

export interface IsiForm { id: number; versi: number; nomenklaturId: number; tujuan: string; sasaran: string; nama: string; satuan: string; jenis: string; rumus: string; targetRenstra: string; lalu: string; target: string }
interface Props { unitId: number; tahun: number; simpul: readonly { nilai: string; nama: string }[]; kini: IsiForm | null }

/** One indicator: a new one, or one that stands. */
export function FormIndikator({ unitId, tahun, simpul, kini }: Props) {
  const aksi = useAksi(simpanIndikatorKinerja)
  const isi = pengisian(aksi)
  const salah = aksi.galat?.isian ?? {}
  const [ke, setKe] = useState(0)
  return (
    <form action={aksi.formAction} onSubmit={(event) => { event.preventDefault(); aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data && kini === null) setKe((satu) => satu + 1) }) }} className="flex flex-col gap-3 py-2">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="versi" value={kini?.versi ?? 0} /><input type="hidden" name="indikatorId" value={kini?.id ?? ''} />
      <div key={ke} className="grid max-w-5xl gap-4 sm:grid-cols-2">
        <SelectField label="Program, kegiatan, atau sub-kegiatan" name="nomenklaturId" defaultValue={aksi.nilai('nomenklaturId', String(kini?.nomenklaturId ?? ''))} error={salah.nomenklaturId} opsi={[{ nilai: '', nama: 'Pilih' }, ...simpul]} />
        <TextField label="Indikator kinerja" maxLength={500} {...isi('nama', kini?.nama)} />
        <TextField label="Satuan" maxLength={60} {...isi('satuan', kini?.satuan)} />
        <SelectField label="Jenis" name="jenis" defaultValue={aksi.nilai('jenis', kini?.jenis ?? 'KELUARAN')} error={salah.jenis} opsi={JENIS_INDIKATOR.map((nilai) => ({ nilai, nama: NAMA_JENIS[nilai] }))} />
        <SelectField label="Rumus" name="rumus" defaultValue={aksi.nilai('rumus', kini?.rumus ?? '')} error={salah.rumus} opsi={[{ nilai: '', nama: 'Pilih' }, ...RUMUS_INDIKATOR.map((nilai) => ({ nilai, nama: `${NAMA_RUMUS[nilai]}: ${ARTI_RUMUS[nilai]}` }))]} />
        <AngkaField label={`Target ${tahun}`} opsional {...isi('target', kini?.target)} />
        <AngkaField label="Target Renstra (akhir periode)" opsional {...isi('targetRenstra', kini?.targetRenstra)} />
        <AngkaField label="Realisasi s.d. tahun lalu" opsional {...isi('lalu', kini?.lalu)} />
        <TextField label="Tujuan Renstra" opsional maxLength={1000} {...isi('tujuan', kini?.tujuan)} />
        <TextField label="Sasaran Renstra" opsional maxLength={1000} {...isi('sasaran', kini?.sasaran)} />
      </div>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" ragam={kini === null ? 'utama' : 'biasa'} aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, kini === null ? 'Tambah indikator' : 'Simpan indikator')}</Button></div>
    </form>
  )
}

/** Takes an indicator away with its quarters. */
export function FormHapus({ unitId, id, versi, nama }: { unitId: number; id: number; versi: number; nama: string }) {
  const aksi = useAksi(hapusIndikatorKinerja)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="indikatorId" value={id} /><input type="hidden" name="versi" value={versi} />
      <Button type="submit" ragam="halus" kecil aria-label={`Hapus indikator ${nama} beserta capaiannya`}>Hapus beserta capaiannya</Button>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
    </form>
  )
}

/** Carries last year's indicators over, without a target. */
export function FormSalin({ unitId, tahun, banyak }: { unitId: number; tahun: number; banyak: number }) {
  const aksi = useAksi(salinIndikatorTahunLalu)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} />
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, `Salin ${banyak} indikator ${tahun - 1}`)}</Button></div>
    </form>
  )
}
