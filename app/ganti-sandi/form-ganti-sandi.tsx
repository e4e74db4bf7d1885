'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { gantiSandi } from '@/lib/dasar/akses/actions'
import { galatHasil } from '@/lib/dasar/akses/hasil'

/** Old password once, new one twice. */
export function FormGantiSandi({ username, aturan }: { username: string; aturan: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(gantiSandi)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <input type="hidden" name="username" autoComplete="username" value={username} readOnly />
      <TextField label="Kata sandi sekarang" name="sandiLama" type="password" autoComplete="current-password" error={galat?.isian.sandiLama} />
      <TextField label="Kata sandi baru" name="sandiBaru" type="password" autoComplete="new-password" hint={aturan} error={galat?.isian.sandiBaru} />
      <TextField label="Ulangi kata sandi baru" name="sandiUlang" type="password" autoComplete="new-password" error={galat?.isian.sandiUlang} />
      <Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Menyimpan…' : 'Ganti kata sandi'}</Button>
      <p className="text-sm text-redup">Sesi Anda di perangkat lain ikut berakhir.</p>
    </form>
  )
}
