import { NAMA_PERAN } from '@/components/dasar/shell/menu'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { galatHasil, nilaiIsian, type HasilAksi } from '@/lib/dasar/akses/hasil'
import type { PilihanUnit } from '@/lib/tahun/pengguna/types'

interface Props {
  hasil: HasilAksi
  unit: readonly PilihanUnit[]
  semula?: { nama: string; peran: string; unitIds: readonly number[] }
}

/** Name, role and units: the fields that a new account and an old one share. */
export function IsianPengguna({ hasil, unit, semula }: Props) {
  const galat = galatHasil(hasil)
  const peran = nilaiIsian(hasil, 'peran', semula?.peran)
  const diketik = galat?.nilai.unitIds
  const dipilih = new Set(galat ? (Array.isArray(diketik) ? diketik : []) : semula?.unitIds.map(String))
  return (
    <>
      <TextField label="Nama" name="nama" defaultValue={nilaiIsian(hasil, 'nama', semula?.nama)} error={galat?.isian.nama} hint="Nama orang atau jabatan, misalnya Operator Dinas Kesehatan." />
      <SelectField
        key={peran} label="Peran" name="peran" defaultValue={peran} error={galat?.isian.peran}
        opsi={[{ nilai: '', nama: 'Pilih peran' }, ...Object.entries(NAMA_PERAN).map(([nilai, nama]) => ({ nilai, nama }))]}
      />
      <fieldset aria-describedby="unit-petunjuk" className="border border-garis p-3">
        <legend className="px-1 font-medium">Perangkat daerah</legend>
        <p id="unit-petunjuk" className="text-sm text-redup">Hanya untuk operator unit dan kepala perangkat daerah: unit yang datanya dapat dilihat.</p>
        {galat?.isian.unitIds ? <p className="text-sm font-medium text-merah" role="alert">{galat.isian.unitIds}</p> : null}
        <div tabIndex={0} role="group" aria-label="Daftar perangkat daerah" className="mt-2 grid max-h-80 gap-1 overflow-y-auto sm:grid-cols-2">
          {unit.map(({ id, nama }) => {
            const tandai = dipilih.has(String(id))
            return <CheckField key={`${id}-${tandai}`} name="unitIds[]" value={id} label={nama} defaultChecked={tandai} />
          })}
        </div>
      </fieldset>
    </>
  )
}
