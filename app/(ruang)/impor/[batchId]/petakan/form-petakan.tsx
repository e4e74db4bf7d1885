'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, Select } from '@/components/dasar/ui/field'
import { petakanBerkas } from '@/lib/lapor/impor/actions'

interface Props {
  tempat: Record<string, string>
  kolom: readonly { nomor: number; huruf: string; kepala: string; contoh: string[]; peran: string }[]
  opsi: readonly { nilai: string; nama: string }[]
  dapatDiingat: boolean
  mati: boolean
}

/** Every column of the file with its head and values, and what it means. */
export function FormPetakan({ tempat, kolom, opsi, dapatDiingat, mati }: Props) {
  const aksi = useAksi(petakanBerkas)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-4">
      <HasilForm aksi={aksi} />
      {Object.entries(tempat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <Table caption={`Arti ${kolom.length} kolom berkas`}>
        <thead><tr><Th>Kolom</Th><Th>Artinya</Th><Th>Kepala</Th><Th>Contoh isi</Th></tr></thead>
        <tbody>
          {kolom.map((satu) => {
            const [nama, salah] = [`kolom-${satu.nomor}`, aksi.galat?.isian[`kolom-${satu.nomor}`]]
            return (
              <Tr key={satu.nomor}>
                <RowHead>{satu.huruf}</RowHead>
                <Td>
                  <Select name={nama} aria-label={`Arti kolom ${satu.huruf}, ${satu.kepala}`} aria-invalid={salah ? true : undefined} aria-describedby={salah ? `${nama}-salah` : undefined}
                    defaultValue={aksi.nilai(nama, satu.peran)} className="min-w-44" opsi={[{ nilai: '', nama: 'Tidak dipakai' }, ...opsi]} />
                  {salah ? <p id={`${nama}-salah`} className="text-sm font-medium text-merah"><span aria-hidden="true">! </span>{salah}</p> : null}
                </Td>
                <Td>{satu.kepala}</Td><Td className="max-w-72 break-words text-sm">{satu.contoh.join(' · ')}</Td>
              </Tr>
            )
          })}
        </tbody>
      </Table>
      {dapatDiingat ? <CheckField name="ingat" value="ya" defaultChecked label="Ingat pemetaan ini untuk berkas berikutnya dengan kepala yang sama" hint="Dapat dilupakan lagi di halaman Impor." /> : null}
      {mati ? null : <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Pakai pemetaan ini dan baca ulang'}</Button></div>}
    </form>
  )
}
