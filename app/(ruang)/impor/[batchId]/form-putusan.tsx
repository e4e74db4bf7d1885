'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { putuskanImpor } from '@/lib/lapor/impor/actions'
import type { HalPutusan } from '@/lib/lapor/impor/constants'

export interface UnitPutusan {
  unitId: number
  /** "Dinkes: 2 baris, Rp200" */
  nama: string
  putusan: string
}
interface Props {
  batchId: number
  hal: HalPutusan
  opsi: readonly { nilai: string; nama: string }[]
  semua: string
  unit: readonly UnitPutusan[]
}

/** One choice for all, and where several units are concerned one of their own for each; nothing is applied by it. */
export function FormPutusan({ batchId, hal, opsi, semua, unit }: Props) {
  const aksi = useAksi(putuskanImpor)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="hal" value={hal} />
      <SelectField label={unit.length > 1 ? 'Untuk semua unit' : 'Pilihan'} name="semua" required={unit.length === 1} error={aksi.galat?.isian.semua} defaultValue={aksi.nilai('semua', semua)} opsi={[{ nilai: '', nama: 'Belum dipilih' }, ...opsi]} />
      {unit.length > 1 ? (
        <details>
          <summary className="min-h-8 cursor-pointer text-sm font-medium text-aksen">Pilih lain untuk unit tertentu</summary>
          <div className="grid gap-3 pt-2 sm:grid-cols-2">
            {unit.map(({ unitId, nama, putusan }) => (
              <SelectField key={unitId} label={nama} name={`unit-${unitId}`} required={false} error={aksi.galat?.isian[`unit-${unitId}`]} defaultValue={aksi.nilai(`unit-${unitId}`, putusan)} opsi={[{ nilai: '', nama: 'Seperti pilihan untuk semua' }, ...opsi]} />
            ))}
          </div>
        </details>
      ) : null}
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghitung ulang…' : 'Simpan pilihan dan hitung ulang'}</Button></div>
    </form>
  )
}
