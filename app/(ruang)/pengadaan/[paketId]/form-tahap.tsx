'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { catatTahap } from '@/lib/lapor/pengadaan/actions'
import { namaTahap } from '@/lib/lihat/panel/pengadaan/nama'
import { TAHAP_METODE, type Metode, type Tahap } from '@/lib/realisasi/pengadaan/tahap'
import { Alamat, kataKirim, pengisian } from './isian'

/** Notes on which day a stage was reached; without a day, takes one back. */
export function FormTahap({ unitId, paketId, metode, berikut }: { unitId: number; paketId: number; metode: Metode; berikut: Tahap | null }) {
  const aksi = useAksi(catatTahap, { kosongkan: true })
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat unitId={unitId} paketId={paketId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField key={berikut ?? ''} label="Tahap" {...isi('tahap', berikut)} opsi={TAHAP_METODE[metode].map((nilai) => ({ nilai, nama: namaTahap(metode, nilai) }))} />
        <TextField label="Tanggal tercapai" type="date" opsional hint="Kosongkan untuk menarik kembali." {...isi('tanggal', '')} />
        <TextField label="Keterangan" opsional {...isi('keterangan', '')} />
      </div>
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Catat tahap')}</Button></div>
    </form>
  )
}
