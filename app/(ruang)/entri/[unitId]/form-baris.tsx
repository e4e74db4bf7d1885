'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, Field, SelectField, TextField } from '@/components/dasar/ui/field'
import { tambahBaris } from '@/lib/lapor/anggaran/actions'
import type { PilihanBaris } from '@/lib/lapor/anggaran/types'

interface FormBarisProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  apbdVersiId: number | null
  pilihan: PilihanBaris
}

const Saran = ({ id, isi }: { id: string; isi: readonly { kode: string; nama: string }[] }) => (
  <datalist id={id}>{isi.map(({ kode, nama }) => <option key={kode} value={`${kode} ${nama}`} />)}</datalist>
)

/** A new budget line: sub-kegiatan, rekening and sumber dana from the year's codes, and its pagu. */
export function FormBaris({ alamat, apbdVersiId, pilihan }: FormBarisProps) {
  const aksi = useAksi(tambahBaris, { kosongkan: true })
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3 border-t border-garis pt-4">
      <h2 className="text-lg">Tambah baris anggaran</h2>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      {apbdVersiId === null ? null : <input type="hidden" name="apbdVersiId" value={apbdVersiId} />}
      <TextField label="Sub-kegiatan" name="subKegiatan" list="saran-sub" autoComplete="off" hint="Ketik kode atau sebagian nama, lalu pilih dari daftar. Daftar memuat bidang urusan unit ini; kode lain ditulis lengkap." error={salah.subKegiatan} defaultValue={aksi.nilai('subKegiatan')} />
      <Saran id="saran-sub" isi={pilihan.subKegiatan} />
      <TextField label="Rekening belanja" name="rekening" list="saran-rekening" autoComplete="off" error={salah.rekening} defaultValue={aksi.nilai('rekening')} />
      <Saran id="saran-rekening" isi={pilihan.rekening} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Sumber dana" name="sumberDana" key={aksi.nilai('sumberDana')} defaultValue={aksi.nilai('sumberDana')} error={salah.sumberDana}
          opsi={[{ nilai: '', nama: 'Pilih sumber dana' }, ...pilihan.sumberDana.map(({ id, nama }) => ({ nilai: String(id), nama }))]}
        />
        <Field label="Pagu (rupiah)" name="nilai" error={salah.nilai}>
          {(kaitan) => <AngkaInput required defaultValue={aksi.nilai('nilai')} {...kaitan} />}
        </Field>
      </div>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menambah…' : 'Tambah baris'}</Button></div>
    </form>
  )
}
