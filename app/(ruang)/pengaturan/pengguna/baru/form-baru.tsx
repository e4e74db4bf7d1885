'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil, nilaiIsian } from '@/lib/dasar/akses/hasil'
import { buatPengguna } from '@/lib/tahun/pengguna/actions'
import type { PilihanUnit } from '@/lib/tahun/pengguna/types'
import { IsianPengguna } from '../isian-pengguna'
import { Serahan } from '../serahan'

/** A new account. */
export function FormBaru({ unit }: { unit: readonly PilihanUnit[] }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(buatPengguna, { kosongkan: true })
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-4">
      {hasil.data ? <Serahan {...hasil.data} /> : null}
      <GalatBukti galat={galat} />
      <TextField
        label="Nama pengguna" name="username" autoComplete="off" autoCapitalize="none" spellCheck={false}
        defaultValue={nilaiIsian(hasil, 'username')} error={galat?.isian.username}
        hint="Huruf kecil, angka, titik, garis bawah, atau tanda hubung, misalnya operator.dinkes."
      />
      <IsianPengguna hasil={hasil} unit={unit} />
      <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Menyimpan…' : 'Simpan pengguna'}</Button></div>
    </form>
  )
}
