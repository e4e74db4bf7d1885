'use client'

import { Button } from '@/components/dasar/ui/button'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil } from '@/lib/dasar/akses/hasil'
import { ubahPengguna } from '@/lib/tahun/pengguna/actions'
import type { BarisPengguna, PilihanUnit } from '@/lib/tahun/pengguna/types'
import { IsianPengguna } from '../isian-pengguna'

/** Name, role and units of an account. */
export function FormUbah({ orang, unit }: { orang: BarisPengguna; unit: readonly PilihanUnit[] }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(ubahPengguna)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {hasil.data ? <Notice nada="berhasil" umumkan>Perubahan tersimpan dan berlaku pada permintaan berikutnya dari orang ini.</Notice> : null}
      <GalatBukti galat={galat} />
      <input type="hidden" name="id" value={orang.id} />
      <IsianPengguna hasil={hasil} unit={unit} semula={orang} />
      <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Menyimpan…' : 'Simpan perubahan'}</Button></div>
    </form>
  )
}
