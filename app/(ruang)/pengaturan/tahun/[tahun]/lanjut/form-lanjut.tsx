'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextareaField } from '@/components/dasar/ui/field'
import { lanjutkanTahun } from '@/lib/lapor/tahun-lanjut/actions'

export interface BarisLanjut {
  kunci: string
  nama: string
  rinci: string
}

/** What waits to be decided of one kind: ticked, and taken along or left behind with a reason. */
export function FormLanjut({ dari, ke, jenis, baris }: { dari: number; ke: number; jenis: string; baris: readonly BarisLanjut[] }) {
  const aksi = useAksi(lanjutkanTahun)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="dari" value={dari} />
      <input type="hidden" name="ke" value={ke} />
      <input type="hidden" name="jenis" value={jenis} />
      <fieldset className="flex max-h-96 flex-col gap-1 overflow-y-auto rounded border border-garis p-2">
        <legend className="px-1 font-medium">Yang belum diputus</legend>
        {baris.map(({ kunci, nama, rinci }) => <CheckField key={kunci} name={`pilih-${kunci}`} value="ya" defaultChecked={aksi.nilai(`pilih-${kunci}`) === 'ya'} label={nama} hint={rinci} />)}
      </fieldset>
      {aksi.galat?.isian.kunci ? <p className="text-sm font-medium text-merah">{aksi.galat.isian.kunci}</p> : null}
      <SelectField label="Putusan" name="putusan" defaultValue={aksi.nilai('putusan', 'BAWA')} opsi={[{ nilai: 'BAWA', nama: `Bawa ke ${ke}` }, { nilai: 'TINGGAL', nama: `Tinggalkan di ${dari}` }]} error={aksi.galat?.isian.putusan} />
      <TextareaField label="Alasan" name="alasan" rows={2} maxLength={500} opsional hint="Wajib bila ditinggalkan." defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Catat putusan'}</Button></div>
    </form>
  )
}
