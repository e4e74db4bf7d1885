'use client'

import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil, nilaiIsian } from '@/lib/dasar/akses/hasil'
import { buatToken } from '@/lib/tahun/token/actions'
import { UMUR_TOKEN } from '@/lib/tahun/token/constants'

/** A new API token, shown once. */
export function FormToken() {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(buatToken, { kosongkan: true })
  const galat = galatHasil(hasil)
  const hari = nilaiIsian(hasil, 'hari', '90')
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex max-w-3xl flex-col gap-4">
      {hasil.data ? (
        <Notice nada="berhasil" umumkan judul={`Salin token “${hasil.data.nama}” sekarang`}>
          <p>Token ini tidak akan tampil lagi.</p>
          <p className="mt-1"><code className="break-all">{hasil.data.token}</code></p>
        </Notice>
      ) : null}
      <GalatBukti galat={galat} />
      <div className="flex flex-wrap items-start gap-3">
        <TextField label="Nama token" name="nama" hint="Program yang memakainya, misalnya Dasbor Kominfo." defaultValue={nilaiIsian(hasil, 'nama')} error={galat?.isian.nama} />
        <SelectField
          key={hari} label="Masa berlaku" name="hari" hint="Setelah itu buat token baru." defaultValue={hari} error={galat?.isian.hari}
          opsi={UMUR_TOKEN.map((umur) => ({ nilai: String(umur), nama: `${umur} hari` }))}
        />
      </div>
      <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Membuat…' : 'Buat token'}</Button></div>
    </form>
  )
}
