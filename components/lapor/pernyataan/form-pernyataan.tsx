'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { persenRatusan } from '@/lib/dasar/format/angka'
import { KEYAKINAN, NAMA_KEYAKINAN, type Proyeksi } from '@/lib/lapor/pernyataan/types'

interface FormPernyataanProps {
  aksi: AksiFormulir<{ pesan: string }>
  alamat: { unitId: number; tahun: number; bulan: number }
  /** what is stored; null: nothing yet */
  semula: { versi: number; proyeksi: Proyeksi | null; dukungan?: string | null; rencana?: string | null } | null
  /** the unit's own statement, or the office's judgement */
  milik: 'unit' | 'kantor'
}

/** What a unit says with its report, or what the office thinks of its year-end: the same expectation, whole or not at all. */
export function FormPernyataan({ aksi: aksiServer, alamat, semula, milik }: FormPernyataanProps) {
  const aksi = useAksi(aksiServer)
  const salah = aksi.galat?.isian ?? {}
  const isi = (nama: string, awal: string | null | undefined): { name: string; defaultValue: string; error: string | undefined } => ({ name: nama, defaultValue: aksi.nilai(nama, awal ?? ''), error: salah[nama] })
  const { proyeksi } = semula ?? { proyeksi: null }
  const unit = milik === 'unit'
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {Object.entries({ ...alamat, versi: semula?.versi ?? 0 }).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      {unit ? (
        <>
          <TextareaField label="Dukungan yang diminta dari rapat" opsional {...isi('dukungan', semula?.dukungan)} />
          <TextareaField label="Rencana triwulan berikutnya" opsional {...isi('rencana', semula?.rencana)} />
        </>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Perkiraan realisasi akhir tahun" hint="Persen dari pagu, misalnya 92,5." inputMode="decimal" autoComplete="off" opsional={unit} {...isi('proyeksi', proyeksi ? persenRatusan(proyeksi.ratusan).replace('%', '') : '')} />
        <SelectField label="Keyakinan" opsional={unit} {...isi('keyakinan', proyeksi?.keyakinan)} key={proyeksi?.keyakinan ?? ''} opsi={[{ nilai: '', nama: 'Belum ditulis' }, ...KEYAKINAN.map((nilai) => ({ nilai, nama: NAMA_KEYAKINAN[nilai] }))]} />
      </div>
      <TextareaField label="Alasan perkiraan" opsional={unit} {...isi('alasan', proyeksi?.alasan)} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : unit ? 'Simpan pernyataan' : 'Simpan penilaian'}</Button></div>
    </form>
  )
}
