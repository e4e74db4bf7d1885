'use client'

import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { hapusNamaSemua } from '@/lib/rakor/kehadiran/actions'
import { bilangan } from '@/lib/dasar/format/angka'

/** Erases every name that was given at this meeting's door. */
export function HapusSemuaNama({ rapatId, jumlah }: { rapatId: number; jumlah: number }) {
  const aksi = useAksi(hapusNamaSemua)
  return (
    <Disclosure label="Hapus nama peserta">
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2">
        <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
        <input type="hidden" name="rapatId" value={rapatId} />
        <p>Nama yang ditulis peserta hanya diperlukan untuk daftar hadir rapat ini. Sesudah daftarnya dicetak, {bilangan(jumlah)} nama dapat dihapus (UU 27/2022); jabatan, unit, dan waktu hadir tetap. Nama dari akun mengikuti akunnya; daftar hadir yang sudah diterbitkan tetap memuatnya.</p>
        <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghapus…' : 'Hapus semua nama'}</Button></div>
      </form>
    </Disclosure>
  )
}
