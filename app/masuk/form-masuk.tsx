'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { masuk } from '@/lib/dasar/akses/actions'
import { galatHasil, nilaiIsian } from '@/lib/dasar/akses/hasil'

/** User name and password; works without JavaScript. */
export function FormMasuk({ kembali }: { kembali: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(masuk)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <input type="hidden" name="kembali" value={kembali} />
      <TextField
        label="Nama pengguna" name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus
        defaultValue={nilaiIsian(hasil, 'username')} error={galat?.isian.username}
      />
      <TextField label="Kata sandi" name="sandi" type="password" autoComplete="current-password" error={galat?.isian.sandi} />
      <Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Masuk'}</Button>
      <p className="text-sm text-redup">Lupa kata sandi? Minta admin kantor menggantinya dengan yang sementara.</p>
    </form>
  )
}
