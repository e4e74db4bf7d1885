'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { hapusKendala, simpanKendala } from '@/lib/lapor/kendala/actions'
import { NAMA_SIFAT, SIFAT, type KategoriKendala, type Kendala } from '@/lib/lapor/kendala/types'

interface Alamat {
  tahun: number
  bulan: number
  unitId: number
}
interface FormKendalaProps {
  alamat: Alamat
  sub: readonly { id: number; kode: string; nama: string }[]
  kategori: readonly KategoriKendala[]
  /** null: a new note */
  semula: Kendala | null
}

const Alamat = ({ alamat }: { alamat: Alamat }) => (
  <>{Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}</>
)

/** One note of a month; the same form writes a new one and changes one. */
export function FormKendala({ alamat, sub, kategori, semula }: FormKendalaProps) {
  const aksi = useAksi(simpanKendala, { kosongkan: semula === null })
  const salah = aksi.galat?.isian ?? {}
  const isi = (nama: string, awal: string | number | null | undefined): { name: string; defaultValue: string; error: string | undefined } => ({
    name: nama,
    defaultValue: aksi.nilai(nama, String(awal ?? '')),
    error: salah[nama],
  })
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat alamat={alamat} />
      {semula ? <input type="hidden" name="id" value={semula.id} /> : null}
      <input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label="Sifat" {...isi('sifat', semula?.sifat ?? 'KENDALA')} opsi={SIFAT.map((nilai) => ({ nilai, nama: NAMA_SIFAT[nilai] }))} />
        <SelectField label="Kategori" {...isi('kategori', semula?.kategoriKode)} opsi={[{ nilai: '', nama: 'Pilih kategori' }, ...kategori.map(({ kode, nama }) => ({ nilai: kode, nama }))]} />
      </div>
      <SelectField
        label="Sub-kegiatan" opsional {...isi('subKegiatanId', semula?.sub?.id)}
        opsi={[{ nilai: '', nama: 'Seluruh unit' }, ...sub.map(({ id, kode, nama }) => ({ nilai: String(id), nama: `${kode} ${nama}` }))]}
      />
      <TextareaField label="Uraian dan penyebab" {...isi('uraian', semula?.uraian)} />
      <TextareaField label="Rencana penyelesaian" hint="Wajib untuk kendala." opsional {...isi('rencana', semula?.rencana)} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Penanggung jawab" hint="Jabatan, bukan nama orang. Wajib untuk kendala." opsional {...isi('penanggungJawab', semula?.penanggungJawab)} />
        <TextField label="Selesai paling lambat" hint="Wajib untuk kendala." type="date" opsional {...isi('tenggat', tulisTanggal(semula?.tenggat ?? null))} />
      </div>
      <CheckField name="selesai" value="ya" defaultChecked={aksi.nilai('selesai', semula?.status === 'SELESAI' ? 'ya' : '') === 'ya'} label="Sudah selesai" />
      <div><Button type="submit" ragam={semula ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : semula ? 'Simpan perubahan' : 'Simpan catatan'}</Button></div>
    </form>
  )
}

/** Takes a note out of the month. */
export function FormHapusKendala({ alamat, id, versi }: { alamat: Alamat; id: number; versi: number }) {
  const aksi = useAksi(hapusKendala)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="mt-3 flex flex-col gap-2">
      <HasilForm aksi={aksi} />
      <Alamat alamat={alamat} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versi" value={versi} />
      <div><Button type="submit" ragam="bahaya" kecil aria-disabled={aksi.menunggu}>Hapus catatan ini</Button></div>
    </form>
  )
}
