'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { simpanKontrak } from '@/lib/lapor/pengadaan/actions'
import type { PaketRinci } from '@/lib/lapor/pengadaan/types'
import { Alamat, AngkaField, kataKirim, pengisian } from './isian'

/** The contract, SPK or order of a package. */
export function FormKontrak({ paket: { id, unitId, kontrak, penjelasan } }: { paket: PaketRinci }) {
  const aksi = useAksi(simpanKontrak)
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat unitId={unitId} paketId={id} />
      <input type="hidden" name="versi" value={kontrak?.versi ?? 0} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Nomor kontrak" {...isi('nomor', kontrak?.nomor)} />
        <TextField label="Tanggal kontrak" type="date" {...isi('tanggal', tulisTanggal(kontrak?.tanggal ?? null))} />
        <AngkaField label="Nilai kontrak (Rp)" {...isi('nilai', kontrak ? tulisAngka(kontrak.nilai) : '')} />
        <TextField label="Penyedia atau tim" {...isi('penyedia', kontrak?.penyedia)} />
        <TextField label="Mulai (SPMK)" type="date" {...isi('mulai', tulisTanggal(kontrak?.mulai ?? null))} />
        <TextField label="Akhir kontrak" type="date" hint="Tanpa adendum; perpanjangan dicatat sebagai adendum." {...isi('selesai', tulisTanggal(kontrak?.selesai ?? null))} />
      </div>
      <CheckField name="tahunJamak" value="ya" defaultChecked={aksi.nilai('tahunJamak', kontrak?.tahunJamak ? 'ya' : '') === 'ya'} label="Kontrak tahun jamak" />
      <TextareaField label="Penjelasan" opsional hint="Wajib bila nilai kontrak melebihi HPS atau pagu paket." {...isi('penjelasan', penjelasan)} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan kontrak')}</Button></div>
    </form>
  )
}
