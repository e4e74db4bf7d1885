'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { buatAdminPertama } from '@/lib/dasar/akses/actions'
import { galatHasil, nilaiIsian } from '@/lib/dasar/akses/hasil'

/** The setup code, a name, a user name and a password. */
export function FormPertama() {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(buatAdminPertama)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <TextField
        label="Kode pemasangan" name="kode" autoComplete="off" spellCheck={false} error={galat?.isian.kode}
        hint="Tercetak di jendela tempat aplikasi dijalankan; berganti setiap kali dijalankan."
      />
      <TextField label="Nama lengkap" name="nama" autoComplete="name" defaultValue={nilaiIsian(hasil, 'nama')} error={galat?.isian.nama} />
      <TextField
        label="Nama pengguna" name="username" autoComplete="username" autoCapitalize="none" spellCheck={false}
        defaultValue={nilaiIsian(hasil, 'username')} error={galat?.isian.username}
      />
      <TextField
        label="Kata sandi" name="sandiBaru" type="password" autoComplete="new-password" error={galat?.isian.sandiBaru}
        hint="Paling sedikit 12 karakter. Beberapa kata yang tidak berhubungan lebih baik daripada satu kata dengan angka."
      />
      <TextField label="Ulangi kata sandi" name="sandiUlang" type="password" autoComplete="new-password" error={galat?.isian.sandiUlang} />
      <Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Membuat akun…' : 'Buat akun admin'}</Button>
    </form>
  )
}
