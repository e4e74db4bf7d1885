'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { masukAula } from '@/lib/rakor/paparan/actions'

/** The code on the screen of the hall; works without JavaScript. */
export function FormAula({ kode }: { kode: string }) {
  const aksi = useAksi(masukAula)
  const { galat, menunggu } = aksi
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-4">
      {galat ? <Notice nada="galat" umumkan>{galat.pesan}</Notice> : null}
      <TextField label="Kode aula" name="kode" defaultValue={aksi.nilai('kode', kode)} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} error={galat?.isian.kode} hint="Delapan huruf dan angka di layar aula, misalnya 7KQM-2WXY." />
      <Button type="submit" ragam="utama" className="min-h-11" aria-disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Ikuti paparan'}</Button>
    </form>
  )
}
