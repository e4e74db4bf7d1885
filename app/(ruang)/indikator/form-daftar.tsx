'use client'

import Link from 'next/link'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { hapusDeretIndikator, simpanDeretIndikator } from '@/lib/lapor/indikator/actions'
import type { DeretRinci, PilihanIsi } from '@/lib/lapor/indikator/types'

export type DefinisiForm = Omit<DeretRinci, 'nilai' | 'target' | 'oleh' | 'pada'> & { berisi: boolean }

interface FormDaftarProps {
  /** null: a new one */
  semula: DefinisiForm | null
  pilihan: { unit: PilihanIsi[]; tema: PilihanIsi[] }
}

const ARAH = [{ nilai: 'TURUN', nama: 'Baik bila turun' }, { nilai: 'NAIK', nama: 'Baik bila naik' }]
const MASA = [{ nilai: 'TAHUNAN', nama: 'Tahunan' }, { nilai: 'SEMESTERAN', nama: 'Semesteran' }, { nilai: 'TRIWULANAN', nama: 'Triwulanan' }, { nilai: 'BULANAN', nama: 'Bulanan' }]

/** What a series is; the same form writes a new one and changes one. */
export function FormDaftar({ semula, pilihan }: FormDaftarProps) {
  const aksi = useAksi(simpanDeretIndikator, { kosongkan: semula === null })
  const isi = pengisian(aksi)
  const baru = semula === null ? aksi.hasil.data?.id : undefined
  const tetap = semula?.berisi === true
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {baru === undefined ? null : <p><Link href={`/indikator/${baru}`} className="tautan">Buka deret yang baru disimpan</Link></p>}
      <input type="hidden" name="deretId" value={semula?.id ?? ''} /><input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <div key={semula?.versi ?? 0} className="flex flex-col gap-3">
        {tetap ? <p className="text-sm text-redup">Sudah ada nilai atau target: kode, satuan, dan cara ukur tetap. Bila salah satunya berubah, akhiri deret ini lalu buat yang baru.</p> : null}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField label="Nama" maxLength={150} {...isi('nama', semula?.nama)} />
          <TextField label="Kode" maxLength={60} readOnly={tetap} hint="Sama untuk semua cara ukur hasil ini" {...isi('kode', semula?.kode)} />
          <TextField label="Cara ukur" maxLength={120} readOnly={tetap} hint="EPPGBM, SSGI, Susenas Maret" {...isi('caraUkur', semula?.caraUkur)} />
          <TextField label="Satuan" maxLength={40} readOnly={tetap} hint="%, balita, ribu jiwa, indeks" {...isi('satuan', semula?.satuan)} />
        </div>
        <TextareaField label="Definisi" maxLength={2000} {...isi('definisi', semula?.definisi)} />
        <TextField label="Sumber resmi" maxLength={300} {...isi('sumber', semula?.sumber)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField label="Arah" {...isi('arah', semula?.arah ?? 'TURUN')} opsi={ARAH} />
          <SelectField label="Masa" {...isi('frekuensi', semula?.frekuensi ?? 'TAHUNAN')} opsi={MASA} />
          <SelectField label="Penanggung jawab" required={false} {...isi('unitId', semula?.unitId)} opsi={[{ nilai: '', nama: 'Kantor' }, ...pilihan.unit]} />
          <SelectField label="Tema" required={false} {...isi('temaKode', semula?.temaKode)} opsi={[{ nilai: '', nama: 'Tanpa tema' }, ...pilihan.tema]} />
          <TextField label="Klasifikasi" opsional maxLength={300} hint="Satu Data: menurut apa angkanya dirinci" {...isi('klasifikasi', semula?.klasifikasi)} />
          <TextField label="Kode data" opsional maxLength={60} hint="Satu Data: kode pada daftar data" {...isi('kodeData', semula?.kodeData)} />
        </div>
        {tetap && semula ? (semula.perubahan ? <input type="hidden" name="perubahan" value="ya" /> : null) : <CheckField name="perubahan" value="ya" defaultChecked={semula?.perubahan ?? false} label="Angka perubahan (inflasi, pertumbuhan): boleh di bawah nol dan di atas 100%" />}
        {semula === null ? null : <CheckField name="berakhir" value="ya" defaultChecked={semula.berakhir} label="Deret ini berakhir: tidak menerima nilai baru" />}
      </div>
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan deret')}</Button></div>
    </form>
  )
}

/** Removes a definition of which nothing was written. */
export function FormHapus({ deretId, versi }: { deretId: number; versi: number }) {
  const aksi = useAksi(hapusDeretIndikator)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col items-start gap-2">
      <HasilForm aksi={aksi} />
      <input type="hidden" name="deretId" value={deretId} /><input type="hidden" name="versi" value={versi} />
      <Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Hapus deret tanpa nilai ini')}</Button>
    </form>
  )
}
