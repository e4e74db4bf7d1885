'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { simpanRapat } from '@/lib/rakor/rapat/actions'
import { namaTriwulan } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { BULAN } from '@/lib/realisasi/bulan'
import { pengisian } from './isian'

interface FormRapatProps {
  tahun: number
  versiApbd: readonly { nilai: string; nama: string }[]
  /** null: a new one */
  semula: Rapat | null
  /** what a new one begins with */
  usul?: { triwulan: number; batasBulan: number }
  /** quarters that have a meeting already */
  terisi?: readonly number[]
}

const jam = (isi: string | undefined, bawaan: string): string => (isi ?? bawaan).replace(':', '.')
const OPSI_BULAN = BULAN.map((nama, i) => ({ nilai: String(i + 1), nama }))

/** When, where, under whom, and on which figures; the same form writes a new meeting and changes one. */
export function FormRapat({ tahun, versiApbd, semula, usul, terisi = [] }: FormRapatProps) {
  const aksi = useAksi(simpanRapat)
  const isi = pengisian(aksi)
  const beku = semula !== null && semula.keadaan !== 'DRAF'
  const tetap = beku ? 'Posisinya sudah dibekukan, jadi ini tetap.' : undefined
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="rapatId" value={semula?.id ?? ''} />
      <input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <div className="grid gap-3 sm:grid-cols-2">
        {semula === null
          ? <SelectField label="Triwulan" {...isi('triwulan', usul?.triwulan)} opsi={[1, 2, 3, 4].map((triwulan) => ({ nilai: String(triwulan), nama: `${namaTriwulan({ tahun, triwulan })}${terisi.includes(triwulan) ? ' (sudah ada)' : ''}`, mati: terisi.includes(triwulan) }))} />
          : <input type="hidden" name="triwulan" value={semula.triwulan} />}
        <TextField label="Tanggal" type="date" {...isi('tanggal', semula?.tanggal)} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Jam mulai (WIB)" inputMode="decimal" autoComplete="off" {...isi('mulai', jam(semula?.mulai, '08.30'))} />
        <TextField label="Jam selesai (WIB)" inputMode="decimal" autoComplete="off" hint="Sampai kapan ruang dipakai." {...isi('selesai', jam(semula?.selesai, '12.00'))} />
      </div>
      <TextField label="Tempat" {...isi('tempat', semula?.tempat)} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Jabatan pemimpin rapat" {...isi('pemimpinJabatan', semula?.pemimpinJabatan)} />
        <TextField label="Nama pemimpin rapat" opsional {...isi('pemimpinNama', semula?.pemimpinNama)} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {beku
          ? <><input type="hidden" name="batasBulan" value={semula.batasBulan} /><input type="hidden" name="apbdUrutan" value={semula.apbdUrutan ?? 'berlaku'} /></>
          : <>
            <SelectField label="Batas data" hint="Posisi s.d. akhir bulan ini; tidak selalu akhir triwulan." {...isi('batasBulan', semula?.batasBulan ?? usul?.batasBulan)} opsi={OPSI_BULAN} />
            <SelectField label="Versi anggaran" {...isi('apbdUrutan', semula?.apbdUrutan ?? 'berlaku')} opsi={versiApbd} />
          </>}
      </div>
      {beku && aksi.galat?.isian.pindah !== undefined ? <CheckField name="pindah" value="ya" label="Posisi beku tetap dihitung dari hari semula" hint={aksi.galat.isian.pindah} /> : null}
      {aksi.galat?.isian.dini !== undefined ? <CheckField name="dini" value="ya" label="Rapat diadakan sebelum bulan batas datanya berakhir" hint={aksi.galat.isian.dini} /> : null}
      {tetap ? <p className="text-sm text-redup">Batas data dan versi anggaran: {tetap.charAt(0).toLowerCase()}{tetap.slice(1)}</p> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan rapat'}</Button></div>
    </form>
  )
}
