'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { masukKode } from '@/lib/dasar/akses/actions'
import { galatHasil } from '@/lib/dasar/akses/hasil'

/** The code of the second factor; works without JavaScript. */
export function FormKode({ kembali }: { kembali: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(masukKode)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <input type="hidden" name="kembali" value={kembali} />
      <TextField
        label="Kode" name="kode" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus maxLength={40} error={galat?.isian.kode}
        hint="Enam angka dari aplikasi autentikator. Bila perangkatnya tidak ada, ketik satu kode pemulihan."
      />
      <Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Lanjutkan'}</Button>
      <p className="text-sm text-redup">Tidak punya keduanya? Minta admin kantor mengatur ulang faktor kedua Anda.</p>
    </form>
  )
}
