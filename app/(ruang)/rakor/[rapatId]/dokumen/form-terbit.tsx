'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, TextField } from '@/components/dasar/ui/field'
import { terbitkanDokumen } from '@/lib/rakor/terbitan/actions'
import { pengisian } from '../../isian'

interface FormTerbitProps {
  rapatId: number
  dokumen: string
  nama: string
  /** the frozen position that it is made of; null: nothing is frozen, and the paper needs no figures */
  bekuan: number | null
  /** the one that counts: another one is issued only where that is said */
  dipakai: number | null
  versi: number
  tanggal: string
}

/** Number and day of a document, and the press that sends it out. The version that it makes is sent along, so that a second press makes no second one. */
export function FormTerbit({ rapatId, dokumen, nama, bekuan, dipakai, versi, tanggal }: FormTerbitProps) {
  const aksi = useAksi(terbitkanDokumen)
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="dokumen" value={dokumen} />
      <input type="hidden" name="bekuan" value={bekuan ?? ''} />
      <input type="hidden" name="versi" value={versi} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Nomor" autoComplete="off" {...isi('nomor', '')} />
        <TextField label="Tanggal" type="date" {...isi('tanggal', tanggal)} />
      </div>
      {bekuan === null || bekuan === dipakai ? null : (
        <CheckField label={`Terbitkan dari posisi beku ke-${bekuan}, walaupun yang dipakai ke-${dipakai}`} name="terbaru" value={dipakai ?? ''} />
      )}
      <p className="text-sm text-redup">{bekuan === null ? 'Dokumen ini terbit tanpa angka posisi dan menyebut versi acaranya.' : `Sebelum terbit, setiap angkanya dicocokkan dengan posisi beku ke-${bekuan}.`} Berkas yang terbit disimpan dan tidak dapat diubah.</p>
      <div><Button type="submit" aria-label={`Terbitkan ${nama} versi ${versi}`} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menerbitkan…' : versi === 1 ? 'Terbitkan' : `Terbitkan versi ${versi}`}</Button></div>
    </form>
  )
}
