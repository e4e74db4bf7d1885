'use client'

import { useState, type FormEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { ubahBobotKetaatan } from '@/lib/lapor/ketaatan/actions'
import { NAMA_UNSUR, UNSUR_KETAATAN, type AturanKetaatan } from '@/lib/realisasi/ketaatan'

const jumlahBobot = (isi: FormData): number => UNSUR_KETAATAN.reduce((kini, nama) => kini + (Number(isi.get(nama)) || 0), 0)
const selisih = (jumlah: number): string => (jumlah === 100 ? '' : jumlah > 100 ? `, lebih ${jumlah - 100}` : `, kurang ${100 - jumlah}`)

/** The weights of the score of reporting, from a month on that is not locked. */
export function FormBobot({ tahun, tetapSampai, aturan }: { tahun: number; tetapSampai: number; aturan: AturanKetaatan | null }) {
  const aksi = useAksi(ubahBobotKetaatan)
  const [jumlah, setJumlah] = useState(aturan === null ? 0 : 100)
  const salah = aksi.galat?.isian ?? {}
  const bulan = Array.from({ length: 12 - tetapSampai }, (_, i) => tetapSampai + 1 + i)
  const hitung = (event: FormEvent<HTMLFormElement>): void => setJumlah(jumlahBobot(new FormData(event.currentTarget)))
  const angka = (label: string, name: string, awal: number | undefined) => (
    <TextField key={name} label={label} name={name} inputMode="numeric" autoComplete="off" defaultValue={aksi.nilai(name, awal === undefined ? '' : String(awal))} error={salah[name]} />
  )
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} onInput={hitung} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <SelectField
        label="Berlaku mulai" name="mulaiBulan" defaultValue={aksi.nilai('mulaiBulan', String(bulan[0]))} error={salah.mulaiBulan}
        opsi={bulan.map((satu) => ({ nilai: String(satu), nama: bulanTahun(tahun, satu) }))}
      />
      <fieldset className="border-0 p-0">
        <legend className="mb-1 font-semibold">Bobot (%), bilangan bulat, bersama-sama 100</legend>
        <div className="grid gap-3 sm:grid-cols-3">
          {UNSUR_KETAATAN.map((nama) => angka(NAMA_UNSUR[nama], nama, aturan?.bobot[nama]))}
          <output className="self-end pb-2 font-medium" aria-live="polite">Jumlah {jumlah}%{selisih(jumlah)}</output>
        </div>
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        {angka('Potongan per hari terlambat (%)', 'potonganPerHari', aturan?.potonganPerHari)}
        {angka('Potongan per pengembalian (%)', 'potonganPerKembali', aturan?.potonganPerKembali)}
      </div>
      <TextField label="Dasar" name="dasar" defaultValue={aksi.nilai('dasar', aturan?.dasar)} error={salah.dasar} hint="Di mana bobot ini ditetapkan." />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan bobot</Button></div>
    </form>
  )
}
